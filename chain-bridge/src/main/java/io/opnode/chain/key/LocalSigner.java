package io.opnode.chain.key;

import io.opnode.chain.outbound.TransactionSigner;
import io.opnode.domain.kernel.EvmAddress;
import java.math.BigInteger;
import java.util.Locale;
import org.web3j.crypto.Credentials;
import org.web3j.crypto.RawTransaction;
import org.web3j.crypto.TransactionEncoder;
import org.web3j.utils.Numeric;

/** Signs with a key in this process. */
public final class LocalSigner implements TransactionSigner {
    private final Credentials key;

    public LocalSigner(Credentials key) {
        this.key = key;
    }

    @Override
    public EvmAddress address() {
        return new EvmAddress(key.getAddress().toLowerCase(Locale.ROOT));
    }

    @Override
    public String sign(
            long chainId,
            long nonce,
            String target,
            String callData,
            long gasLimit,
            BigInteger maxFee,
            BigInteger priorityFee) {
        RawTransaction transaction =
                RawTransaction.createTransaction(
                        chainId,
                        BigInteger.valueOf(nonce),
                        BigInteger.valueOf(gasLimit),
                        target,
                        BigInteger.ZERO,
                        callData,
                        priorityFee,
                        maxFee);
        return Numeric.toHexString(TransactionEncoder.signMessage(transaction, key));
    }

    /** The address only. */
    @Override
    public String toString() {
        return "LocalSigner[" + address() + "]";
    }
}
