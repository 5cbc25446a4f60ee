package io.opnode.contracts.eip712;

import io.opnode.contracts.Bytes32;
import java.math.BigInteger;
import java.security.SignatureException;
import java.util.Arrays;
import java.util.HexFormat;
import org.web3j.crypto.ECDSASignature;
import org.web3j.crypto.ECKeyPair;
import org.web3j.crypto.Keys;
import org.web3j.crypto.Sign;
import org.web3j.utils.Numeric;

/**
 * A signature of an account, 65 bytes: r, s, v. Only the canonical form counts, as in the
 * contracts: s in the lower half of the curve's order, v 27 or 28. So one digest and key have one
 * accepted signature text (A04).
 */
public final class MandateSignature {
    private static final int BYTES = 65;

    private final byte[] value;

    private MandateSignature(byte[] value) {
        this.value = value;
    }

    /**
     * @throws SignatureRefused unless there are 65 bytes in canonical form
     */
    public static MandateSignature of(byte[] value) throws SignatureRefused {
        if (value.length != BYTES) {
            throw new SignatureRefused("signature: " + value.length + " bytes (expected 65)");
        }
        if (value[64] != 27 && value[64] != 28) {
            throw new SignatureRefused("signature: v is " + value[64] + " (expected 27 or 28)");
        }
        BigInteger r = new BigInteger(1, Arrays.copyOfRange(value, 0, 32));
        BigInteger s = new BigInteger(1, Arrays.copyOfRange(value, 32, 64));
        if (!new ECDSASignature(r, s).isCanonical()) {
            throw new SignatureRefused("signature: s is in the upper half (malleable)");
        }
        return new MandateSignature(value.clone());
    }

    /**
     * Reads 130 hexadecimal digits, with or without {@code 0x}.
     *
     * @throws SignatureRefused for anything else
     */
    public static MandateSignature fromHex(String hex) throws SignatureRefused {
        try {
            return of(HexFormat.of().parseHex(Numeric.cleanHexPrefix(hex)));
        } catch (IllegalArgumentException e) {
            throw new SignatureRefused("signature: not hexadecimal");
        }
    }

    static MandateSignature of(Bytes32 digest, ECKeyPair key) {
        Sign.SignatureData signature = Sign.signMessage(digest.bytes(), key, false);
        byte[] value = new byte[BYTES];
        System.arraycopy(signature.getR(), 0, value, 0, 32);
        System.arraycopy(signature.getS(), 0, value, 32, 32);
        value[64] = signature.getV()[0];
        return new MandateSignature(value);
    }

    /**
     * The address whose key signed the digest, in lower case.
     *
     * @throws SignatureRefused if no key can have made it
     */
    public String signerOf(Bytes32 digest) throws SignatureRefused {
        Sign.SignatureData signature =
                new Sign.SignatureData(
                        value[64],
                        Arrays.copyOfRange(value, 0, 32),
                        Arrays.copyOfRange(value, 32, 64));
        try {
            BigInteger publicKey = Sign.signedMessageHashToKey(digest.bytes(), signature);
            return Numeric.prependHexPrefix(Keys.getAddress(publicKey));
        } catch (SignatureException | RuntimeException e) {
            throw new SignatureRefused("signature: no key can have made it");
        }
    }

    /** A copy of the 65 bytes. */
    public byte[] bytes() {
        return value.clone();
    }

    /** {@code 0x} and 130 lower-case digits. */
    public String hex() {
        return "0x" + HexFormat.of().formatHex(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MandateSignature that && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return hex();
    }
}
