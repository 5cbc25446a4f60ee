package io.opnode.domain.content;

import io.opnode.domain.kernel.Check;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One name in a directory.
 *
 * @param name one path segment: 1 to 255 bytes of UTF-8, no {@code /}, no NUL, not {@code .} or
 *     {@code ..}
 * @param cid its root block
 * @param dagBytes bytes of all its blocks together, as its directory records them (not proven by
 *     the CID's own blocks until all of them are read)
 */
public record DirectoryEntry(String name, Cid cid, long dagBytes) {
    /** Longest name, in bytes of UTF-8; the limit of common file systems. */
    public static final int MAX_NAME_BYTES = 255;

    /**
     * Checks the name and the size.
     *
     * @throws IllegalArgumentException if the name is no safe path segment or the size is negative
     */
    public DirectoryEntry {
        int bytes = utf8(name).length;
        if (bytes == 0 || bytes > MAX_NAME_BYTES) {
            throw new IllegalArgumentException(
                    "name: " + bytes + " bytes of UTF-8 (expected 1.." + MAX_NAME_BYTES + ")");
        }
        if (name.equals(".") || name.equals("..") || name.matches("(?s).*[/\0].*")) {
            throw new IllegalArgumentException(
                    "name: not a plain file name (expected no \"/\", no NUL, not \".\" or \"..\")");
        }
        Check.that(dagBytes >= 0, "dagBytes", dagBytes, "at least 0");
    }

    /** Order of names in a directory: by bytes of UTF-8, unlike {@link String#compareTo}. */
    static int compareNames(String left, String right) {
        return Arrays.compareUnsigned(utf8(left), utf8(right));
    }

    private static byte[] utf8(String name) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(name));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("name: a lone surrogate (expected Unicode text)", e);
        }
    }
}
