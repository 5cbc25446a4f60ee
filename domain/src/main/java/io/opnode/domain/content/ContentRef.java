package io.opnode.domain.content;

/**
 * What storing something gives: its name, and the size that a directory records for it.
 *
 * @param cid the root block
 * @param dagBytes bytes of all its blocks together ({@code Tsize} in dag-pb), at least 0
 */
public record ContentRef(Cid cid, long dagBytes) {
    public ContentRef {
        if (dagBytes < 0) {
            throw new IllegalArgumentException("dagBytes: " + dagBytes + " (expected at least 0)");
        }
    }

    /** The same content as an entry of a directory. */
    public DirectoryEntry named(String name) {
        return new DirectoryEntry(name, cid, dagBytes);
    }
}
