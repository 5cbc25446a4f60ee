package io.opnode.query.job;

import io.opnode.domain.job.JobId;

/** Asks for one job; answered by an optional {@link JobView}. */
public record FindJob(JobId jobId) {}
