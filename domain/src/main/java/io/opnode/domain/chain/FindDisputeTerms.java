package io.opnode.domain.chain;

import io.opnode.domain.job.JobId;

/**
 * Asks how a job's charge is contested on chain; answered by an optional {@link DisputeTerms},
 * empty until the charge is settled there.
 */
public record FindDisputeTerms(JobId jobId) {}
