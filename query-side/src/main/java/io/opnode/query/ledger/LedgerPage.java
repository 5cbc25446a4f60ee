package io.opnode.query.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ledger, by kind in whole and by account in part.
 *
 * @param position of the log that this answer reflects
 * @param totals per asset and kind, over all accounts
 * @param items accounts that are not empty, by name
 * @param nextCursor asks for what follows; absent at the end
 */
public record LedgerPage(
        long position,
        List<KindTotal> totals,
        List<AccountView> items,
        @Nullable String nextCursor) {}
