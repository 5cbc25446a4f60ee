package io.opnode.query.wallet;

import io.opnode.query.kernel.MoneyView;
import java.time.Instant;

/**
 * A spending mandate.
 *
 * @param state {@code pending}, {@code open}, {@code refused}, {@code closing} or {@code closed}
 * @param locked still locked by it and not reserved
 * @param reserved for jobs
 * @param spent so far
 */
public record MandateView(
        String mandateId,
        String state,
        MoneyView cap,
        MoneyView locked,
        MoneyView reserved,
        MoneyView spent,
        Instant expiry,
        boolean forOneJob) {}
