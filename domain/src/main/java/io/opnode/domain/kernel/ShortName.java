package io.opnode.domain.kernel;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A name as contracts hold it in one word: 1 to 32 characters of ASCII, left-aligned. A word that
 * is no such text is named by its hexadecimal digits.
 */
public record ShortName(String value) {
    private static final Pattern FORM = Pattern.compile("[!-~]{1,32}|0x[0-9a-f]{64}");
    private static final Pattern TEXT = Pattern.compile("[!-~]{1,32}");

    public ShortName {
        Check.matches("name", value, FORM, "1 to 32 characters of ASCII, or a word in hexadecimal");
    }

    /** The name that a word holds. */
    public static ShortName of(Hash32 word) {
        byte[] bytes = HexFormat.of().parseHex(word.value().substring(2));
        int length = bytes.length;
        while (length > 0 && bytes[length - 1] == 0) {
            length--;
        }
        String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        return new ShortName(TEXT.matcher(text).matches() ? text : word.value());
    }

    /** The word that holds the name. */
    public Hash32 word() {
        if (!TEXT.matcher(value).matches()) {
            return new Hash32(value);
        }
        String digits = HexFormat.of().formatHex(value.getBytes(StandardCharsets.US_ASCII));
        return new Hash32(
                "0x" + digits + "0".repeat(Hash32.ZERO.value().length() - 2 - digits.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
