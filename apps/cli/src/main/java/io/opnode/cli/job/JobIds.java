package io.opnode.cli.job;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/** Names new jobs: {@code job-} and a UUID of version 7 (RFC 9562), which sorts by time. */
final class JobIds {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int VERSION = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private JobIds() {}

    static String next() {
        return "job-" + of(System.currentTimeMillis());
    }

    static UUID of(long millis) {
        byte[] chance = new byte[10];
        RANDOM.nextBytes(chance);
        ByteBuffer bytes = ByteBuffer.wrap(chance);
        long high = millis << 16 | VERSION | bytes.getShort() & 0x0fffL;
        long low = bytes.getLong() & 0x3fff_ffff_ffff_ffffL | VARIANT;
        return new UUID(high, low);
    }
}
