/**
 * Content that is named by its own bytes: artefacts, receipts and checkpoints.
 *
 * <p>Whatever is stored is cut into blocks; each block is named by a {@link
 * io.opnode.domain.content.Cid}, the hash of its bytes, and a file or folder by the CID of its root
 * block. The tree is UnixFS over dag-pb, built by the profile {@code unixfs-v1-2025} (IPIP-499), so
 * that Kubo and every other IPFS implementation give the same content the same name.
 *
 * <p>{@link io.opnode.domain.content.UnixFsFileBuilder} and {@link
 * io.opnode.domain.content.UnixFsTreeBuilder} write trees, {@link
 * io.opnode.domain.content.UnixFsReader} reads them back, and {@link
 * io.opnode.domain.content.ContentStore} is the port that keeps blocks. {@link
 * io.opnode.domain.content.CanonicalJson} writes the one form of a receipt whose hash everyone
 * agrees on.
 *
 * <p>INVARIANT: no byte leaves this package's readers unless its block hashes to the CID asked for.
 */
@NullMarked
package io.opnode.domain.content;

import org.jspecify.annotations.NullMarked;
