package io.opnode.query.job;

import io.opnode.domain.job.JobId;

/** Asks what a job costs now; answered by an optional {@link JobCostView}. */
public record FindJobCost(JobId jobId) {}
