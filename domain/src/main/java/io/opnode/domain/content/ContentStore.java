package io.opnode.domain.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;

/**
 * Keeps content by the hash of its bytes; the shape is that of an IPFS client.
 *
 * <p>Everything is idempotent: the same bytes get the same name and are kept once. What is read is
 * proven against its CID, wherever it comes from. Any method may throw {@link ContentException};
 * {@link ContentException.Reason#UNAVAILABLE} alone is worth a retry. Safe for many threads.
 */
public interface ContentStore {
    /** By which rules this store cuts and names; recorded in receipts. */
    UnixFsProfile profile();

    /** What {@link #open} and {@link #list} refuse. */
    UnixFsReader.Limits limits();

    /**
     * Stores one block of at most {@link UnixFsProfile#MAX_BLOCK_BYTES}; it is durable on return.
     */
    Cid putBlock(Cid.Codec codec, byte[] block);

    /** The bytes of a block, proven. */
    byte[] getBlock(Cid cid);

    /** Whether this store itself holds the block; nothing is fetched from elsewhere. */
    boolean has(Cid cid);

    /** Stores a file of any length up to the store's limit; does not close {@code content}. */
    ContentRef add(InputStream content);

    /** Keeps {@code root} and all below it until {@link #unpin}; all of it must be there. */
    void pin(Cid root);

    /** Ends a pin; nothing happens if there is none. */
    void unpin(Cid root);

    boolean isPinned(Cid root);

    /** Stores a directory of content that is already stored. */
    default ContentRef addDirectory(Collection<DirectoryEntry> entries) {
        UnixFsDirectoryBuilder directory = new UnixFsDirectoryBuilder(profile(), this::keep);
        entries.forEach(directory::add);
        return directory.finish();
    }

    /** Builds nested directories of content that is already stored. */
    default UnixFsTreeBuilder newTree() {
        return new UnixFsTreeBuilder(profile(), this::keep);
    }

    /** Streams a file; see {@link UnixFsReader#open}. */
    default InputStream open(Cid file) {
        return reader().open(file);
    }

    /** Bytes of a file. */
    default long size(Cid file) {
        return reader().size(file);
    }

    default List<DirectoryEntry> list(Cid directory) {
        return reader().list(directory);
    }

    /** What lies at a relative path below a directory; see {@link UnixFsReader#resolve}. */
    default Cid resolve(Cid root, String path) {
        return reader().resolve(root, path);
    }

    /**
     * Writes {@code root} and all below it as a CARv1 archive, which any IPFS node can import;
     * every block is proven, and a missing one ends it with {@link ContentException}.
     *
     * @throws IOException if {@code out} fails
     */
    default void exportCar(Cid root, OutputStream out) throws IOException {
        CarWriter.write(reader(), root, out);
    }

    private UnixFsReader reader() {
        return new UnixFsReader(this::getBlock, limits());
    }

    private void keep(Cid cid, byte[] block) {
        putBlock(cid.codec(), block);
    }
}
