package io.opnode.domain.kernel;

import java.util.regex.Pattern;

/** A 32-byte root or digest as the contracts hold it. */
public record Hash32(String value) {
    private static final Pattern FORM = Pattern.compile("0x[0-9a-f]{64}");

    public Hash32 {
        Check.matches("hash32", value, FORM, "0x and 64 hexadecimal digits");
    }

    public static final Hash32 ZERO = new Hash32("0x" + "0".repeat(64));

    public boolean isZero() {
        return equals(ZERO);
    }

    @Override
    public String toString() {
        return value;
    }
}
