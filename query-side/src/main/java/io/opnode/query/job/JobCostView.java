package io.opnode.query.job;

import io.opnode.query.kernel.MoneyView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The bill of a job, live or final.
 *
 * @param bill absent before a match
 * @param fundedUntil when the money of the running attempt is used up
 * @param runwayMillis until then
 */
public record JobCostView(
        String jobId,
        long position,
        long changedAtPosition,
        JobPhase phase,
        MoneyView reservation,
        @Nullable BillView bill,
        @Nullable UsageView usage,
        @Nullable Instant fundedUntil,
        @Nullable Long runwayMillis) {

    static JobCostView of(JobView job) {
        return new JobCostView(
                job.jobId(),
                job.position(),
                job.changedAtPosition(),
                job.phase(),
                job.reservation(),
                job.cost(),
                job.usage(),
                job.fundedUntil(),
                job.runwayMillis());
    }
}
