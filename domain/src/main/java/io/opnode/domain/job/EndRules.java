package io.opnode.domain.job;

import io.opnode.domain.job.JobCommand.CancelJob;
import io.opnode.domain.job.JobCommand.RecordAnchor;
import io.opnode.domain.job.JobCommand.RecordReceipt;
import io.opnode.domain.job.JobEvent.AttemptLost;
import io.opnode.domain.job.JobEvent.JobAnchored;
import io.opnode.domain.job.JobEvent.JobCancelRequested;
import io.opnode.domain.job.JobEvent.JobCancelled;
import io.opnode.domain.job.JobEvent.JobFailed;
import io.opnode.domain.job.JobEvent.JobOpened;
import io.opnode.domain.job.JobEvent.JobReceipted;
import io.opnode.domain.kernel.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a job ends, and what follows until its receipt stands on chain. */
record EndRules(JobLimits limits) {

    /** A node's try is over; another node's follows while the payer allows one more. */
    Decision<JobEvent> lost(
            Job.Leased job, Ending ending, Optional<WorkResult> result, Instant now) {
        JobTerms terms = job.terms();
        boolean again = job.past().size() + 1 < terms.spec().maxAttempts();
        return Decision.accept(
                attemptLost(job, ending, now),
                again
                        ? new JobOpened(terms.jobId(), now, now.plus(limits.offer()))
                        : jobFailed(job, ending, result, now));
    }

    /** As {@link #lost}, but no other node may try. */
    Decision<JobEvent> lostForGood(Job.Leased job, Ending ending, Instant now) {
        return Decision.accept(
                attemptLost(job, ending, now), jobFailed(job, ending, Optional.empty(), now));
    }

    Decision<JobEvent> failed(Job.Known job, Ending ending, Instant now) {
        return failed(job, ending, Optional.empty(), now);
    }

    Decision<JobEvent> failed(
            Job.Known job, Ending ending, Optional<WorkResult> result, Instant now) {
        return Decision.accept(jobFailed(job, ending, result, now));
    }

    Decision<JobEvent> cancelled(Job.Cancelling job, Optional<WorkResult> result, Instant now) {
        String detail = result.map(r -> r.ending().detail()).orElse("");
        return cancelled(job, new Ending(EndCause.CANCELLED, job.actor(), detail), result, now);
    }

    Decision<JobEvent> cancelled(
            Job.Known job, Ending ending, Optional<WorkResult> result, Instant now) {
        Instant deadline = now.plus(limits.settle());
        return Decision.accept(
                new JobCancelled(job.terms().jobId(), ending, result, now, deadline));
    }

    private static AttemptLost attemptLost(Job.Leased job, Ending ending, Instant now) {
        long epoch = job.lease().attempt().epoch();
        return new AttemptLost(job.terms().jobId(), epoch, ending, now);
    }

    private JobFailed jobFailed(
            Job.Known job, Ending ending, Optional<WorkResult> result, Instant now) {
        Instant deadline = now.plus(limits.settle());
        return new JobFailed(job.terms().jobId(), ending, result, now, deadline);
    }

    Decision<JobEvent> cancel(Job.Known job, CancelJob c, Instant now) {
        return switch (job) {
            case Job.Cancelling _ -> Decision.nothingToDo();
            case Job.Leased _ ->
                    Decision.accept(
                            new JobCancelRequested(
                                    c.jobId(), c.actor(), now, now.plus(limits.cancel())));
            case Job.Submitted _, Job.Open _ -> cancelled(job, byWish(c), Optional.empty(), now);
            case Job.Ended ended -> cancelAfter(ended, job);
            case Job.Over over -> cancelAfter(over.ended(), job);
            case Job.Funded _, Job.Lost _ -> throw betweenEvents(job);
        };
    }

    private static Ending byWish(CancelJob c) {
        return new Ending(EndCause.CANCELLED, c.actor(), "");
    }

    private static Decision<JobEvent> cancelAfter(Job.Ended ended, Job.Known job) {
        return ended.ending().cause() == EndCause.CANCELLED
                ? Decision.nothingToDo()
                : JobDecider.wrongPhase(job, "cancelled");
    }

    Decision<JobEvent> settle(Job.Known job, Instant now) {
        return switch (job) {
            case Job.Ended ended ->
                    Decision.accept(SettlementPolicy.settle(ended, now, limits.receipt()));
            case Job.Over _ -> Decision.nothingToDo();
            case Job.Known _ -> JobDecider.wrongPhase(job, "settled");
        };
    }

    Decision<JobEvent> receipt(Job.Known job, RecordReceipt c, Instant now) {
        return switch (job) {
            case Job.Settled _ ->
                    Decision.accept(
                            new JobReceipted(
                                    c.jobId(), c.cid(), c.hash(), now, now.plus(limits.anchor())));
            case Job.Receipted r when r.receipt().cid().equals(c.cid()) -> Decision.nothingToDo();
            case Job.Anchored a when a.receipt().cid().equals(c.cid()) -> Decision.nothingToDo();
            case Job.Known _ -> JobDecider.wrongPhase(job, "given the receipt " + c.cid());
        };
    }

    Decision<JobEvent> anchor(Job.Known job, RecordAnchor c, Instant now) {
        return switch (job) {
            case Job.Receipted _ -> Decision.accept(new JobAnchored(c.jobId(), c.anchor(), now));
            case Job.Anchored a when a.anchor().equals(c.anchor()) -> Decision.nothingToDo();
            case Job.Known _ -> JobDecider.wrongPhase(job, "anchored by " + c.anchor().txHash());
        };
    }

    static List<PastAttempt> attemptsOf(Job.Known job) {
        return switch (job) {
            case Job.Ended ended -> ended.attempts();
            case Job.Over over -> over.ended().attempts();
            case Job.Known _ -> job.past();
        };
    }

    static IllegalStateException betweenEvents(Job.Known job) {
        return new IllegalStateException(
                "job " + job.terms().jobId() + ": history ends within a decision, " + job.phase());
    }
}
