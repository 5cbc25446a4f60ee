package io.opnode.domain.metering;

import io.opnode.domain.kernel.Check;
import java.util.regex.Pattern;

/** An Ed25519 signature by a node key. */
public record NodeSignature(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{128}");

    public NodeSignature {
        Check.matches("signature", value, FORM, "128 hexadecimal digits");
    }

    @Override
    public String toString() {
        return value;
    }
}
