package io.opnode.domain.treasury;

import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.Named;
import io.opnode.domain.wallet.ChainFact;

/** Everything that can have happened to earnings and fees on their way out of the contracts. */
public sealed interface TreasuryEvent extends DomainEvent {
    TreasuryId treasuryId();

    ChainFact fact();

    /** A provider was paid what it had earned and not claimed before. */
    @Named("treasury.payout-claimed")
    record PayoutClaimed(TreasuryId treasuryId, EvmAddress account, Money amount, ChainFact fact)
            implements TreasuryEvent {}

    /**
     * Collected fees left Payouts.
     *
     * @param toStakers whether RevenueShare took them; else they are the treasury's part
     */
    @Named("treasury.fees-released")
    record FeesReleased(
            TreasuryId treasuryId, EvmAddress to, boolean toStakers, Money amount, ChainFact fact)
            implements TreasuryEvent {}

    /**
     * A week's revenue was shared among stakers, once for ever.
     *
     * @param root by which they claim; zero keeps the one before
     * @param inputs hash of the snapshot that the root was computed from
     * @param cid where anybody finds the snapshot, in hexadecimal as the contract told it
     */
    @Named("treasury.week-published")
    record WeekPublished(
            TreasuryId treasuryId,
            long week,
            Hash32 root,
            Hash32 inputs,
            String cid,
            ChainFact fact)
            implements TreasuryEvent {}

    /**
     * What a published week shares of one asset.
     *
     * @param revenue that came in
     * @param distributed to be claimed
     * @param carried to the next week, since it could not be shared
     */
    @Named("treasury.revenue-shared")
    record RevenueShared(
            TreasuryId treasuryId,
            long week,
            Money revenue,
            Money distributed,
            Money carried,
            ChainFact fact)
            implements TreasuryEvent {}

    /** A staker was paid its share of the revenue that it had not claimed before. */
    @Named("treasury.share-claimed")
    record ShareClaimed(TreasuryId treasuryId, EvmAddress account, Money amount, ChainFact fact)
            implements TreasuryEvent {}
}
