package io.opnode.contracts.merkle;

import static io.opnode.contracts.AbiWords.checkAddress;
import static io.opnode.contracts.AbiWords.checkUnsigned;
import static io.opnode.contracts.AbiWords.word;

import io.opnode.contracts.AbiWords;
import io.opnode.contracts.Bytes32;
import java.math.BigInteger;

/**
 * What an account ever earned in an asset, as the Payouts contract hashes it.
 *
 * @param account recipient's address
 * @param asset address of the ERC-20 token
 * @param cumulative minor units earned since the beginning, paid or not; never falls
 */
public record PayoutLeaf(String account, String asset, BigInteger cumulative) {
    public PayoutLeaf {
        account = checkAddress("account", account);
        asset = checkAddress("asset", asset);
        checkUnsigned("cumulative", cumulative, 256);
    }

    /** keccak256(keccak256(abi.encode(account, asset, cumulative))). */
    public Bytes32 hash() {
        return Bytes32.keccak(AbiWords.hash(word(account), word(asset), word(cumulative)).bytes());
    }
}
