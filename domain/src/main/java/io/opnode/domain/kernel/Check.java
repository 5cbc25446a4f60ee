package io.opnode.domain.kernel;

import java.util.regex.Pattern;

/**
 * Checks of constructor arguments, with one form of message: {@code basisPoints: 12000 (expected
 * 0..10000)}.
 */
public final class Check {
    private Check() {}

    public static void that(boolean condition, String what, Object value, String expected) {
        if (!condition) {
            throw new IllegalArgumentException(
                    what + ": " + value + " (expected " + expected + ")");
        }
    }

    public static long range(String what, long value, long min, long max) {
        that(value >= min && value <= max, what, value, min + ".." + max);
        return value;
    }

    public static String matches(String what, String value, Pattern pattern, String expected) {
        that(pattern.matcher(value).matches(), what, abbreviated(value), expected);
        return value;
    }

    private static String abbreviated(String value) {
        return value.length() <= 80 ? value : value.substring(0, 80) + "…";
    }
}
