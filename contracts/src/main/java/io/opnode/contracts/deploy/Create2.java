package io.opnode.contracts.deploy;

import io.opnode.contracts.Bytes32;
import java.math.BigInteger;
import org.web3j.utils.Numeric;

/**
 * Deploys by the deterministic deployment proxy, which is at the same address on nearly every chain
 * and on anvil. WHY: a contract's address then follows from who deploys it, its code and its
 * arguments alone. So all addresses are known before anything is sent, nothing is ever deployed
 * twice, and code at an address is by construction the code that was meant.
 */
final class Create2 {
    /** The proxy: call data is the salt and the creation code. */
    static final String PROXY = "0x4e59b44847b379578588920ca78fbf26c0b4956c";

    /**
     * Gas per byte of creation code, at most: 200 for each byte kept, 40 for each sent, and 2 per
     * word to begin.
     */
    private static final long GAS_PER_BYTE = 250;

    /** What the transaction, the proxy and the longest constructor need besides. */
    private static final long GAS_BESIDES = 2_000_000;

    private Create2() {}

    /** Separates the contracts of one deployer from those of others on the same chain. */
    static Bytes32 saltOf(String deployer) {
        return Bytes32.fromHex("0".repeat(24) + Numeric.cleanHexPrefix(deployer));
    }

    /** Where the contract will be, in lower case. */
    static String addressOf(Bytes32 salt, String creationCode) {
        String codeHash =
                Bytes32.keccak(Numeric.hexStringToByteArray(creationCode)).hex().substring(2);
        String preimage = "ff" + PROXY.substring(2) + Numeric.cleanHexPrefix(salt.hex()) + codeHash;
        String hash = Bytes32.keccak(Numeric.hexStringToByteArray(preimage)).hex();
        return "0x" + hash.substring(hash.length() - 40);
    }

    /** The call that deploys the contract; it fails, and changes nothing, if it is there. */
    static Call call(Bytes32 salt, String creationCode) {
        String code = Numeric.cleanHexPrefix(creationCode);
        long gas = GAS_BESIDES + GAS_PER_BYTE * (code.length() / 2);
        return new Call(PROXY, salt.hex() + code, BigInteger.valueOf(gas));
    }
}
