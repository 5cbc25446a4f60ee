package io.opnode.domain.stake;

import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.ShortName;
import io.opnode.domain.wallet.ChainFact;
import java.time.Instant;

/** Everything that can be told to a stake; each is a confirmed fact of the home chain. */
public sealed interface StakeCommand {
    StakeId stakeId();

    Money amount();

    ChainFact fact();

    record RecordStaked(StakeId stakeId, Money amount, ChainFact fact) implements StakeCommand {}

    record RecordWithdrawalRequested(
            StakeId stakeId, Money amount, Instant availableAt, ChainFact fact)
            implements StakeCommand {}

    record RecordWithdrawn(StakeId stakeId, Money amount, ChainFact fact) implements StakeCommand {}

    record RecordBonded(StakeId stakeId, Hash32 nodeKey, Money amount, ChainFact fact)
            implements StakeCommand {}

    record RecordReleaseRequested(
            StakeId stakeId, Hash32 nodeKey, Money amount, Instant availableAt, ChainFact fact)
            implements StakeCommand {}

    record RecordReleased(StakeId stakeId, Hash32 nodeKey, Money amount, ChainFact fact)
            implements StakeCommand {}

    /**
     * @param evidence hash of what proves the offence
     */
    record RecordSlashed(
            StakeId stakeId,
            Hash32 nodeKey,
            Money amount,
            ShortName offence,
            Instant offenceAt,
            Hash32 evidence,
            ChainFact fact)
            implements StakeCommand {}
}
