package io.opnode.domain.wallet;

import io.opnode.domain.kernel.Check;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import java.util.Optional;

/**
 * What an owner wants to happen when little can be spent.
 *
 * @param threshold the balance is low while no job could be paid with so much
 * @param topUp empty when the owner only wants to be told
 */
public record LowBalanceRule(Money threshold, Optional<AutoTopUp> topUp) {

    /**
     * Lock more of the wallet's money for jobs, by a mandate that a spender signs in its session.
     *
     * @param amount of each top-up; at least the threshold, so that one is enough
     * @param spender whose session it is
     */
    public record AutoTopUp(Money amount, EvmAddress spender) {}

    public LowBalanceRule {
        Check.that(!threshold.isZero(), "threshold", threshold, "more than 0");
        Money least = threshold;
        topUp.ifPresent(t ->
                Check.that(!t.amount().isLessThan(least), "topUp", t.amount(), least + " or more"));
    }

    boolean isIn(Wallet.Opened wallet) {
        return threshold.asset().equals(wallet.asset());
    }
}
