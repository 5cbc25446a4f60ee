package io.opnode.query.receipt;

import io.opnode.query.job.AnchorView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A receipt with what is needed to verify it offline.
 *
 * @param position of the log that this answer reflects
 * @param changedAtPosition of the newest event about the receipt
 * @param hash SHA-256 of the bytes of {@code canonical}
 * @param canonical the receipt's exact text; its UTF-8 bytes are the block that {@code cid} names
 * @param receipt the same as an object, for reading
 * @param anchor where its root stands on chain; absent until then
 * @param proof Merkle proof, storage proof and block header; absent until anchored
 */
public record ReceiptView(
        long position,
        long changedAtPosition,
        String jobId,
        String cid,
        String hash,
        Instant writtenAt,
        String canonical,
        JsonNode receipt,
        @Nullable AnchorView anchor,
        @Nullable JsonNode proof) {}
