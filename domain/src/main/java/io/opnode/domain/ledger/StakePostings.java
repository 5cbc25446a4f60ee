package io.opnode.domain.ledger;

import io.opnode.domain.kernel.Money;
import io.opnode.domain.ledger.Account.Bond;
import io.opnode.domain.ledger.Account.CoolingDown;
import io.opnode.domain.ledger.Account.External;
import io.opnode.domain.ledger.Account.SlashedPool;
import io.opnode.domain.ledger.Account.Staked;
import io.opnode.domain.stake.StakeEvent;
import io.opnode.domain.stake.StakeEvent.BondReleaseRequested;
import io.opnode.domain.stake.StakeEvent.BondReleased;
import io.opnode.domain.stake.StakeEvent.BondSlashed;
import io.opnode.domain.stake.StakeEvent.Bonded;
import io.opnode.domain.stake.StakeEvent.WithdrawalRequested;
import io.opnode.domain.stake.StakeEvent.Withdrawn;
import java.util.stream.Stream;

/** Stakes and bonds come from outside, wait before they leave, and go back there or are slashed. */
final class StakePostings {
    private StakePostings() {}

    static Stream<Posting> of(StakeEvent event) {
        Account stake = new Staked(event.stakeId());
        return switch (event) {
            case StakeEvent.Staked e -> move(outside(e.amount()), stake, e.amount());
            case WithdrawalRequested e -> move(stake, new CoolingDown(stake), e.amount());
            case Withdrawn e -> move(new CoolingDown(stake), outside(e.amount()), e.amount());
            case Bonded e -> {
                Account bond = new Bond(e.stakeId(), e.nodeKey());
                yield move(outside(e.amount()), bond, e.amount());
            }
            case BondReleaseRequested e -> {
                Account bond = new Bond(e.stakeId(), e.nodeKey());
                yield move(bond, new CoolingDown(bond), e.amount());
            }
            case BondReleased e -> {
                Account bond = new Bond(e.stakeId(), e.nodeKey());
                yield move(new CoolingDown(bond), outside(e.amount()), e.amount());
            }
            case BondSlashed e -> slashed(e);
        };
    }

    private static Stream<Posting> slashed(BondSlashed e) {
        Account bond = new Bond(e.stakeId(), e.nodeKey());
        Money fromWork = e.amount().minus(e.fromCooldown());
        return Stream.concat(
                move(bond, new SlashedPool(), fromWork),
                move(new CoolingDown(bond), new SlashedPool(), e.fromCooldown()));
    }

    private static Account outside(Money amount) {
        return new External(amount.asset());
    }

    private static Stream<Posting> move(Account from, Account to, Money amount) {
        return Stream.of(new Posting(from, to, amount));
    }
}
