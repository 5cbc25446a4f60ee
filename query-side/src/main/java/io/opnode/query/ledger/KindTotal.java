package io.opnode.query.ledger;

import io.opnode.query.kernel.MoneyView;

/**
 * All accounts of one kind together.
 *
 * @param accounts how many of them are not empty
 */
public record KindTotal(String kind, MoneyView balance, long accounts) {}
