package io.opnode.domain.job;

import io.opnode.domain.metering.MeterHead;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The container of an attempt while it runs.
 *
 * @param startedAt the container's own start time, as the worker reported it
 * @param recordedAt when the platform heard of it; what time is measured from
 * @param fundedUntil when the worker stops by itself
 * @param suspectMillis time of earlier silences, not billed, in milliseconds
 * @param suspectSince when the present silence began
 */
public record Run(
        Instant startedAt,
        Instant recordedAt,
        Instant fundedUntil,
        MeterHead head,
        long suspectMillis,
        Optional<Instant> suspectSince) {

    /** Platform time since the start, silences included; never negative, in milliseconds. */
    long wallMillis(Instant now) {
        return Math.max(0, Duration.between(recordedAt, now).toMillis());
    }

    /** Platform time since {@code from} without the silences; never negative, in milliseconds. */
    long trustedMillis(Instant from, Instant now) {
        Instant until = suspectSince.orElse(now);
        return Math.max(0, Duration.between(from, until).toMillis() - suspectMillis);
    }

    Run metered(MeterHead higher) {
        return new Run(startedAt, recordedAt, fundedUntil, higher, suspectMillis, suspectSince);
    }

    Run suspected(Instant since) {
        return new Run(startedAt, recordedAt, fundedUntil, head, suspectMillis, Optional.of(since));
    }

    Run resumed(long millis) {
        return new Run(
                startedAt,
                recordedAt,
                fundedUntil,
                head,
                Math.addExact(suspectMillis, millis),
                Optional.empty());
    }
}
