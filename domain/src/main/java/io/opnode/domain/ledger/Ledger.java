package io.opnode.domain.ledger;

import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.DomainEvent;
import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * The fold of all postings: balances in minor units per account and asset. Grows by {@link #apply};
 * not safe for use by several threads.
 */
public final class Ledger {
    /** One balance's name. */
    public record Line(Account account, Asset asset) {}

    private final Map<Line, BigInteger> balances = new HashMap<>();

    public void apply(DomainEvent event) {
        Postings.of(event).forEach(this::post);
    }

    /**
     * @throws IllegalStateException when an account other than the outside would go below zero:
     *     corrupt history
     */
    public void post(Posting posting) {
        Asset asset = posting.amount().asset();
        add(new Line(posting.debit(), asset), posting.amount().units().negate());
        add(new Line(posting.credit(), asset), posting.amount().units());
    }

    /** Zero for an account that never moved. */
    public BigInteger balance(Account account, Asset asset) {
        return balances.getOrDefault(new Line(account, asset), BigInteger.ZERO);
    }

    /** Every balance that is not zero. */
    public Map<Line, BigInteger> balances() {
        return Collections.unmodifiableMap(balances);
    }

    /** The sum over all accounts; 0 always (I-01). */
    public BigInteger sum(Asset asset) {
        return balances.entrySet().stream()
                .filter(entry -> entry.getKey().asset().equals(asset))
                .map(Map.Entry::getValue)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private void add(Line line, BigInteger units) {
        BigInteger balance = balances.getOrDefault(line, BigInteger.ZERO).add(units);
        if (balance.signum() < 0 && !(line.account() instanceof Account.External)) {
            throw new IllegalStateException(
                    line.account().code()
                            + ": "
                            + balance
                            + " "
                            + line.asset()
                            + " (expected 0 or more)");
        }
        if (balance.signum() == 0) {
            balances.remove(line);
        } else {
            balances.put(line, balance);
        }
    }
}
