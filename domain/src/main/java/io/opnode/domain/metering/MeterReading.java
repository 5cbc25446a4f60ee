package io.opnode.domain.metering;

import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Check;
import io.opnode.domain.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * One cumulative reading of a job's meters, chained to the one before by hash, so that none can be
 * changed or left out unseen.
 *
 * @param epoch fencing epoch of the attempt
 * @param sequence counts up from 1 within the epoch
 * @param at when the worker read its meters, whole milliseconds
 * @param previous hash of the reading before, or {@link #genesis} for the first
 */
public record MeterReading(
        JobId jobId, long epoch, long sequence, Usage usage, Instant at, Sha256 previous) {

    public MeterReading {
        Check.range("epoch", epoch, 1, Long.MAX_VALUE);
        Check.range("sequence", sequence, 1, Long.MAX_VALUE);
        Check.that(at.getNano() % 1_000_000 == 0, "at", at, "whole milliseconds");
    }

    /** What the first reading of an attempt names as the one before. */
    public static Sha256 genesis(JobId jobId, long epoch) {
        return Sha256.of(
                ("opnode.meter.v1\n" + jobId + "\n" + epoch + "\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of {@link #canonicalBytes}. */
    public Sha256 hash() {
        return Sha256.of(canonicalBytes());
    }

    /**
     * The bytes that are hashed: UTF-8 lines, each ended by a line feed: {@code opnode.reading.v1},
     * job id, epoch, sequence, the eight usage figures in the order of {@link Usage}, the time in
     * epoch milliseconds, the previous hash.
     */
    public byte[] canonicalBytes() {
        Object[] lines = {
            "opnode.reading.v1",
            jobId,
            epoch,
            sequence,
            usage.computeMillis(),
            usage.cpuMillis(),
            usage.memoryByteSeconds(),
            usage.networkBytesIn(),
            usage.networkBytesOut(),
            usage.storageByteSeconds(),
            usage.energyMillijoules(),
            usage.deviceBusyMillis(),
            at.toEpochMilli(),
            previous
        };
        StringBuilder text = new StringBuilder();
        for (Object line : lines) {
            text.append(line).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
