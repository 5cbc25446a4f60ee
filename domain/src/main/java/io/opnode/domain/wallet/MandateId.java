package io.opnode.domain.wallet;

import io.opnode.domain.kernel.Check;
import java.util.regex.Pattern;

/** Names a spending mandate: the EIP-712 digest that its owner signed. */
public record MandateId(String value) {
    private static final Pattern FORM = Pattern.compile("0x[0-9a-f]{64}");

    public MandateId {
        Check.matches("mandateId", value, FORM, "0x and 64 hexadecimal digits");
    }

    @Override
    public String toString() {
        return value;
    }
}
