package io.opnode.domain.billing;

import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.Money;

/** A charge in its three parts, which sum to it exactly. */
public record Split(Money provider, Money stakers, Money treasury) {
    public static Split nothing(Asset asset) {
        return new Split(Money.zero(asset), Money.zero(asset), Money.zero(asset));
    }

    public Money total() {
        return provider.plus(stakers).plus(treasury);
    }
}
