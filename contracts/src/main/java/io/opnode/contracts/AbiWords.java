package io.opnode.contracts;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.web3j.abi.FunctionEncoder;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.Type;
import org.web3j.abi.datatypes.Uint;
import org.web3j.utils.Numeric;

/**
 * Encodes values of fixed size as Solidity's {@code abi.encode} does, one word of 32 bytes each.
 */
public final class AbiWords {
    private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-fA-F]{40}");

    private AbiWords() {}

    /** The words of the values, in order. */
    public static byte[] encode(Type<?>... values) {
        @SuppressWarnings("rawtypes") // web3j's signature
        List<Type> words = List.of(values);
        return Numeric.hexStringToByteArray(FunctionEncoder.encodeConstructor(words));
    }

    /** keccak256 of {@link #encode}. */
    public static Bytes32 hash(Type<?>... values) {
        return Bytes32.keccak(encode(values));
    }

    public static Type<?> word(Bytes32 value) {
        return new org.web3j.abi.datatypes.generated.Bytes32(value.bytes());
    }

    /**
     * @throws IllegalArgumentException if the value is negative or longer than 256 bits
     */
    public static Type<?> word(BigInteger value) {
        return new Uint(checkUnsigned("value", value, 256));
    }

    /**
     * @throws IllegalArgumentException unless it is an address
     */
    public static Type<?> word(String address) {
        return new Address(checkAddress("address", address));
    }

    /**
     * The address in lower case.
     *
     * @throws IllegalArgumentException unless it is {@code 0x} and 40 digits
     */
    public static String checkAddress(String name, String address) {
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException(
                    name + ": " + address + " (expected 0x and 40 hexadecimal digits)");
        }
        return address.toLowerCase(Locale.ROOT);
    }

    /**
     * The value.
     *
     * @throws IllegalArgumentException if it is negative or longer than {@code bits}
     */
    public static BigInteger checkUnsigned(String name, BigInteger value, int bits) {
        if (value.signum() < 0 || value.bitLength() > bits) {
            throw new IllegalArgumentException(
                    name + ": " + value + " (expected 0..2^" + bits + "-1)");
        }
        return value;
    }
}
