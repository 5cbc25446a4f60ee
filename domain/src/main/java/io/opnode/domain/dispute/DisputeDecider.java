package io.opnode.domain.dispute;

import io.opnode.domain.dispute.DisputeCommand.RecordDispute;
import io.opnode.domain.dispute.DisputeCommand.RecordResolution;
import io.opnode.domain.dispute.DisputeEvent.DisputeOpened;
import io.opnode.domain.dispute.DisputeEvent.DisputeResolved;
import io.opnode.domain.dispute.DisputeRejection.DisputeUnknown;
import io.opnode.domain.kernel.Decider;
import io.opnode.domain.kernel.Decision;
import java.time.Instant;

/** Takes what the chain tells, each fact once. */
public final class DisputeDecider implements Decider<Dispute, DisputeCommand, DisputeEvent> {

    @Override
    public Dispute initial() {
        return new Dispute.NotKnown();
    }

    @Override
    public Decision<DisputeEvent> decide(Dispute state, DisputeCommand command, Instant now) {
        return switch (command) {
            case RecordDispute c ->
                    state instanceof Dispute.NotKnown
                            ? Decision.accept(
                                    new DisputeOpened(
                                            c.disputeId(),
                                            c.disputed(),
                                            c.evidence(),
                                            c.resolveBy(),
                                            c.fact()))
                            : Decision.nothingToDo();
            case RecordResolution c ->
                    switch (state) {
                        case Dispute.NotKnown _ ->
                                Decision.refuse(new DisputeUnknown(c.disputeId()));
                        case Dispute.Open open ->
                                Decision.accept(
                                        new DisputeResolved(
                                                c.disputeId(),
                                                open.disputed(),
                                                c.upheld(),
                                                c.fact()));
                        case Dispute.Resolved _ -> Decision.nothingToDo();
                    };
        };
    }

    @Override
    public Dispute evolve(Dispute state, DisputeEvent event) {
        return switch (event) {
            case DisputeOpened e when state instanceof Dispute.NotKnown ->
                    new Dispute.Open(e.disputeId(), e.disputed(), e.evidence(), e.resolveBy());
            case DisputeResolved e when state instanceof Dispute.Open ->
                    new Dispute.Resolved(e.disputeId(), e.disputed(), e.upheld());
            default ->
                    throw new IllegalStateException(
                            event.getClass().getSimpleName()
                                    + " cannot happen to a dispute that is "
                                    + state.getClass().getSimpleName());
        };
    }
}
