package io.opnode.command.platform.eventstore;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One event as it stands in the log, without its place and its hash.
 *
 * @param aggregateType null for an event of no aggregate
 * @param aggregateId the event's own id for an event of no aggregate
 * @param payloadType logical name
 * @param payload JSON bytes, kept exactly
 * @param metadata JSON bytes, kept exactly
 * @param occurredMicros microseconds since 1970-01-01T00:00Z
 */
record EventRow(
        String eventId,
        @Nullable String aggregateType,
        String aggregateId,
        long sequence,
        String payloadType,
        int payloadRevision,
        byte[] payload,
        byte[] metadata,
        long occurredMicros) {

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    int bytes() {
        return payload.length + metadata.length;
    }
}
