package io.opnode.query.dispute;

import io.opnode.domain.job.JobId;

/** Asks for the dispute about a job's charge; answered by an optional {@link DisputeView}. */
public record FindDispute(JobId jobId) {}
