package io.opnode.launcher.embedded;

import java.time.Duration;

/**
 * How long to wait before a process that ended by itself is started again: twice as long every
 * time, and from the beginning again once it ran for long enough.
 *
 * @param first pause after the first end
 * @param longest pause after many
 * @param steady how long it must have run to count as well again
 */
record RestartPauses(Duration first, Duration longest, Duration steady) {
    static final RestartPauses DEFAULT =
            new RestartPauses(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofMinutes(1));

    /**
     * @param last pause; zero when there was none
     * @param ran how long the process ran that has just ended
     */
    Duration next(Duration last, Duration ran) {
        if (last.isZero() || ran.compareTo(steady) >= 0) {
            return first;
        }
        Duration doubled = last.multipliedBy(2);
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
