package io.opnode.domain.billing;

import io.opnode.domain.kernel.Money;
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
}
