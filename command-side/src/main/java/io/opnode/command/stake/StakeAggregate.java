package io.opnode.command.stake;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.opnode.command.kernel.CommandNames;
import io.opnode.command.kernel.Decisions;
import io.opnode.command.kernel.Now;
import io.opnode.command.kernel.Shell;
import io.opnode.domain.stake.Stake;
import io.opnode.domain.stake.StakeCommand;
import io.opnode.domain.stake.StakeDecider;
import io.opnode.domain.stake.StakeEvent;
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

/** Runs {@link StakeDecider} over the log; no rule lives here. */
@Aggregate(
        type = "stake",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "aggregateSnapshots",
        cache = "aggregateCache")
@Revision("1")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
public class StakeAggregate implements Shell<Stake> {
    private static final StakeDecider EVOLUTION = new StakeDecider();

    @AggregateIdentifier private @Nullable String id;
    private Stake state = EVOLUTION.initial();

    /**
     * @return the state after the command
     */
    @CommandHandler(commandName = CommandNames.STAKE)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public Stake handle(StakeCommand command, StakeDecider rules, Clock clock) {
        Decisions.events(rules.decide(state, command, Now.of(clock)))
                .forEach(AggregateLifecycle::apply);
        return state;
    }

    @EventSourcingHandler
    public void on(StakeEvent event) {
        id = event.stakeId().value();
        state = EVOLUTION.evolve(state, event);
    }

    @Override
    public Stake state() {
        return state;
    }
}
