package io.opnode.worker.agent;

import java.time.Duration;

/**
 * Times and limits of the worker.
 *
 * @param readingInterval between two meter readings
 * @param batchInterval between two batches of readings, each with one signature
 * @param stopGrace between asking a container to end and killing it
 * @param enginePatience how long an engine may be gone before its jobs are given up
 * @param contentPatience how long one block of content is tried for
 * @param reapInterval between two searches for containers that nobody wants
 * @param prepareLimit how long fetching image and input may take
 * @param inputBytesMax largest input
 */
public record WorkerSettings(
        Duration readingInterval,
        Duration batchInterval,
        Duration stopGrace,
        Duration enginePatience,
        Duration contentPatience,
        Duration reapInterval,
        Duration prepareLimit,
        long inputBytesMax) {

    public static final WorkerSettings DEFAULT =
            new WorkerSettings(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(60),
                    Duration.ofMinutes(2),
                    Duration.ofSeconds(15),
                    Duration.ofMinutes(10),
                    4L << 30);
}
