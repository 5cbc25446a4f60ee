package io.opnode.domain.billing;

import io.opnode.domain.kernel.BasisPoints;
import io.opnode.domain.kernel.Check;
import io.opnode.domain.kernel.Money;

/**
 * How a charge is shared; fixed for a job when it is matched. The three parts make 10,000 basis
 * points.
 */
public record SplitTerms(BasisPoints provider, BasisPoints stakers, BasisPoints treasury) {
    public SplitTerms {
        int sum = provider.value() + stakers.value() + treasury.value();
        Check.that(sum == BasisPoints.WHOLE, "sum of shares", sum, "10000");
    }

    /**
     * Stakers and treasury rounded down; the provider takes the remainder, at most 2 minor units.
     */
    public Split split(Money charge) {
        Money toStakers = stakers.ofRoundedDown(charge);
        Money toTreasury = treasury.ofRoundedDown(charge);
        return new Split(charge.minus(toStakers).minus(toTreasury), toStakers, toTreasury);
    }
}
