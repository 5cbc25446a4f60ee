package io.opnode.domain.content;

import io.opnode.domain.kernel.Check;

/**
 * The parameters that decide which blocks, and so which CID, a file or a directory gets; recorded
 * in each receipt.
 *
 * <p>Always CIDv1, sha2-256, raw leaves and a balanced tree.
 *
 * @param name the name under which others know these parameters
 * @param chunkBytes bytes of each leaf but the last, 1 to 1,048,576
 * @param maxLinks children of one file node, 2 to 8,192
 * @param maxDirectoryBlockBytes largest directory block, 64 to 1,048,576; Kubo makes a larger one a
 *     sharded (HAMT) directory, which is refused here
 */
public record UnixFsProfile(String name, int chunkBytes, int maxLinks, int maxDirectoryBlockBytes) {
    /** Largest block that is read or written: the limit of IPFS's own transfer protocol. */
    public static final int MAX_BLOCK_BYTES = 2 * 1024 * 1024;

    private static final int MAX_CHUNK_BYTES = 1024 * 1024;
    private static final int MAX_LINKS = 8192;
    private static final int MIN_DIRECTORY_BLOCK_BYTES = 64;

    /**
     * IPIP-499's profile: chunks of 1 MiB, 1024 links, directories of up to 256 KiB in one block.
     */
    public static final UnixFsProfile V1_2025 =
            new UnixFsProfile("unixfs-v1-2025", MAX_CHUNK_BYTES, 1024, 256 * 1024);

    public UnixFsProfile {
        Check.range("chunkBytes", chunkBytes, 1, MAX_CHUNK_BYTES);
        Check.range("maxLinks", maxLinks, 2, MAX_LINKS);
        Check.range(
                "maxDirectoryBlockBytes",
                maxDirectoryBlockBytes,
                MIN_DIRECTORY_BLOCK_BYTES,
                MAX_CHUNK_BYTES);
    }

    /**
     * Checks that a block may be stored or read.
     *
     * @throws ContentException {@link ContentException.Reason#TOO_LARGE} beyond {@link
     *     #MAX_BLOCK_BYTES}
     */
    public static void requireBlockSize(long bytes) {
        if (bytes > MAX_BLOCK_BYTES) {
            throw ContentException.tooLarge("maxBlockBytes", bytes, MAX_BLOCK_BYTES);
        }
    }
}
