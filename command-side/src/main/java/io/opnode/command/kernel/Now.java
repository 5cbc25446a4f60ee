package io.opnode.command.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time as decisions see it: whole milliseconds, as everywhere in the public interfaces. */
public final class Now {
    private Now() {}

    public static Instant of(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
