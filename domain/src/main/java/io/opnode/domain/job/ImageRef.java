package io.opnode.domain.job;

import io.opnode.domain.kernel.Check;
import java.util.regex.Pattern;

/** A container image as the payer named it. */
public record ImageRef(String value) {
    private static final Pattern FORM = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._/:@-]{0,254}");

    public ImageRef {
        Check.matches(
                "image", value, FORM, "an image name such as repo/name:tag or repo/name@sha256:…");
    }

    @Override
    public String toString() {
        return value;
    }
}
