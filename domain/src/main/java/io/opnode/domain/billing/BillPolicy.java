package io.opnode.domain.billing;

import io.opnode.domain.kernel.BasisPoints;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.metering.Usage;
import java.math.BigInteger;
import java.util.List;

/**
 * What cumulative usage costs at a locked price. Every step is exact in integers: each meter is
 * rounded down (the payer keeps the fraction), the discount is rounded down (the provider keeps the
 * fraction), and the charge never exceeds the reservation.
 */
public final class BillPolicy {
    /** Milliseconds of an hour of one device. */
    public static final BigInteger HOUR_MILLIS = BigInteger.valueOf(3_600_000);

    /** Bytes of a gibibyte. */
    public static final BigInteger GIB = BigInteger.ONE.shiftLeft(30);

    /** Byte-seconds of a gibibyte kept for an hour. */
    public static final BigInteger GIB_HOUR = GIB.multiply(BigInteger.valueOf(3_600));

    private static final BigInteger WHOLE = BigInteger.valueOf(BasisPoints.WHOLE);

    private BillPolicy() {}

    /** The bill; amounts beyond 2^256 − 1 units are shown as that, the charge stays exact. */
    public static Bill bill(LockedPrice price, Usage usage, Money reservation) {
        Tariff tariff = price.tariff();
        List<Cost> costs =
                List.of(
                        cost("compute", usage.computeMillis(), "hour", tariff.computePerHour()),
                        cost("egress", usage.networkBytesOut(), "GiB", tariff.egressPerGib()),
                        cost(
                                "storage",
                                usage.storageByteSeconds(),
                                "GiB-hour",
                                tariff.storagePerGibHour()));
        BigInteger sum = costs.stream().map(Cost::exact).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger discount = discountRoundedDown(sum, price.discount());
        BigInteger total = sum.subtract(discount);
        return new Bill(
                costs.stream().map(Cost::line).toList(),
                Money.saturated(tariff.asset(), discount),
                Money.saturated(tariff.asset(), total),
                Money.saturated(tariff.asset(), total).min(reservation));
    }

    /**
     * The longest container wall time whose compute charge fits a reservation, in milliseconds.
     *
     * @param devices leased together, 1 or more
     * @param limit what the answer is held to, in milliseconds
     */
    public static long fundedMillis(LockedPrice price, int devices, Money reservation, long limit) {
        BigInteger rate = price.tariff().computePerHour().units();
        BigInteger perMilli = rate.multiply(BigInteger.valueOf(devices));
        BigInteger undiscounted = WHOLE.subtract(BigInteger.valueOf(price.discount().value()));
        if (perMilli.signum() == 0 || undiscounted.signum() == 0) {
            return limit;
        }
        // ceil(lines × undiscounted / whole) ≤ reservation ⇔ lines ≤ this
        BigInteger lines = reservation.units().multiply(WHOLE).divide(undiscounted);
        // floor(perMilli × t / hour) ≤ lines ⇔ perMilli × t < (lines + 1) × hour
        BigInteger bound = lines.add(BigInteger.ONE).multiply(HOUR_MILLIS).subtract(BigInteger.ONE);
        return bound.divide(perMilli).min(BigInteger.valueOf(limit)).longValueExact();
    }

    static BigInteger discountRoundedDown(BigInteger sum, BasisPoints discount) {
        return sum.multiply(BigInteger.valueOf(discount.value())).divide(WHOLE);
    }

    private static Cost cost(String meter, long quantity, String unit, Money rate) {
        BigInteger per =
                switch (unit) {
                    case "hour" -> HOUR_MILLIS;
                    case "GiB" -> GIB;
                    case "GiB-hour" -> GIB_HOUR;
                    default -> throw new IllegalArgumentException("unit: " + unit);
                };
        BigInteger exact = rate.units().multiply(BigInteger.valueOf(quantity)).divide(per);
        Money amount = Money.saturated(rate.asset(), exact);
        return new Cost(exact, new BillLine(meter, quantity, unit, rate, amount));
    }

    private record Cost(BigInteger exact, BillLine line) {}
}
