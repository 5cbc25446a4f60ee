package io.opnode.command.platform.serialization;

import java.util.Locale;

/** {@code GpuLostEarly} → {@code gpu-lost-early}. */
final class Kebab {
    private Kebab() {}

    static String of(Class<?> type) {
        return type.getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }
}
