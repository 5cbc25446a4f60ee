package io.opnode.command.job;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.opnode.command.kernel.CommandNames;
import io.opnode.command.kernel.Decisions;
import io.opnode.command.kernel.Now;
import io.opnode.command.kernel.Shell;
import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.job.JobDecider;
import io.opnode.domain.job.JobEvent;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Runs {@link JobDecider} over the log; no rule lives here. */
@Aggregate(
        type = "job",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "aggregateSnapshots",
        cache = "aggregateCache")
@Revision("1")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
public class JobAggregate implements Shell<Job> {
    private static final JobDecider EVOLUTION = new JobDecider();

    @AggregateIdentifier private @Nullable String id;
    private Job state = EVOLUTION.initial();

    /**
     * @return the state after the command
     */
    @CommandHandler(commandName = CommandNames.JOB)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public Job handle(JobCommand command, JobDecider rules, Clock clock) {
        Decisions.events(rules.decide(state, command, Now.of(clock)))
                .forEach(AggregateLifecycle::apply);
        return state;
    }

    @EventSourcingHandler
    public void on(JobEvent event) {
        id = event.jobId().value();
        state = EVOLUTION.evolve(state, event);
    }

    @Override
    public Job state() {
        return state;
    }
}
