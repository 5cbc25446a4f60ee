package io.opnode.domain.content;

/** Looks up blocks; readers check what it returns, so a source need not be trusted. */
@FunctionalInterface
public interface BlockSource {
    /**
     * The bytes of {@code cid}.
     *
     * @throws ContentException if there is no such block or it cannot be had now
     */
    byte[] block(Cid cid);
}
