package io.opnode.command.platform.axon;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A sum that can be closed once. */
@Aggregate(cache = "aggregateCache", snapshotTriggerDefinition = "aggregateSnapshots")
class TallyAggregate {
    /** State as a sealed type, as the domain has it. */
    sealed interface State {
        record Open(long total) implements State {}

        record Closed() implements State {}
    }

    // WHY null: Axon takes the id from here unless it is null, and before the first event it is not
    // known.
    @AggregateIdentifier private @Nullable String tallyId;
    private State state = new State.Open(0);

    TallyAggregate() {}

    @CommandHandler
    TallyAggregate(TallyCommand.OpenTally command) {
        apply(new TallyEvent.TallyOpened(command.tallyId(), command.closesAt()));
    }

    @CommandHandler
    long handle(TallyCommand.AddToTally command) {
        if (state instanceof State.Closed) {
            throw new IllegalStateException("tally " + tallyId + " is closed");
        }
        apply(new TallyEvent.TallyAdded(command.tallyId(), command.number()));
        return state instanceof State.Open open ? open.total() : 0;
    }

    @CommandHandler
    void handle(TallyCommand.CloseTally command) {
        if (state instanceof State.Open open) {
            apply(new TallyEvent.TallyClosed(command.tallyId(), open.total()));
        }
    }

    @EventSourcingHandler
    void on(TallyEvent event) {
        tallyId = event.tallyId();
        state =
                switch (event) {
                    case TallyEvent.TallyOpened opened -> new State.Open(0);
                    case TallyEvent.TallyAdded added ->
                            new State.Open(((State.Open) state).total() + added.number());
                    case TallyEvent.TallyClosed closed -> new State.Closed();
                };
    }
}
