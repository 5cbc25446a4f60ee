package io.opnode.domain.kernel;

import java.math.BigInteger;

/** A share in hundredths of a percent, 0 to 10,000. */
public record BasisPoints(int value) {
    public static final int WHOLE = 10_000;

    public BasisPoints {
        Check.range("basisPoints", value, 0, WHOLE);
    }

    /**
     * The share of an amount; the fraction of a minor unit stays with whoever takes the remainder.
     */
    public Money ofRoundedDown(Money amount) {
        return amount.timesRoundedDown(BigInteger.valueOf(value), BigInteger.valueOf(WHOLE));
    }
}
