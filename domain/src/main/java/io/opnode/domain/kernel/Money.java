package io.opnode.domain.kernel;

import java.math.BigInteger;
import java.util.Map;

/**
 * An amount of one asset in integer minor units; never negative and below 2^256. Arithmetic across
 * assets throws.
 */
public record Money(Asset asset, BigInteger units) implements Comparable<Money> {
    private static final int MAX_BITS = 256;

    /** The most units there can be: 2^256 − 1, as in the contracts. */
    public static final BigInteger MAX_UNITS =
            BigInteger.ONE.shiftLeft(MAX_BITS).subtract(BigInteger.ONE);

    public Money {
        Check.that(
                units.signum() >= 0 && units.bitLength() <= MAX_BITS, "units", units, "0..2^256-1");
    }

    public static Money of(Asset asset, long units) {
        return new Money(asset, BigInteger.valueOf(units));
    }

    /** The amount, or the most there can be when it is larger. Only for figures that are shown. */
    public static Money saturated(Asset asset, BigInteger units) {
        return new Money(asset, units.min(MAX_UNITS));
    }

    public static Money zero(Asset asset) {
        return new Money(asset, BigInteger.ZERO);
    }

    public Money plus(Money other) {
        return new Money(sameAsset(other), units.add(other.units));
    }

    /**
     * @throws IllegalArgumentException when {@code other} is the larger one
     */
    public Money minus(Money other) {
        return new Money(sameAsset(other), units.subtract(other.units));
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return units.signum() == 0;
    }

    public boolean isLessThan(Money other) {
        return compareTo(other) < 0;
    }

    /**
     * {@code floor(units × numerator / denominator)}: the fraction of a minor unit goes to the
     * payer.
     */
    public Money timesRoundedDown(BigInteger numerator, BigInteger denominator) {
        Check.that(numerator.signum() >= 0, "numerator", numerator, "0 or more");
        Check.that(denominator.signum() > 0, "denominator", denominator, "more than 0");
        return new Money(asset, units.multiply(numerator).divide(denominator));
    }

    /**
     * {@code ceil(units × numerator / denominator)}: for reservations, so that a charge always
     * fits.
     */
    public Money timesRoundedUp(BigInteger numerator, BigInteger denominator) {
        Check.that(numerator.signum() >= 0, "numerator", numerator, "0 or more");
        Check.that(denominator.signum() > 0, "denominator", denominator, "more than 0");
        return new Money(
                asset,
                units.multiply(numerator)
                        .add(denominator)
                        .subtract(BigInteger.ONE)
                        .divide(denominator));
    }

    @Override
    public int compareTo(Money other) {
        sameAsset(other);
        return units.compareTo(other.units);
    }

    private Asset sameAsset(Money other) {
        Check.that(asset.equals(other.asset), "asset", other.asset, asset.toString());
        return asset;
    }

    /** As an object for canonical JSON: chain, asset, decimals, and the units as digits. */
    public Map<String, Object> toCanonical() {
        return Map.of(
                "asset", asset.code(),
                "chainId", asset.chainId(),
                "decimals", asset.decimals(),
                "units", units);
    }

    /** Whole and fraction digits with the asset's code, such as {@code 1.500000 USDC}. */
    @Override
    public String toString() {
        String digits = units.toString();
        int decimals = asset.decimals();
        if (decimals == 0) {
            return digits + " " + asset.code();
        }
        String padded = "0".repeat(Math.max(0, decimals + 1 - digits.length())) + digits;
        int point = padded.length() - decimals;
        return padded.substring(0, point) + "." + padded.substring(point) + " " + asset.code();
    }
}
