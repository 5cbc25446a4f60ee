package io.opnode.domain.wallet;

import io.opnode.domain.kernel.Check;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the wallet's contract lets a spender sign for, and what is known to be used of it. Counts
 * periods as the contract does: one after the other from the block that set the session.
 *
 * @param cap most that mandates opened in one period may lock
 * @param since time of the block that set it
 * @param expiry from when on the spender may sign no more
 * @param usedIn start of the period that {@code used} is about
 * @param used locked or asked for in that period
 */
public record SpenderSession(
        EvmAddress spender,
        Money cap,
        Duration period,
        Instant since,
        Instant expiry,
        Instant usedIn,
        Money used) {

    /** Longest period told apart, in seconds: a hundred years; the contract knows no limit. */
    public static final long LONGEST_PERIOD = 3_155_760_000L;

    public SpenderSession {
        Check.range("period", period.getSeconds(), 1, LONGEST_PERIOD);
    }

    static SpenderSession of(WalletEvent.SessionSet e) {
        return new SpenderSession(
                e.spender(),
                e.cap(),
                e.period(),
                e.since(),
                e.expiry(),
                e.since(),
                Money.zero(e.cap().asset()));
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiry);
    }

    /** Start of the period that a time is in; before the first, that one's. */
    public Instant periodOf(Instant now) {
        long passed = Math.max(0, Duration.between(since, now).getSeconds());
        return since.plusSeconds(passed - passed % period.getSeconds());
    }

    /** When the next period begins; empty when the session is over by then. */
    public Optional<Instant> nextPeriod(Instant now) {
        Instant next = periodOf(now).plus(period);
        return next.isBefore(expiry) ? Optional.of(next) : Optional.empty();
    }

    /** What may still be locked in the period of a time. */
    public Money remaining(Instant now) {
        return usedIn.equals(periodOf(now)) ? cap.minus(used.min(cap)) : cap;
    }

    SpenderSession using(Instant periodStart, Money amount) {
        Money now = usedIn.equals(periodStart) ? used.plus(amount) : amount;
        return new SpenderSession(spender, cap, period, since, expiry, periodStart, now);
    }

    /** Nothing was locked after all. */
    SpenderSession giveBack(Instant periodStart, Money amount) {
        return usedIn.equals(periodStart)
                ? new SpenderSession(
                        spender, cap, period, since, expiry, usedIn, used.minus(amount.min(used)))
                : this;
    }
}
