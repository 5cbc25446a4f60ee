package io.opnode.query.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells a projection that is behind from one that stands still while events wait. */
public final class LagWatch {
    private final Clock clock;
    private final Duration stalledAfter;

    private long seen = Long.MIN_VALUE;
    private Instant movedAt;

    public LagWatch(Clock clock, Duration stalledAfter) {
        this.clock = clock;
        this.stalledAfter = stalledAfter;
        this.movedAt = clock.instant();
    }

    /**
     * What one look shows.
     *
     * @param lag events that wait
     * @param stands how long the position has not moved while events waited
     */
    public record Look(long head, long position, long lag, Duration stands, boolean stalled) {}

    /**
     * @param head position of the newest event
     * @param position of the projection
     */
    public synchronized Look look(long head, long position) {
        Instant now = clock.instant();
        if (position != seen || position >= head) {
            seen = position;
            movedAt = now;
        }
        Duration stands = Duration.between(movedAt, now);
        return new Look(
                head,
                position,
                Math.max(0, head - position),
                stands,
                stands.compareTo(stalledAfter) >= 0);
    }

    /** Counts the stand-still from now. */
    public synchronized void begin() {
        movedAt = clock.instant();
    }
}
