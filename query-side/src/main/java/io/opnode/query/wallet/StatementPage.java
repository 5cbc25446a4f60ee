package io.opnode.query.wallet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a wallet's statement, newest first.
 *
 * @param position of the log that this answer reflects
 * @param nextCursor asks for what follows; absent at the end
 */
public record StatementPage(
        long position, String walletId, List<StatementLine> items, @Nullable String nextCursor) {}
