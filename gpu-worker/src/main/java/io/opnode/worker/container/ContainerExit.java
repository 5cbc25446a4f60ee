package io.opnode.worker.container;

import java.time.Duration;
import java.time.Instant;

/**
 * How a container ended, by the engine's own account.
 *
 * @param code the process' exit code; 128 + n when a signal n ended it
 * @param outOfMemory the kernel killed it at its memory limit
 * @param startedAt the container's own start, nanosecond precision
 * @param finishedAt the container's own end; never before {@code startedAt}
 */
public record ContainerExit(int code, boolean outOfMemory, Instant startedAt, Instant finishedAt) {

    public ContainerExit {
        if (finishedAt.isBefore(startedAt)) {
            finishedAt = startedAt;
        }
    }

    public Duration ran() {
        return Duration.between(startedAt, finishedAt);
    }
}
