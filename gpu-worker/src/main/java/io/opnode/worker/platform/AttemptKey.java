package io.opnode.worker.platform;

import io.opnode.domain.job.JobId;

/** One attempt of one job: what is said about an older epoch changes nothing. */
public record AttemptKey(JobId jobId, long epoch) {
    @Override
    public String toString() {
        return jobId + "/" + epoch;
    }
}
