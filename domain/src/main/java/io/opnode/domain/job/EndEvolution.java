package io.opnode.domain.job;

import io.opnode.domain.job.JobEvent.JobAnchored;
import io.opnode.domain.job.JobEvent.JobCancelRequested;
import io.opnode.domain.job.JobEvent.JobCompleted;
import io.opnode.domain.job.JobEvent.JobDelayed;
import io.opnode.domain.job.JobEvent.JobReceipted;
import io.opnode.domain.job.JobEvent.JobSettled;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How a job changes from the wish to end it until its receipt stands on chain. */
final class EndEvolution {
    private EndEvolution() {}

    static Job cancelling(Job.Leased job, JobCancelRequested e) {
        if (job instanceof Job.Cancelling) {
            throw JobEvolution.impossible(job, e);
        }
        return new Job.Cancelling(
                job.terms(), job.past(), job.lease(), job.running(), e.actor(), e.deadline());
    }

    static Job completed(Job.Leased job, JobCompleted e) {
        if (!(job instanceof Job.Running) && !(job instanceof Job.Suspect)) {
            throw JobEvolution.impossible(job, e);
        }
        Ending own = e.result().ending();
        String node = job.lease().attempt().nodeId().toString();
        Ending ending = new Ending(own.cause(), node, own.detail());
        return ended(job, e, ending, Optional.of(e.result()), e.deadline());
    }

    static Job ended(
            Job job, JobEvent event, Ending ending, Optional<WorkResult> result, Instant deadline) {
        return switch (job) {
            case Job.Submitted s ->
                    ended(s, Optional.empty(), false, event, ending, result, deadline);
            case Job.Open s -> ended(s, Optional.empty(), true, event, ending, result, deadline);
            case Job.Lost s -> ended(s, Optional.empty(), true, event, ending, result, deadline);
            case Job.Leased s -> {
                Ending word = lastWord(s, ending, result);
                PastAttempt last = PastAttempt.of(s.lease(), s.running(), word, event.at());
                yield ended(s, Optional.of(last), true, event, ending, result, deadline);
            }
            case Job.NotSubmitted _, Job.Funded _, Job.Ended _, Job.Over _ ->
                    throw JobEvolution.impossible(job, event);
        };
    }

    private static Job ended(
            Job.Known job,
            Optional<PastAttempt> last,
            boolean funded,
            JobEvent event,
            Ending ending,
            Optional<WorkResult> result,
            Instant deadline) {
        return new Job.Ended(
                job.terms(), job.past(), funded, last, ending, result, event.at(), deadline);
    }

    /** A cancelled attempt is still ended by its node when the node had the last word. */
    private static Ending lastWord(Job.Leased job, Ending ending, Optional<WorkResult> result) {
        String node = job.lease().attempt().nodeId().toString();
        return result.map(r -> new Ending(ending.cause(), node, r.ending().detail()))
                .orElse(ending);
    }

    static Job delayed(Job.Over job, JobDelayed e) {
        Duration wait = Duration.between(e.at(), e.deadline());
        return switch (job) {
            case Job.Settled s -> new Job.Settled(s.ended(), s.settlement(), wait, e.deadline());
            case Job.Receipted s ->
                    new Job.Receipted(s.ended(), s.settlement(), s.receipt(), wait, e.deadline());
            case Job.Anchored _ -> throw JobEvolution.impossible(job, e);
        };
    }

    static Job settled(Job.Ended job, JobSettled e) {
        return new Job.Settled(job, e, wait(e.at(), e.deadline()), e.deadline());
    }

    static Job receipted(Job.Settled job, JobReceipted e) {
        Duration wait = wait(e.at(), e.deadline());
        return new Job.Receipted(job.ended(), job.settlement(), e, wait, e.deadline());
    }

    static Job anchored(Job.Receipted job, JobAnchored e) {
        return new Job.Anchored(job.ended(), job.settlement(), job.receipt(), e.anchor());
    }

    private static Duration wait(Instant at, Instant deadline) {
        return Duration.between(at, deadline);
    }
}
