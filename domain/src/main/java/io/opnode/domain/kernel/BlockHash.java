package io.opnode.domain.kernel;

import java.util.regex.Pattern;

/** Names a block of an EVM chain. */
public record BlockHash(String value) {
    private static final Pattern FORM = Pattern.compile("0x[0-9a-f]{64}");

    public BlockHash {
        Check.matches("blockHash", value, FORM, "0x and 64 hexadecimal digits");
    }

    @Override
    public String toString() {
        return value;
    }
}
