package io.opnode.contracts.wallet;

import static io.opnode.contracts.AbiWords.checkAddress;

import io.opnode.contracts.Bytes32;
import org.web3j.crypto.Hash;
import org.web3j.utils.Numeric;

/**
 * Where the cloud wallet of an owner is, before and after it is deployed: the CREATE2 address of an
 * EIP-1167 clone that carries the owner in its code, with salt zero.
 */
public final class WalletAddress {
    private WalletAddress() {}

    /**
     * The wallet's address in lower case.
     *
     * @param factory address of the CloudWalletFactory
     * @param implementation what the factory's {@code IMPLEMENTATION()} returns
     * @param owner address of the account that owns the wallet
     */
    public static String of(String factory, String implementation, String owner) {
        String creationCode =
                "610041" // runtime code: 45 bytes of proxy and 20 of owner
                        + "3d81600a3d39f3363d3d373d3d3d363d73"
                        + digits("implementation", implementation)
                        + "5af43d82803e903d91602b57fd5bf3"
                        + digits("owner", owner);
        String preimage =
                "ff"
                        + digits("factory", factory)
                        + Numeric.cleanHexPrefix(Bytes32.ZERO.hex())
                        + Numeric.cleanHexPrefix(Hash.sha3("0x" + creationCode));
        return "0x" + Numeric.cleanHexPrefix(Hash.sha3("0x" + preimage)).substring(24);
    }

    private static String digits(String name, String address) {
        return checkAddress(name, address).substring(2);
    }
}
