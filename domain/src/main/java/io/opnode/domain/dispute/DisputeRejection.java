package io.opnode.domain.dispute;

import io.opnode.domain.kernel.Rejection;

/** Why a dispute command was refused. */
public sealed interface DisputeRejection extends Rejection {
    record DisputeUnknown(DisputeId disputeId) implements DisputeRejection {
        @Override
        public String code() {
            return "dispute-unknown";
        }

        @Override
        public String message() {
            return "Dispute " + disputeId + " was never opened; tell of its opening first.";
        }
    }
}
