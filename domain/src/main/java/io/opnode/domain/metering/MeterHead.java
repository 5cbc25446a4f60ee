package io.opnode.domain.metering;

import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Sha256;

/**
 * The highest accepted reading of an attempt; all that a bill depends on.
 *
 * @param usage as the worker claimed it
 * @param billableMillis claimed compute time, held to the time the lease ran unsuspected × devices
 */
public record MeterHead(long sequence, Sha256 hash, Usage usage, long billableMillis) {
    public static MeterHead start(JobId jobId, long epoch) {
        return new MeterHead(0, MeterReading.genesis(jobId, epoch), Usage.NONE, 0);
    }

    /** The usage that is charged for. */
    public Usage billable() {
        return usage.withComputeMillis(billableMillis);
    }
}
