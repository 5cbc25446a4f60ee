package io.opnode.command.platform.deadline;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** Timers as one-time tasks of db-scheduler; the instance id is key and time. */
public final class DbSchedulerCommandTimer implements CommandTimer {
    /** Characters of a timer's key. */
    public static final int MAX_KEY = 200;

    private static final TaskDescriptor<TimedCommand> TASK =
            TaskDescriptor.of("command", TimedCommand.class);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final double RETRY_GROWTH = 2;

    private final SchedulerClient scheduler;
    private final Serializer serializer;

    public DbSchedulerCommandTimer(SchedulerClient scheduler, Serializer serializer) {
        this.scheduler = scheduler;
        this.serializer = serializer;
    }

    @Override
    public void set(String key, Instant at, Object command) {
        SerializedObject<String> json = serializer.serialize(command, String.class);
        TimedCommand timed =
                new TimedCommand(json.getType().getName(), json.getData(), correlation());
        scheduler.scheduleIfNotExists(TASK.instance(id(key, at)).data(timed).build(), at);
    }

    private static Map<String, String> correlation() {
        Map<String, String> metadata = new HashMap<>();
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get()
                    .getCorrelationData()
                    .forEach((name, value) -> metadata.put(name, String.valueOf(value)));
        }
        return metadata;
    }

    @Override
    public void cancel(String key, Instant at) {
        TaskInstanceId id = TaskInstanceId.of(TASK.getTaskName(), id(key, at));
        if (scheduler.getScheduledExecution(id).isPresent()) {
            scheduler.cancel(id);
        }
    }

    private static String id(String key, Instant at) {
        if (key.isBlank() || key.length() > MAX_KEY) {
            throw new IllegalArgumentException(
                    "timer key: " + key.length() + " characters (expected 1.." + MAX_KEY + ")");
        }
        return key + "@" + at;
    }

    /**
     * The task to register with the scheduler. A command that fails is sent again after 1 s, 2 s, 4
     * s and so on.
     *
     * @param gateway asked for when the first timer fires
     */
    public static OneTimeTask<TimedCommand> task(
            Supplier<CommandGateway> gateway, Serializer serializer) {
        return Tasks.oneTime(TASK)
                .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_RETRY, RETRY_GROWTH))
                .execute((instance, context) -> {
                    TimedCommand timed = instance.getData();
                    Object command =
                            serializer.deserialize(
                                    new SimpleSerializedObject<>(
                                            timed.command(), String.class, timed.name(), null));
                    gateway.get()
                            .sendAndWait(
                                    GenericCommandMessage.asCommandMessage(command)
                                            .andMetaData(timed.metadata()));
                });
    }
}
