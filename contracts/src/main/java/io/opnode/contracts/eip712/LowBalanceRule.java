package io.opnode.contracts.eip712;

import static io.opnode.contracts.AbiWords.checkAddress;
import static io.opnode.contracts.AbiWords.checkUnsigned;
import static io.opnode.contracts.AbiWords.word;

import io.opnode.contracts.AbiWords;
import io.opnode.contracts.Bytes32;
import java.math.BigInteger;

/**
 * When a balance is low, and what to do then.
 *
 * @param asset ERC-20 token; all amounts are its minor units
 * @param threshold zero removes the rule in force
 * @param topUp amount of each top-up; zero for none
 * @param spender whose session top-ups use; zero for none
 * @param issuedAt Unix milliseconds; the latest rule counts
 */
public record LowBalanceRule(
        String wallet,
        String asset,
        BigInteger threshold,
        BigInteger topUp,
        String spender,
        BigInteger issuedAt)
        implements WalletOrder {
    /** Where there is no spender. */
    public static final String NOBODY = "0x" + "0".repeat(40);

    private static final Bytes32 TYPE_HASH =
            Bytes32.keyOf(
                    "LowBalanceRule(address wallet,address asset,uint256 threshold,uint256 topUp,"
                            + "address spender,uint64 issuedAt)");

    public LowBalanceRule {
        wallet = checkAddress("wallet", wallet);
        asset = checkAddress("asset", asset);
        spender = checkAddress("spender", spender);
        checkUnsigned("threshold", threshold, 256);
        checkUnsigned("topUp", topUp, 256);
        checkUnsigned("issuedAt", issuedAt, 64);
    }

    @Override
    public Bytes32 structHash() {
        return AbiWords.hash(
                word(TYPE_HASH),
                word(wallet),
                word(asset),
                word(threshold),
                word(topUp),
                word(spender),
                word(issuedAt));
    }
}
