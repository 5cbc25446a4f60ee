package io.opnode.query.wallet;

import io.opnode.domain.kernel.EvmAddress;
import io.opnode.query.kernel.PageRequest;
import java.util.Optional;

/** Asks for wallets, newest first, without their mandates; answered by a {@link WalletPage}. */
public record ListWallets(Optional<EvmAddress> owner, PageRequest page) {}
