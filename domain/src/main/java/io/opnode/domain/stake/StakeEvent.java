package io.opnode.domain.stake;

import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.Named;
import io.opnode.domain.kernel.ShortName;
import io.opnode.domain.wallet.ChainFact;
import java.time.Instant;

/** Everything that can have happened to a stake and to the bonds of its account. */
public sealed interface StakeEvent extends DomainEvent {
    StakeId stakeId();

    ChainFact fact();

    /** The account staked more; it votes and earns from then on. */
    @Named("stake.staked")
    record Staked(StakeId stakeId, Money amount, ChainFact fact) implements StakeEvent {}

    /**
     * A part of the stake stopped voting and earning, and cools down.
     *
     * @param availableAt from when it may leave, with what was requested before and did not
     */
    @Named("stake.withdrawal-requested")
    record WithdrawalRequested(StakeId stakeId, Money amount, Instant availableAt, ChainFact fact)
            implements StakeEvent {}

    /** What had cooled down of the stake went back to the account. */
    @Named("stake.withdrawn")
    record Withdrawn(StakeId stakeId, Money amount, ChainFact fact) implements StakeEvent {}

    /** The account put more up for the good conduct of a node. */
    @Named("stake.bonded")
    record Bonded(StakeId stakeId, Hash32 nodeKey, Money amount, ChainFact fact)
            implements StakeEvent {}

    /**
     * A part of a bond is at work no more and cools down; it can still be slashed.
     *
     * @param availableAt from when it may leave, with what was requested before and did not
     */
    @Named("stake.bond-release-requested")
    record BondReleaseRequested(
            StakeId stakeId, Hash32 nodeKey, Money amount, Instant availableAt, ChainFact fact)
            implements StakeEvent {}

    /** What had cooled down of a bond went back to the account. */
    @Named("stake.bond-released")
    record BondReleased(StakeId stakeId, Hash32 nodeKey, Money amount, ChainFact fact)
            implements StakeEvent {}

    /**
     * A bond paid for an offence; the contract takes each piece of evidence once.
     *
     * @param amount taken in all
     * @param fromCooldown the part of it that was cooling down; the rest was at work
     * @param evidence hash of what proves the offence
     */
    @Named("stake.bond-slashed")
    record BondSlashed(
            StakeId stakeId,
            Hash32 nodeKey,
            Money amount,
            Money fromCooldown,
            ShortName offence,
            Instant offenceAt,
            Hash32 evidence,
            ChainFact fact)
            implements StakeEvent {}
}
