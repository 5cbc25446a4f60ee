package io.opnode.domain.treasury;

import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.ChainFact;

/** Everything that can be told to a treasury; each is a confirmed fact of its chain. */
public sealed interface TreasuryCommand {
    TreasuryId treasuryId();

    ChainFact fact();

    record RecordPayoutClaimed(
            TreasuryId treasuryId, EvmAddress account, Money amount, ChainFact fact)
            implements TreasuryCommand {}

    /**
     * @param toStakers whether RevenueShare took them, or somebody else
     */
    record RecordFeesReleased(
            TreasuryId treasuryId, EvmAddress to, boolean toStakers, Money amount, ChainFact fact)
            implements TreasuryCommand {}

    /**
     * @param inputs hash of the snapshot that the root was computed from
     * @param cid where anybody finds the snapshot, in hexadecimal as the contract told it
     */
    record RecordWeekPublished(
            TreasuryId treasuryId,
            long week,
            Hash32 root,
            Hash32 inputs,
            String cid,
            ChainFact fact)
            implements TreasuryCommand {}

    record RecordRevenueShared(
            TreasuryId treasuryId,
            long week,
            Money revenue,
            Money distributed,
            Money carried,
            ChainFact fact)
            implements TreasuryCommand {}

    record RecordShareClaimed(
            TreasuryId treasuryId, EvmAddress account, Money amount, ChainFact fact)
            implements TreasuryCommand {}
}
