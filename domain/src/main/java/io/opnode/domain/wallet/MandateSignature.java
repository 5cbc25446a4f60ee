package io.opnode.domain.wallet;

import io.opnode.domain.kernel.Check;
import java.util.regex.Pattern;

/** The signature of an owner over a mandate; published on chain, so no secret. */
public record MandateSignature(String value) {
    private static final Pattern FORM = Pattern.compile("0x[0-9a-f]{2,4096}");

    public MandateSignature {
        Check.matches("signature", value, FORM, "0x and hexadecimal digits");
    }

    @Override
    public String toString() {
        return value;
    }
}
