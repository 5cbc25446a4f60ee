package io.opnode.command.dispute;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.opnode.command.kernel.CommandNames;
import io.opnode.command.kernel.Decisions;
import io.opnode.command.kernel.Now;
import io.opnode.command.kernel.Shell;
import io.opnode.domain.dispute.Dispute;
import io.opnode.domain.dispute.DisputeCommand;
import io.opnode.domain.dispute.DisputeDecider;
import io.opnode.domain.dispute.DisputeEvent;
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

/** Runs {@link DisputeDecider} over the log; no rule lives here. */
@Aggregate(
        type = "dispute",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "aggregateSnapshots",
        cache = "aggregateCache")
@Revision("1")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
public class DisputeAggregate implements Shell<Dispute> {
    private static final DisputeDecider EVOLUTION = new DisputeDecider();

    @AggregateIdentifier private @Nullable String id;
    private Dispute state = EVOLUTION.initial();

    /**
     * @return the state after the command
     */
    @CommandHandler(commandName = CommandNames.DISPUTE)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public Dispute handle(DisputeCommand command, DisputeDecider rules, Clock clock) {
        Decisions.events(rules.decide(state, command, Now.of(clock)))
                .forEach(AggregateLifecycle::apply);
        return state;
    }

    @EventSourcingHandler
    public void on(DisputeEvent event) {
        id = event.disputeId().value();
        state = EVOLUTION.evolve(state, event);
    }

    @Override
    public Dispute state() {
        return state;
    }
}
