package io.opnode.domain.wallet;

import io.opnode.domain.kernel.Money;
import java.time.Instant;

/** A spending mandate while money may be taken under it. */
public sealed interface Mandate {
    MandateId id();

    SpendingMandate terms();

    /** Signed and not yet locked on chain; reservations wait. */
    record Pending(MandateId id, SpendingMandate terms) implements Mandate {}

    /**
     * @param unreserved what is locked on chain and neither reserved nor charged
     */
    record Open(MandateId id, SpendingMandate terms, Money unreserved) implements Mandate {
        Open holding(Money amount) {
            return new Open(id, terms, amount);
        }
    }

    /** The rest is on its way back to the wallet. */
    record Closing(MandateId id, SpendingMandate terms, Money rest) implements Mandate {}

    default boolean isExpired(Instant now) {
        return !now.isBefore(terms().expiry());
    }
}
