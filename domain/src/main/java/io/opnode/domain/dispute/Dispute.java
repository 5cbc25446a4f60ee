package io.opnode.domain.dispute;

import io.opnode.domain.kernel.Hash32;
import java.time.Instant;

/** A contested charge; the cases are its states. */
public sealed interface Dispute {
    record NotKnown() implements Dispute {}

    record Open(DisputeId id, DisputedCharge disputed, Hash32 evidence, Instant resolveBy)
            implements Dispute {}

    record Resolved(DisputeId id, DisputedCharge disputed, boolean upheld) implements Dispute {}
}
