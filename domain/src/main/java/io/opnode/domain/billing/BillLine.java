package io.opnode.domain.billing;

import io.opnode.domain.kernel.Money;

/**
 * One meter of a bill.
 *
 * @param meter {@code compute}, {@code egress} or {@code storage}
 * @param quantity milliseconds × devices, bytes, or byte-seconds
 * @param rate price of {@code unit}
 */
public record BillLine(String meter, long quantity, String unit, Money rate, Money amount) {}
