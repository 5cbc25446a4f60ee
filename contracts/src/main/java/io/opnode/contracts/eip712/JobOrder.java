package io.opnode.contracts.eip712;

import static io.opnode.contracts.AbiWords.checkAddress;
import static io.opnode.contracts.AbiWords.checkUnsigned;
import static io.opnode.contracts.AbiWords.word;

import io.opnode.contracts.AbiWords;
import io.opnode.contracts.Bytes32;
import java.math.BigInteger;

/**
 * Pay for one job from whichever of the wallet's mandates is open.
 *
 * @param asset ERC-20 token
 * @param reservation most that the job may cost, in minor units
 * @param jobId SHA-256 of the job's id
 */
public record JobOrder(String wallet, String asset, BigInteger reservation, Bytes32 jobId)
        implements WalletOrder {
    private static final Bytes32 TYPE_HASH =
            Bytes32.keyOf(
                    "JobOrder(address wallet,address asset,uint256 reservation,bytes32 jobId)");

    public JobOrder {
        wallet = checkAddress("wallet", wallet);
        asset = checkAddress("asset", asset);
        checkUnsigned("reservation", reservation, 256);
    }

    @Override
    public Bytes32 structHash() {
        return AbiWords.hash(
                word(TYPE_HASH), word(wallet), word(asset), word(reservation), word(jobId));
    }
}
