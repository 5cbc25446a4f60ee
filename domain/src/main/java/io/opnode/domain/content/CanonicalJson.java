package io.opnode.domain.content;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the one form of a JSON value, so that equal values have equal bytes and so equal hashes.
 *
 * <p>RFC 8785 (JCS) restricted: an object is a {@code Map<String, ?>}, its keys in the order of
 * UTF-16 code units; an array is a {@code List}; then {@code String} and {@code Boolean}. Integers
 * ({@code Integer}, {@code Long}, {@code BigInteger}) are written as strings of decimal digits,
 * since other readers lose digits of numbers. No white space, no null, no fractions. The result is
 * also what any RFC 8785 writer gives for the same value.
 */
public final class CanonicalJson {
    /** Deepest nesting of objects and arrays. */
    public static final int MAX_DEPTH = 32;

    private static final char FIRST_PRINTABLE = 0x20;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /**
     * The text of {@code value}.
     *
     * @throws IllegalArgumentException for any other type (null too), a lone surrogate, or nesting
     *     beyond {@link #MAX_DEPTH}
     */
    public static String write(Object value) {
        CanonicalJson json = new CanonicalJson();
        json.value(value, 0);
        return json.out.toString();
    }

    /** The text of {@code value} in UTF-8: what is hashed, signed and stored. */
    public static byte[] bytes(Object value) {
        return write(value).getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("NullAway") // null is refused by the last case
    private void value(Object value, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("json: nested deeper than " + MAX_DEPTH);
        }
        switch (value) {
            case Map<?, ?> object -> object(object, depth);
            case List<?> array -> array(array, depth);
            case String text -> string(text);
            case Boolean flag -> out.append(flag.booleanValue());
            case Integer number -> string(number.toString());
            case Long number -> string(number.toString());
            case BigInteger number -> string(number.toString());
            case null, default ->
                    throw new IllegalArgumentException(
                            "json: "
                                    + (value == null ? "null" : value.getClass().getName())
                                    + " (expected map, list, string, boolean or integer)");
        }
    }

    private void object(Map<?, ?> object, int depth) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        object.forEach((key, member) -> sorted.put(key(key), member));
        out.append('{');
        String separator = "";
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            out.append(separator);
            string(member.getKey());
            out.append(':');
            value(member.getValue(), depth + 1);
            separator = ",";
        }
        out.append('}');
    }

    private void array(List<?> array, int depth) {
        out.append('[');
        String separator = "";
        for (Object element : array) {
            out.append(separator);
            value(element, depth + 1);
            separator = ",";
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isSurrogate(letter)) {
                i = pair(text, i);
            } else {
                letter(letter);
            }
        }
        out.append('"');
    }

    private int pair(String text, int high) {
        int low = high + 1;
        boolean whole =
                low < text.length()
                        && Character.isSurrogatePair(text.charAt(high), text.charAt(low));
        if (!whole) {
            throw new IllegalArgumentException("json: a lone surrogate (expected Unicode text)");
        }
        out.append(text, high, low + 1);
        return low;
    }

    private void letter(char letter) {
        switch (letter) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (letter < FIRST_PRINTABLE) {
                    out.append("\\u00").append(letter < 0x10 ? '0' : '1');
                    out.append(Character.forDigit(letter & 0xf, 16));
                } else {
                    out.append(letter);
                }
            }
        }
    }

    private static String key(Object key) {
        if (key instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("json: a key that is no string");
    }
}
