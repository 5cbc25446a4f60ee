package io.opnode.chain.outbound;

import io.opnode.domain.kernel.EvmAddress;
import java.math.BigInteger;

/** Signs for one account: a key of ours, or a remote signer. */
public interface TransactionSigner {
    EvmAddress address();

    /**
     * Signed EIP-1559 transaction in hexadecimal; no value is sent.
     *
     * @param maxFee most per gas, in wei
     * @param priorityFee tip per gas, in wei
     * @throws SigningFailedException when there is no such signature now
     */
    String sign(
            long chainId,
            long nonce,
            String target,
            String callData,
            long gasLimit,
            BigInteger maxFee,
            BigInteger priorityFee);
}
