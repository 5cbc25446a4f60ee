package io.opnode.domain.wallet;

import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * A top-up under way.
 *
 * @param periodStart of the session's period that it counts in
 * @param expiry of its mandate
 * @param mandateId once the spender signed
 */
public record TopUp(
        TopUpId topUpId,
        Money amount,
        EvmAddress spender,
        Instant periodStart,
        Instant expiry,
        Optional<MandateId> mandateId) {

    boolean isBy(MandateId id) {
        return mandateId.equals(Optional.of(id));
    }

    TopUp signed(MandateId id) {
        return new TopUp(topUpId, amount, spender, periodStart, expiry, Optional.of(id));
    }

    /** Whether the mandate is what was asked for, no more and no less. */
    boolean isMetBy(SpendingMandate mandate) {
        return mandate.cap().equals(amount)
                && mandate.expiry().equals(expiry)
                && !mandate.isForOneJob()
                && mandate.node().isZero()
                && mandate.maxPricePerHour().signum() == 0
                && mandate.salt().equals(topUpId.salt());
    }
}
