package io.opnode.query.wallet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list of wallets.
 *
 * @param position of the log that this answer reflects
 * @param nextCursor asks for what follows; absent at the end
 */
public record WalletPage(long position, List<WalletView> items, @Nullable String nextCursor) {}
