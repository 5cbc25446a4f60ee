package io.opnode.chain.outbox;

import io.opnode.chain.BridgeProcessors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the stored commands. A refusal by an aggregate is an answer; anything else is tried again,
 * later each time, and holds up only its own stream.
 */
public final class CommandDispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(CommandDispatcher.class);

    /** Most commands sent in one step. */
    static final int BATCH = 200;

    static final Duration ANSWER_LIMIT = Duration.ofSeconds(30);
    static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    static final Duration KEEP_DONE = Duration.ofDays(7);

    /** Name under which the id of the first request travels with messages. */
    private static final String CORRELATION = BridgeProcessors.CORRELATION;

    private final CommandOutbox outbox;
    private final CommandGateway commands;
    private final Clock clock;
    private Instant nextSweep = Instant.MIN;

    public CommandDispatcher(CommandOutbox outbox, CommandGateway commands, Clock clock) {
        this.outbox = outbox;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Sends what is due.
     *
     * @return how many commands were answered
     */
    public int step() throws InterruptedException {
        int answered = 0;
        int before;
        do {
            before = answered;
            answered += round(BATCH - answered);
        } while (answered > before && answered < BATCH);
        Instant now = clock.instant();
        if (now.isAfter(nextSweep)) {
            outbox.forget(KEEP_DONE, now);
            nextSweep = now.plus(Duration.ofHours(1));
        }
        return answered;
    }

    /** The oldest of each stream; once it is answered, the next one's turn has come. */
    private int round(int limit) throws InterruptedException {
        int answered = 0;
        for (CommandOutbox.Due due : outbox.due(limit, clock.instant())) {
            answered += send(due) ? 1 : 0;
        }
        return answered;
    }

    private boolean send(CommandOutbox.Due due) throws InterruptedException {
        Object command = CommandJson.read(due.kind(), due.payload());
        MetaData metaData =
                due.correlation()
                        .map(id -> MetaData.from(Map.of(CORRELATION, id)))
                        .orElse(MetaData.emptyInstance());
        try {
            commands.send(GenericCommandMessage.asCommandMessage(command).andMetaData(metaData))
                    .get(ANSWER_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            outbox.done(due.id(), clock.instant(), Optional.empty());
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CommandExecutionException refusal) {
                String reason = String.valueOf(refusal.getMessage());
                LOG.error("{} for {} was refused: {}", due.kind(), due.stream(), reason);
                outbox.done(due.id(), clock.instant(), Optional.of(reason));
                return true;
            }
            retry(due, e.getCause());
        } catch (TimeoutException e) {
            retry(due, e);
        }
        return false;
    }

    private void retry(CommandOutbox.Due due, @Nullable Throwable cause) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(due.attempts(), 10));
        if (pause.compareTo(LONGEST_PAUSE) > 0) {
            pause = LONGEST_PAUSE;
        }
        LOG.warn("{} for {} is sent again in {}: {}", due.kind(), due.stream(), pause, "" + cause);
        outbox.retry(due.id(), clock.instant().plus(pause));
    }
}
