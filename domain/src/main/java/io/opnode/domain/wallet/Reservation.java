package io.opnode.domain.wallet;

import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Money;

/**
 * Money for one job.
 *
 * @param queued whether it still waits for its mandate to open
 */
public record Reservation(JobId jobId, MandateId mandateId, Money amount, boolean queued) {}
