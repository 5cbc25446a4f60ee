package io.opnode.domain.content;

import io.opnode.domain.kernel.Sha256;
import java.util.Arrays;

/**
 * The name of a block: the hash of its bytes and how to read them.
 *
 * <p>CIDv1 in lower-case base32 with sha2-256, codec raw or dag-pb; nothing else is accepted, so
 * that one block has one name per codec. The text has 59 letters: {@code b}, then the base32 of 36
 * bytes: version {@code 01}, codec {@code 55} or {@code 70}, hash function {@code 12}, length
 * {@code 20}, 32 bytes of digest. Source: the CID and multiformats specifications.
 *
 * @param value the text, for example {@code
 *     bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku} (the empty block)
 */
public record Cid(String value) implements Comparable<Cid> {
    /** Bytes of the binary form. */
    public static final int BYTES = 36;

    /** Letters of the text form. */
    public static final int LETTERS = 59;

    private static final int VERSION = 1;
    private static final int SHA2_256 = 0x12;
    private static final int DIGEST_BYTES = 32;
    private static final int DIGEST_AT = BYTES - DIGEST_BYTES;
    private static final String EXPECTED =
            " (expected CIDv1 in base32 with sha2-256 and codec raw or dag-pb)";

    /** How the bytes of a block are read. */
    public enum Codec {
        /** Plain bytes: a file's leaf, or a receipt. */
        RAW(0x55, "raw"),
        /** A node with links to other blocks. */
        DAG_PB(0x70, "dag-pb");

        private final int code;
        private final String label;

        Codec(int code, String label) {
            this.code = code;
            this.label = label;
        }

        /** The name in the multicodec table. */
        public String label() {
            return label;
        }
    }

    /**
     * Accepts the text form.
     *
     * @throws IllegalArgumentException if it is not such a CID
     */
    public Cid {
        if (value.length() != LETTERS || value.charAt(0) != 'b') {
            throw new IllegalArgumentException("cid: " + shown(value) + EXPECTED);
        }
        try {
            codecOf(Base32.decode(value.substring(1)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("cid: " + shown(value) + EXPECTED, e);
        }
    }

    public static Cid parse(String value) {
        return new Cid(value);
    }

    /** The CID of {@code block} as plain bytes. */
    public static Cid ofRaw(byte[] block) {
        return of(Codec.RAW, block);
    }

    /** The CID of {@code block} read by {@code codec}; the block is hashed, not parsed. */
    public static Cid of(Codec codec, byte[] block) {
        return of(codec, Sha256.of(block));
    }

    /** The CID of the block whose bytes hash to {@code sha256}. */
    public static Cid of(Codec codec, Sha256 sha256) {
        byte[] bytes = new byte[BYTES];
        bytes[0] = VERSION;
        bytes[1] = (byte) codec.code;
        bytes[2] = SHA2_256;
        bytes[3] = DIGEST_BYTES;
        System.arraycopy(sha256.bytes(), 0, bytes, DIGEST_AT, DIGEST_BYTES);
        return fromBytes(bytes);
    }

    /**
     * Reads the 36-byte binary form.
     *
     * @throws IllegalArgumentException if it is not such a CID
     */
    public static Cid fromBytes(byte[] bytes) {
        return new Cid("b" + Base32.encode(bytes));
    }

    /** The binary form, 36 bytes. */
    public byte[] toBytes() {
        return Base32.decode(value.substring(1));
    }

    /** The hash of the block; of a raw block (a receipt) it is the hash of its content. */
    public Sha256 sha256() {
        return Sha256.ofDigest(Arrays.copyOfRange(toBytes(), DIGEST_AT, BYTES));
    }

    /**
     * Hash function, length and digest in base32: the same for every codec, and so the key under
     * which a store keeps the bytes.
     */
    public String multihash() {
        return Base32.encode(Arrays.copyOfRange(toBytes(), 2, BYTES));
    }

    public Codec codec() {
        return codecOf(toBytes());
    }

    /** Whether {@code block} is the block of this name. */
    public boolean names(byte[] block) {
        return sha256().equals(Sha256.of(block));
    }

    @Override
    public int compareTo(Cid other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static Codec codecOf(byte[] bytes) {
        boolean known =
                bytes.length == BYTES
                        && bytes[0] == VERSION
                        && bytes[2] == SHA2_256
                        && bytes[3] == DIGEST_BYTES;
        for (Codec codec : Codec.values()) {
            if (known && bytes[1] == codec.code) {
                return codec;
            }
        }
        throw new IllegalArgumentException("cid: unknown version, codec or hash" + EXPECTED);
    }

    private static String shown(String value) {
        return '"' + value.substring(0, Math.min(value.length(), LETTERS)) + '"';
    }
}
