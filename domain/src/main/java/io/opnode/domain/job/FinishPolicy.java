package io.opnode.domain.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Which ends a worker can know of, and what must be so for each to be believed. */
final class FinishPolicy {
    /** While the container is being prepared. */
    private static final Set<EndCause> BEFORE_START =
            Set.of(
                    EndCause.COMMAND_NOT_FOUND,
                    EndCause.IMAGE_NOT_FOUND,
                    EndCause.IMAGE_REFUSED,
                    EndCause.INPUT_NOT_FOUND,
                    EndCause.INPUT_TOO_LARGE,
                    EndCause.CONTENT_UNAVAILABLE,
                    EndCause.NODE_FAILED);

    private static final Set<EndCause> AFTER_START =
            Set.of(
                    EndCause.COMPLETED,
                    EndCause.NON_ZERO_EXIT,
                    EndCause.COMMAND_NOT_FOUND,
                    EndCause.OUTPUT_REFUSED,
                    EndCause.OUT_OF_MEMORY,
                    EndCause.DISK_EXCEEDED,
                    EndCause.TIMED_OUT,
                    EndCause.BUDGET_EXHAUSTED,
                    EndCause.CONTENT_UNAVAILABLE,
                    EndCause.NODE_FAILED);

    private FinishPolicy() {}

    /** Why the result cannot be true; empty when it can. */
    static Optional<String> contradiction(
            Job.Leased job, WorkResult result, JobLimits limits, Instant now) {
        EndCause cause = result.ending().cause();
        if (job instanceof Job.Cancelling && cause == EndCause.CANCELLED) {
            return Optional.empty();
        }
        Set<EndCause> possible = job.running().isPresent() ? AFTER_START : BEFORE_START;
        if (!possible.contains(cause)) {
            return Optional.of("a worker cannot say so of a job that is " + job.phase());
        }
        return switch (cause) {
            case COMPLETED -> unless(exitIs(result, true), "the exit code is not 0");
            case NON_ZERO_EXIT -> unless(exitIs(result, false), "the exit code is not above 0");
            case TIMED_OUT -> notYet(job, job.terms().spec().maxRuntime(), limits, now);
            case BUDGET_EXHAUSTED -> notYet(job, funded(job), limits, now);
            default -> Optional.empty();
        };
    }

    private static boolean exitIs(WorkResult result, boolean zero) {
        return result.exitCode().filter(code -> (code == 0) == zero).isPresent();
    }

    private static Duration funded(Job.Leased job) {
        return Duration.ofMillis(job.lease().attempt().fundedMillis());
    }

    private static Optional<String> notYet(
            Job.Leased job, Duration needed, JobLimits limits, Instant now) {
        long ran = job.running().map(run -> run.wallMillis(now)).orElse(0L);
        boolean longEnough = ran + limits.clockSkew().toMillis() >= needed.toMillis();
        return unless(longEnough, "it ran %d of %d ms".formatted(ran, needed.toMillis()));
    }

    private static Optional<String> unless(boolean fine, String reason) {
        return fine ? Optional.empty() : Optional.of(reason);
    }
}
