package io.opnode.query.job;

import io.opnode.domain.billing.Bill;
import io.opnode.domain.billing.Split;
import io.opnode.domain.kernel.Money;
import io.opnode.query.kernel.MoneyView;
import java.util.List;

/**
 * What a job costs: reserved = charge + refund; charge = provider + stakers + treasury.
 *
 * @param settled whether this is final; before, it is what the last accepted reading comes to
 * @param total lines − discount, before it is held to the reservation
 */
public record BillView(
        boolean settled,
        MoneyView reserved,
        MoneyView charge,
        MoneyView refund,
        Shares split,
        List<Line> lines,
        MoneyView discount,
        MoneyView total) {

    /** The charge in its three parts. */
    public record Shares(MoneyView provider, MoneyView stakers, MoneyView treasury) {}

    /**
     * One meter.
     *
     * @param quantity milliseconds × devices, bytes, or byte-seconds; an integer as text
     * @param rate price of one {@code unit}
     */
    public record Line(
            String meter, String quantity, String unit, MoneyView rate, MoneyView amount) {}

    static BillView of(boolean settled, Money reserved, Bill bill, Split split) {
        return new BillView(
                settled,
                MoneyView.of(reserved),
                MoneyView.of(bill.charge()),
                MoneyView.of(reserved.minus(bill.charge())),
                new Shares(
                        MoneyView.of(split.provider()),
                        MoneyView.of(split.stakers()),
                        MoneyView.of(split.treasury())),
                bill.lines().stream()
                        .map(line ->
                                new Line(
                                        line.meter(),
                                        Long.toString(line.quantity()),
                                        line.unit(),
                                        MoneyView.of(line.rate()),
                                        MoneyView.of(line.amount())))
                        .toList(),
                MoneyView.of(bill.discount()),
                MoneyView.of(bill.total()));
    }
}
