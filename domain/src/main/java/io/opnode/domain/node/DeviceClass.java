package io.opnode.domain.node;

import io.opnode.domain.kernel.Check;
import java.util.regex.Pattern;

/** What is leased as one unit: a GPU model, or {@code cpu} for a slot of a machine without one. */
public record DeviceClass(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");

    public DeviceClass {
        Check.matches("deviceClass", value, FORM, "such as cpu, a100, rtx-3090");
    }

    @Override
    public String toString() {
        return value;
    }
}
