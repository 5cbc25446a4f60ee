package io.opnode.domain.stake;

import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.ChainFact;
import io.opnode.domain.wallet.RecentFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one account has in the staking contract; the cases are its states. */
public sealed interface Stake {
    /** Nothing was ever seen of the account. */
    record NotKnown() implements Stake {}

    /**
     * Its size depends on the bonds at work, not on its age.
     *
     * @param staked votes and earns
     * @param withdrawing requested back by the staker
     * @param bonds that are not empty
     * @param taken the last chain facts applied
     */
    record Known(
            StakeId id, Money staked, Cooldown withdrawing, List<NodeBond> bonds, RecentFacts taken)
            implements Stake {
        public Known {
            bonds = List.copyOf(bonds);
        }

        static Known empty(StakeId id, Asset asset) {
            Money zero = Money.zero(asset);
            return new Known(
                    id, zero, new Cooldown(zero, Optional.empty()), List.of(), RecentFacts.NONE);
        }

        /** The bond for a node key; an empty one where there is none. */
        public NodeBond bond(Hash32 nodeKey) {
            return bonds.stream()
                    .filter(bond -> bond.nodeKey().equals(nodeKey))
                    .findFirst()
                    .orElseGet(() -> NodeBond.none(nodeKey, staked.asset()));
        }

        boolean applied(ChainFact fact) {
            return taken.include(fact);
        }

        Known with(Money newStaked, Cooldown newWithdrawing) {
            return new Known(id, newStaked, newWithdrawing, bonds, taken);
        }

        Known with(NodeBond changed) {
            List<NodeBond> others =
                    bonds.stream()
                            .filter(bond -> !bond.nodeKey().equals(changed.nodeKey()))
                            .toList();
            return new Known(
                    id,
                    staked,
                    withdrawing,
                    changed.held().isZero()
                            ? others
                            : Stream.concat(others.stream(), Stream.of(changed)).toList(),
                    taken);
        }

        Known after(ChainFact fact) {
            return new Known(id, staked, withdrawing, bonds, taken.with(fact));
        }
    }
}
