package io.opnode.query.wallet;

import io.opnode.domain.wallet.WalletId;
import io.opnode.query.kernel.PageRequest;

/** Asks for a wallet's movements, newest first; answered by an optional {@link StatementPage}. */
public record FindStatement(WalletId walletId, PageRequest page) {}
