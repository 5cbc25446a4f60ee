package io.opnode.domain.treasury;

import io.opnode.domain.kernel.Rejection;

/** Why a fact of the chain was refused. */
public sealed interface TreasuryRejection extends Rejection {
    record WeekOutOfOrder(TreasuryId treasuryId, long week, long newest)
            implements TreasuryRejection {
        @Override
        public String code() {
            return "week-out-of-order";
        }

        @Override
        public String message() {
            return ("%s knows week %d as its newest, and week %d was told; an earlier fact is"
                            + " missing, see the drift.")
                    .formatted(treasuryId, newest, week);
        }
    }
}
