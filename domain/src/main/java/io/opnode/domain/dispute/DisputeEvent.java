package io.opnode.domain.dispute;

import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Named;
import io.opnode.domain.wallet.ChainFact;
import java.time.Instant;

/** Everything that can have happened to a dispute. */
public sealed interface DisputeEvent extends DomainEvent {
    DisputeId disputeId();

    /**
     * Charge and bond are frozen, confirmed on chain.
     *
     * @param evidence SHA-256 of what the disputer will show
     * @param resolveBy after which anybody may uphold it
     */
    @Named("dispute.opened")
    record DisputeOpened(
            DisputeId disputeId,
            DisputedCharge disputed,
            Hash32 evidence,
            Instant resolveBy,
            ChainFact fact)
            implements DisputeEvent {}

    /**
     * The charge went back to the payer or is payable again; confirmed on chain.
     *
     * @param upheld whether the disputer was right: the bond returns, and a payer's charge too
     */
    @Named("dispute.resolved")
    record DisputeResolved(
            DisputeId disputeId, DisputedCharge disputed, boolean upheld, ChainFact fact)
            implements DisputeEvent {}
}
