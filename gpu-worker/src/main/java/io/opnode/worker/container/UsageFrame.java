package io.opnode.worker.container;

import java.time.Instant;

/**
 * One look at a container's resources. CPU and network are cumulative since the start; memory is
 * the use at {@code readAt}.
 *
 * @param readAt the engine's time of reading
 * @param cpuNanos CPU time used so far, nanoseconds
 * @param memoryBytes resident memory now, page cache included as the engine counts it
 * @param receivedBytes network bytes in so far
 * @param sentBytes network bytes out so far
 */
public record UsageFrame(
        Instant readAt, long cpuNanos, long memoryBytes, long receivedBytes, long sentBytes) {}
