package io.opnode.domain.content;

import io.opnode.domain.kernel.Check;

/**
 * What storing something gives: its name, and the size that a directory records for it.
 *
 * @param cid the root block
 * @param dagBytes bytes of all its blocks together ({@code Tsize} in dag-pb), at least 0
 */
public record ContentRef(Cid cid, long dagBytes) {
    public ContentRef {
        Check.that(dagBytes >= 0, "dagBytes", dagBytes, "at least 0");
    }

    /** The same content as an entry of a directory. */
    public DirectoryEntry named(String name) {
        return new DirectoryEntry(name, cid, dagBytes);
    }
}
