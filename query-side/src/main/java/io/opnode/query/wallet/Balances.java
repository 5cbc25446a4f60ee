package io.opnode.query.wallet;

import io.opnode.query.kernel.MoneyView;

/**
 * Where a wallet's money stands.
 *
 * @param available to lock or withdraw
 * @param locked by mandates and not reserved
 * @param reserved for jobs
 * @param total of the three
 */
public record Balances(
        MoneyView available, MoneyView locked, MoneyView reserved, MoneyView total) {}
