package io.opnode.worker.agent;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * How long a container has run. The engine's times are wall-clock times and jump with the clock
 * (F08), so from the first look on they are held to what a steady clock allows.
 */
final class RunClock {

    /** By how much wall time may run ahead of the steady clock. */
    static final Duration SLACK = Duration.ofSeconds(2);

    private final Instant startedAt;
    private final InstantSource wall;
    private final LongSupplier steadyNanos;
    private final Duration beforeLook;
    private final long lookNanos;

    RunClock(Instant startedAt, InstantSource wall, LongSupplier steadyNanos) {
        this.startedAt = startedAt;
        this.wall = wall;
        this.steadyNanos = steadyNanos;
        this.lookNanos = steadyNanos.getAsLong();
        Duration before = Duration.between(startedAt, wall.instant());
        this.beforeLook = before.isNegative() ? Duration.ZERO : before;
    }

    /** Since the container's start, by the steady clock. */
    Duration elapsed() {
        return beforeLook.plusNanos(steadyNanos.getAsLong() - lookNanos);
    }

    /** What the engine says it ran, unless the steady clock says that this cannot be. */
    Duration ran(Duration byEngine) {
        Duration most = elapsed().plus(SLACK);
        return byEngine.compareTo(most) > 0 ? elapsed() : byEngine;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant now() {
        return wall.instant();
    }
}
