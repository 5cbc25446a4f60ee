package io.opnode.domain.billing;

import io.opnode.domain.kernel.Check;
import io.opnode.domain.kernel.Money;
import java.math.BigInteger;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * What a job would cost. A reservation is rounded up, so that the charge of a full run with full
 * storage, and with traffic within the allowance, always fits.
 */
public final class QuotePolicy {
    /** Traffic to the outside that a reservation covers when a job may have any, in bytes. */
    public static final long EGRESS_ALLOWANCE_BYTES = 1L << 30;

    /** Longest runway that is told. */
    public static final Duration MAX_RUNWAY = Duration.ofDays(36_500);

    private QuotePolicy() {}

    /**
     * How much a job may use at most.
     *
     * @param devices leased together
     * @param diskBytes kept for the whole run
     */
    public record Extent(int devices, long diskBytes, boolean egress, Duration runtime) {
        public Extent {
            Check.range("devices", devices, 1, Integer.MAX_VALUE);
            Check.range("diskBytes", diskBytes, 0, Long.MAX_VALUE);
            Check.that(!runtime.isNegative(), "runtime", runtime, "0 or more");
        }

        Extent lasting(Duration other) {
            return new Extent(devices, diskBytes, egress, other);
        }
    }

    /**
     * @param expectedRuntime held to the extent's runtime
     */
    public static Quote quote(Extent extent, LockedPrice price, Duration expectedRuntime) {
        boolean shorter = expectedRuntime.compareTo(extent.runtime()) < 0;
        Duration expected = shorter ? expectedRuntime : extent.runtime();
        return new Quote(
                price,
                costRoundedUp(extent, price),
                costRoundedUp(extent.lasting(expected), price),
                expected);
    }

    /** Each meter rounded up, the discount rounded down: the payer's money waits, none is lost. */
    static Money costRoundedUp(Extent extent, LockedPrice price) {
        Tariff tariff = price.tariff();
        BigInteger millis = BigInteger.valueOf(extent.runtime().toMillis());
        BigInteger seconds = BigInteger.valueOf(extent.runtime().plusMillis(999).toSeconds());
        BigInteger sum =
                Stream.of(
                                roundedUp(
                                        tariff.computePerHour(),
                                        millis.multiply(BigInteger.valueOf(extent.devices())),
                                        BillPolicy.HOUR_MILLIS),
                                roundedUp(
                                        tariff.egressPerGib(),
                                        BigInteger.valueOf(
                                                extent.egress() ? EGRESS_ALLOWANCE_BYTES : 0),
                                        BillPolicy.GIB),
                                roundedUp(
                                        tariff.storagePerGibHour(),
                                        seconds.multiply(BigInteger.valueOf(extent.diskBytes())),
                                        BillPolicy.GIB_HOUR))
                        .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger discount = BillPolicy.discountRoundedDown(sum, price.discount());
        return Money.saturated(tariff.asset(), sum.subtract(discount));
    }

    /** How long an amount lasts for so many devices, held to {@link #MAX_RUNWAY}. */
    public static Duration runway(Money available, LockedPrice price, int devices) {
        return Duration.ofMillis(
                BillPolicy.fundedMillis(price, devices, available, MAX_RUNWAY.toMillis()));
    }

    private static BigInteger roundedUp(Money rate, BigInteger quantity, BigInteger per) {
        return rate.units().multiply(quantity).add(per).subtract(BigInteger.ONE).divide(per);
    }
}
