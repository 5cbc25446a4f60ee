package io.opnode.domain.kernel;

import java.util.regex.Pattern;

/** An account or contract on an EVM chain, in lower case, without checksum. */
public record EvmAddress(String value) {
    private static final Pattern FORM = Pattern.compile("0x[0-9a-f]{40}");

    public EvmAddress {
        Check.matches("evmAddress", value, FORM, "0x and 40 lower-case hexadecimal digits");
    }

    @Override
    public String toString() {
        return value;
    }
}
