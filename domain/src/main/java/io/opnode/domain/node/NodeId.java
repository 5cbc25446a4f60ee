package io.opnode.domain.node;

import io.opnode.domain.kernel.Check;
import java.util.regex.Pattern;

/**
 * Names one provider machine: {@code node-} and the first 20 bytes of the SHA-256 of its public
 * key.
 */
public record NodeId(String value) {
    private static final Pattern FORM = Pattern.compile("node-[0-9a-f]{40}");

    public NodeId {
        Check.matches("nodeId", value, FORM, "node- and 40 hexadecimal digits");
    }

    @Override
    public String toString() {
        return value;
    }
}
