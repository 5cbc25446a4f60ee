package io.opnode.query.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where the next page of a list begins: after the row with this key. Opaque to clients, so that
 * lists may change their order later.
 */
public record Cursor(String after) {
    private static final int MAX_LETTERS = 400;
    private static final String MARK = "1:";

    /**
     * Reads what a client sends back.
     *
     * @throws Problem {@code cursor-invalid} if it is none of ours
     */
    public static Optional<Cursor> parse(Optional<String> text) {
        return text.map(Cursor::decode);
    }

    /**
     * The key as a log position.
     *
     * @throws Problem {@code cursor-invalid} if it is no number
     */
    public long position() {
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException e) {
            throw invalid(e);
        }
    }

    /** The text form. */
    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((MARK + after).getBytes(StandardCharsets.UTF_8));
    }

    private static Cursor decode(String text) {
        try {
            if (text.length() <= MAX_LETTERS) {
                String plain =
                        new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                if (plain.startsWith(MARK) && plain.indexOf(0) < 0) {
                    return new Cursor(plain.substring(MARK.length()));
                }
            }
        } catch (IllegalArgumentException e) {
            throw invalid(e);
        }
        throw invalid(new IllegalArgumentException("cursor"));
    }

    private static Problem invalid(RuntimeException cause) {
        return new Problem(
                Problem.Kind.BAD_REQUEST,
                "cursor-invalid",
                "The cursor is none of ours.",
                "Leave it out to begin at the first page, or send `nextCursor` as it came.",
                cause);
    }
}
