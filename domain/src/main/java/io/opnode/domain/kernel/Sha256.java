package io.opnode.domain.kernel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A SHA-256 digest of bytes. */
public record Sha256(String value) {
    private static final Pattern FORM = Pattern.compile("0x[0-9a-f]{64}");

    public Sha256 {
        Check.matches("sha256", value, FORM, "0x and 64 hexadecimal digits");
    }

    public static Sha256 of(byte[] bytes) {
        try {
            return ofDigest(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * @param digest 32 bytes that were hashed elsewhere
     */
    public static Sha256 ofDigest(byte[] digest) {
        return new Sha256("0x" + HexFormat.of().formatHex(digest));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(value, 2, value.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
