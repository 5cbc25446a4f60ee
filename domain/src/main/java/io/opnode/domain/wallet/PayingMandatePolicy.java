package io.opnode.domain.wallet;

import io.opnode.domain.kernel.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which mandate pays for a job that names none: of those that cover it and outlive it, one that is
 * open before one that is on its way, then the one of which least is left over. WHY the least: what
 * jobs leave over under many mandates could otherwise pay for nothing any more.
 */
public final class PayingMandatePolicy {
    /** How long a mandate must outlive a job's longest run, so that it can be settled. */
    public static final Duration MARGIN = Duration.ofDays(1);

    private PayingMandatePolicy() {}

    /**
     * @param longestRun of the job
     */
    public static Optional<MandateId> choose(
            Wallet.Opened wallet, Money reservation, Duration longestRun, Instant now) {
        Instant until = now.plus(longestRun).plus(MARGIN);
        return wallet.mandates().stream()
                .filter(m -> !(m instanceof Mandate.Closing) && !m.terms().isForOneJob())
                .filter(m -> !m.isExpired(until))
                .filter(m -> !wallet.unreserved(m).isLessThan(reservation))
                .min(
                        Comparator.<Mandate, Boolean>comparing(Mandate.Pending.class::isInstance)
                                .thenComparing(wallet::unreserved)
                                .thenComparing(m -> m.id().value()))
                .map(Mandate::id);
    }
}
