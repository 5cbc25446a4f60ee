package io.opnode.domain.dispute;

import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.wallet.ChainFact;
import java.time.Instant;

/** Everything that can be told to a dispute; each is a confirmed fact of the chain. */
public sealed interface DisputeCommand {
    DisputeId disputeId();

    record RecordDispute(
            DisputeId disputeId,
            DisputedCharge disputed,
            Hash32 evidence,
            Instant resolveBy,
            ChainFact fact)
            implements DisputeCommand {}

    record RecordResolution(DisputeId disputeId, boolean upheld, ChainFact fact)
            implements DisputeCommand {}
}
