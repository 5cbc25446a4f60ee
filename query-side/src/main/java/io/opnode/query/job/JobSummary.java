package io.opnode.query.job;

import io.opnode.query.kernel.MoneyView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job in a list.
 *
 * @param charge so far, or final once settled; absent before a match
 */
public record JobSummary(
        String jobId,
        JobPhase phase,
        String state,
        @Nullable JobReason reason,
        String image,
        List<String> command,
        String owner,
        @Nullable String nodeId,
        MoneyView reservation,
        @Nullable MoneyView charge,
        Instant submittedAt,
        Instant updatedAt) {

    static JobSummary of(JobView job) {
        return new JobSummary(
                job.jobId(),
                job.phase(),
                job.state(),
                job.reason(),
                job.spec().image(),
                job.spec().command(),
                job.owner(),
                job.attempts().isEmpty() ? null : job.attempts().getLast().nodeId(),
                job.reservation(),
                job.cost() == null ? null : job.cost().charge(),
                job.submittedAt(),
                job.updatedAt());
    }
}
