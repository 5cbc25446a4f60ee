package io.opnode.domain.billing;

import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.metering.Usage;
import java.util.List;

/**
 * What a job owes, line by line: a pure function of price and cumulative usage, so that no
 * splitting, order or repetition of readings changes it.
 *
 * @param discount taken off the sum of the lines
 * @param total lines − discount, before it is held to the reservation
 * @param charge the smaller of {@code total} and the reservation
 */
public record Bill(List<BillLine> lines, Money discount, Money total, Money charge) {
    public Bill {
        lines = List.copyOf(lines);
    }

    /** What {@code usage} costs at {@code price}; see {@link BillPolicy}. */
    public static Bill of(LockedPrice price, Usage usage, Money reservation) {
        return BillPolicy.bill(price, usage, reservation);
    }

    /** For a job that owes nothing. */
    public static Bill nothing(Asset asset) {
        Money zero = Money.zero(asset);
        return new Bill(List.of(), zero, zero, zero);
    }
}
