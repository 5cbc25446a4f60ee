package io.opnode.query.node;

import io.opnode.query.kernel.MoneyView;
import java.util.List;

/**
 * How a provider has done with the jobs of which it had the last attempt.
 *
 * @param running jobs that it has now
 * @param completed jobs that ended well
 * @param ended jobs that ended in any other way
 * @param earned provider's shares of settled jobs, per asset
 */
public record TrackRecord(int running, int completed, int ended, List<MoneyView> earned) {}
