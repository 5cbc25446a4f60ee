package io.opnode.query.ledger;

import io.opnode.query.kernel.PageRequest;

/** Asks for accounts and balances; answered by a {@link LedgerPage}. */
public record FindLedger(PageRequest page) {}
