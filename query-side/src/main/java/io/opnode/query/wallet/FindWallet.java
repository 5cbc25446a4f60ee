package io.opnode.query.wallet;

import io.opnode.domain.wallet.WalletId;

/** Asks for one wallet; answered by an optional {@link WalletView}. */
public record FindWallet(WalletId walletId) {}
