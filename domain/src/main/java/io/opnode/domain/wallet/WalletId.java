package io.opnode.domain.wallet;

import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.Check;
import io.opnode.domain.kernel.EvmAddress;
import java.util.regex.Pattern;

/** Names the Cloud Wallet of one owner in one asset on one chain: {@code 31337-USDC-0x…}. */
public record WalletId(String value) {
    private static final Pattern FORM =
            Pattern.compile("[1-9][0-9]{0,17}-[A-Z0-9]{1,12}-0x[0-9a-f]{40}");

    public WalletId {
        Check.matches("walletId", value, FORM, "chain-ASSET-0xaddress");
    }

    /**
     * @param address of the CloudWallet contract, which is known before it is deployed
     */
    public static WalletId of(Asset asset, EvmAddress address) {
        return new WalletId(asset.chainId() + "-" + asset.code() + "-" + address);
    }

    @Override
    public String toString() {
        return value;
    }
}
