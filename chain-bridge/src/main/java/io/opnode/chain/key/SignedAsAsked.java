package io.opnode.chain.key;

import io.opnode.chain.outbound.SigningFailedException;
import io.opnode.domain.kernel.EvmAddress;
import java.math.BigInteger;
import java.security.SignatureException;
import java.util.Locale;
import org.web3j.crypto.Keys;
import org.web3j.crypto.RawTransaction;
import org.web3j.crypto.Sign;
import org.web3j.crypto.Sign.SignatureData;
import org.web3j.crypto.SignedRawTransaction;
import org.web3j.crypto.TransactionDecoder;
import org.web3j.crypto.TransactionEncoder;
import org.web3j.utils.Numeric;

/** Whether signed bytes say what was asked for, all of it and nothing else. */
final class SignedAsAsked {
    private static final BigInteger HALF_ORDER = Sign.CURVE_PARAMS.getN().shiftRight(1);

    private SignedAsAsked() {}

    /**
     * Takes the signature out of what came back, puts it to what was asked, and compares the bytes.
     *
     * @return the bytes in lower-case hexadecimal
     * @throws SigningFailedException when they are of another transaction or by another account
     */
    static String check(RawTransaction asked, EvmAddress signer, String signedBytes) {
        SignatureData signature = signatureOf(signedBytes);
        String expected =
                Numeric.toHexString(TransactionEncoder.encode(asked, signature))
                        .toLowerCase(Locale.ROOT);
        if (!expected.equals(signedBytes.toLowerCase(Locale.ROOT))) {
            throw new SigningFailedException(
                    "the remote signer signed something else than it was asked to");
        }
        if (Numeric.toBigInt(signature.getS()).compareTo(HALF_ORDER) > 0) {
            throw new SigningFailedException("the remote signer's signature is malleable");
        }
        String actual = signerOf(asked, signature);
        if (!actual.equals(signer.value())) {
            throw new SigningFailedException(
                    "the remote signer signed as %s (expected %s); correct the signer's address"
                            .formatted(actual, signer));
        }
        return expected;
    }

    private static SignatureData signatureOf(String signedBytes) {
        try {
            if (TransactionDecoder.decode(signedBytes) instanceof SignedRawTransaction signed) {
                return signed.getSignatureData();
            }
        } catch (RuntimeException e) {
            throw new SigningFailedException("the remote signer's bytes are no transaction", e);
        }
        throw new SigningFailedException("the remote signer's bytes are not signed");
    }

    private static String signerOf(RawTransaction asked, SignatureData signature) {
        try {
            byte[] unsigned = TransactionEncoder.encode(asked);
            BigInteger key = Sign.signedMessageToKey(unsigned, signature);
            return Numeric.prependHexPrefix(Keys.getAddress(key)).toLowerCase(Locale.ROOT);
        } catch (SignatureException e) {
            throw new SigningFailedException("the remote signer's signature is of nobody", e);
        }
    }
}
