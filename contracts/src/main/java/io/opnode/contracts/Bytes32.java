package io.opnode.contracts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.web3j.crypto.Hash;

/** Thirty-two bytes, as contracts hash and store them; ordered as unsigned numbers. */
public final class Bytes32 implements Comparable<Bytes32> {
    /** All zero: "none" in every contract of ours. */
    public static final Bytes32 ZERO = new Bytes32(new byte[32]);

    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern NAME = Pattern.compile("[!-~]{1,32}");

    private final byte[] value;

    private Bytes32(byte[] value) {
        this.value = value;
    }

    /**
     * @throws IllegalArgumentException unless there are exactly 32 bytes
     */
    public static Bytes32 of(byte[] value) {
        if (value.length != 32) {
            throw new IllegalArgumentException("bytes: " + value.length + " (expected 32)");
        }
        return new Bytes32(value.clone());
    }

    /**
     * Reads 64 hexadecimal digits, with or without {@code 0x}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Bytes32 fromHex(String hex) {
        return of(HEX.parseHex(hex.startsWith("0x") ? hex.substring(2) : hex));
    }

    /** keccak256 of the bytes. */
    public static Bytes32 keccak(byte[] content) {
        return new Bytes32(Hash.sha3(content));
    }

    /**
     * The key under which contracts know something that has a textual id off chain (a node):
     * keccak256 of the id's UTF-8 bytes.
     */
    public static Bytes32 keyOf(String id) {
        return keccak(id.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A name as contracts write it, {@code bytes32("JobEscrow")}: the text's bytes, then zeros.
     *
     * @throws IllegalArgumentException unless it is 1 to 32 characters of printable ASCII
     */
    public static Bytes32 ofText(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "name: " + name + " (expected 1..32 characters of printable ASCII)");
        }
        return new Bytes32(Arrays.copyOf(name.getBytes(StandardCharsets.US_ASCII), 32));
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return value.clone();
    }

    public boolean isZero() {
        return equals(ZERO);
    }

    /** {@code 0x} and 64 lower-case digits. */
    public String hex() {
        return "0x" + HEX.formatHex(value);
    }

    @Override
    public int compareTo(Bytes32 other) {
        return Arrays.compareUnsigned(value, other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes32 that && Arrays.equals(value, that.value);
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
