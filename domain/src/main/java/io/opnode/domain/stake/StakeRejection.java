package io.opnode.domain.stake;

import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.Rejection;

/** Why a fact of the chain was refused. */
public sealed interface StakeRejection extends Rejection {
    /**
     * @param known what the events say there is to take from
     */
    record StakeTooSmall(StakeId stakeId, Money known, Money taken) implements StakeRejection {
        @Override
        public String code() {
            return "stake-too-small";
        }

        @Override
        public String message() {
            return "%s has %s by the events, and %s left it on chain; an earlier fact is missing, see the drift."
                    .formatted(stakeId, known, taken);
        }
    }
}
