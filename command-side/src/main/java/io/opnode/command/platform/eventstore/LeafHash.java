package io.opnode.command.platform.eventstore;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The leaf of one event in a transparency log: {@code SHA-256(0x00 || salt || canonical row)}, the
 * leaf shape of RFC 6962 section 2.1. The event at {@code global_index} n is leaf n − 1.
 *
 * <p>The canonical row is, for each of these ten fields in order, its length in bytes as a 4-byte
 * big-endian number and then its bytes: the text {@code opnode.event.1}, event id, aggregate type
 * (empty for none), aggregate id, sequence, logical name, revision, time in microseconds since
 * 1970-01-01T00:00Z, payload, metadata. Text is UTF-8, numbers are decimal ASCII. The salt is 16
 * random bytes, so that a published hash does not give away a guessable event.
 */
final class LeafHash {
    static final int SALT_BYTES = 16;
    private static final byte LEAF = 0;
    private static final byte[] FORM = "opnode.event.1".getBytes(StandardCharsets.US_ASCII);

    private LeafHash() {}

    /**
     * @return 32 bytes
     */
    static byte[] of(byte[] salt, EventRow row) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        digest.update(salt);
        field(digest, FORM);
        field(digest, row.eventId());
        field(digest, row.aggregateType() == null ? "" : row.aggregateType());
        field(digest, row.aggregateId());
        field(digest, Long.toString(row.sequence()));
        field(digest, row.payloadType());
        field(digest, Integer.toString(row.payloadRevision()));
        field(digest, Long.toString(row.occurredMicros()));
        field(digest, row.payload());
        field(digest, row.metadata());
        return digest.digest();
    }

    private static void field(MessageDigest digest, String text) {
        field(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void field(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
