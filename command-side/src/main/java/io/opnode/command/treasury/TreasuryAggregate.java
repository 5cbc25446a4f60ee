package io.opnode.command.treasury;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.opnode.command.kernel.CommandNames;
import io.opnode.command.kernel.Decisions;
import io.opnode.command.kernel.Now;
import io.opnode.command.kernel.Shell;
import io.opnode.domain.treasury.Treasury;
import io.opnode.domain.treasury.TreasuryCommand;
import io.opnode.domain.treasury.TreasuryDecider;
import io.opnode.domain.treasury.TreasuryEvent;
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

/** Runs {@link TreasuryDecider} over the log; no rule lives here. */
@Aggregate(
        type = "treasury",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "aggregateSnapshots",
        cache = "aggregateCache")
@Revision("1")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
public class TreasuryAggregate implements Shell<Treasury> {
    private static final TreasuryDecider EVOLUTION = new TreasuryDecider();

    @AggregateIdentifier private @Nullable String id;
    private Treasury state = EVOLUTION.initial();

    /**
     * @return the state after the command
     */
    @CommandHandler(commandName = CommandNames.TREASURY)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public Treasury handle(TreasuryCommand command, TreasuryDecider rules, Clock clock) {
        Decisions.events(rules.decide(state, command, Now.of(clock)))
                .forEach(AggregateLifecycle::apply);
        return state;
    }

    @EventSourcingHandler
    public void on(TreasuryEvent event) {
        id = event.treasuryId().value();
        state = EVOLUTION.evolve(state, event);
    }

    @Override
    public Treasury state() {
        return state;
    }
}
