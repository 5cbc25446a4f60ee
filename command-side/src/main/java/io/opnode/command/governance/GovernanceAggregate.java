package io.opnode.command.governance;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.opnode.command.kernel.CommandNames;
import io.opnode.command.kernel.Decisions;
import io.opnode.command.kernel.Now;
import io.opnode.command.kernel.Shell;
import io.opnode.domain.governance.Governance;
import io.opnode.domain.governance.GovernanceCommand;
import io.opnode.domain.governance.GovernanceDecider;
import io.opnode.domain.governance.GovernanceEvent;
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

/** Runs {@link GovernanceDecider} over the log; no rule lives here. */
@Aggregate(
        type = "governance",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "aggregateSnapshots",
        cache = "aggregateCache")
@Revision("1")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
public class GovernanceAggregate implements Shell<Governance> {
    private static final GovernanceDecider EVOLUTION = new GovernanceDecider();

    @AggregateIdentifier private @Nullable String id;
    private Governance state = EVOLUTION.initial();

    /**
     * @return the state after the command
     */
    @CommandHandler(commandName = CommandNames.GOVERNANCE)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public Governance handle(GovernanceCommand command, GovernanceDecider rules, Clock clock) {
        Decisions.events(rules.decide(state, command, Now.of(clock)))
                .forEach(AggregateLifecycle::apply);
        return state;
    }

    @EventSourcingHandler
    public void on(GovernanceEvent event) {
        id = event.governanceId().value();
        state = EVOLUTION.evolve(state, event);
    }

    @Override
    public Governance state() {
        return state;
    }
}
