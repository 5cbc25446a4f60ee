package io.opnode.query.ledger;

import io.opnode.query.kernel.MoneyView;

/**
 * What stands on one account in one asset.
 *
 * @param account kind, colon, key, such as {@code wallet:…} or {@code external:USDC@31337}
 * @param kind the part before the colon
 * @param balance below zero for {@code external} only: what came in from outside
 */
public record AccountView(String account, String kind, MoneyView balance) {}
