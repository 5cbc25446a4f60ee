package io.opnode.chain.wallet;

import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.wallet.WalletId;
import java.util.Optional;

/**
 * A wallet of one asset.
 *
 * @param address of the CloudWallet contract, deployed or not
 * @param watchedFrom follower block up to which its past was searched; absent before
 */
public record WatchedWallet(
        WalletId walletId,
        EvmAddress owner,
        EvmAddress address,
        EvmAddress token,
        Asset asset,
        Optional<Long> watchedFrom) {}
