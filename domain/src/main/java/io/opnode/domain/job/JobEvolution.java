package io.opnode.domain.job;

import io.opnode.domain.job.JobEvent.AssignmentAccepted;
import io.opnode.domain.job.JobEvent.AttemptLost;
import io.opnode.domain.job.JobEvent.AttemptResumed;
import io.opnode.domain.job.JobEvent.AttemptStarted;
import io.opnode.domain.job.JobEvent.AttemptSuspected;
import io.opnode.domain.job.JobEvent.JobAnchored;
import io.opnode.domain.job.JobEvent.JobAssigned;
import io.opnode.domain.job.JobEvent.JobCancelRequested;
import io.opnode.domain.job.JobEvent.JobCancelled;
import io.opnode.domain.job.JobEvent.JobCompleted;
import io.opnode.domain.job.JobEvent.JobDelayed;
import io.opnode.domain.job.JobEvent.JobFailed;
import io.opnode.domain.job.JobEvent.JobFunded;
import io.opnode.domain.job.JobEvent.JobOpened;
import io.opnode.domain.job.JobEvent.JobReceipted;
import io.opnode.domain.job.JobEvent.JobSettled;
import io.opnode.domain.job.JobEvent.JobSubmitted;
import io.opnode.domain.job.JobEvent.UsageReported;
import io.opnode.domain.metering.MeterHead;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How each event changes a job; an event that cannot happen in a state throws. */
final class JobEvolution {
    private JobEvolution() {}

    static Job evolve(Job job, JobEvent event) {
        return switch (event) {
            case JobSubmitted e -> from(Job.NotSubmitted.class, job, e, _ -> submitted(e));
            case JobFunded e -> from(Job.Submitted.class, job, e, s -> new Job.Funded(s.terms()));
            case JobOpened e -> opened(job, e);
            case JobAssigned e -> from(Job.Open.class, job, e, s -> assigned(s, e));
            case AssignmentAccepted e ->
                    of(Job.Assigned.class, job, e, e.epoch(), s -> accepted(s, e));
            case AttemptStarted e -> of(Job.Preparing.class, job, e, e.epoch(), s -> started(s, e));
            case UsageReported e -> of(Job.Leased.class, job, e, e.epoch(), s -> metered(s, e));
            case AttemptSuspected e ->
                    of(Job.Running.class, job, e, e.epoch(), s -> suspected(s, e));
            case AttemptResumed e -> of(Job.Suspect.class, job, e, e.epoch(), s -> resumed(s, e));
            case AttemptLost e -> of(Job.Leased.class, job, e, e.epoch(), s -> lost(s, e));
            case JobCancelRequested e ->
                    from(Job.Leased.class, job, e, s -> EndEvolution.cancelling(s, e));
            case JobCompleted e ->
                    from(Job.Leased.class, job, e, s -> EndEvolution.completed(s, e));
            case JobFailed e -> EndEvolution.ended(job, e, e.ending(), e.result(), e.deadline());
            case JobCancelled e -> EndEvolution.ended(job, e, e.ending(), e.result(), e.deadline());
            case JobSettled e -> from(Job.Ended.class, job, e, s -> EndEvolution.settled(s, e));
            case JobReceipted e ->
                    from(Job.Settled.class, job, e, s -> EndEvolution.receipted(s, e));
            case JobAnchored e ->
                    from(Job.Receipted.class, job, e, s -> EndEvolution.anchored(s, e));
            case JobDelayed e -> from(Job.Over.class, job, e, s -> EndEvolution.delayed(s, e));
        };
    }

    private static <S extends Job> Job from(
            Class<S> state, Job job, JobEvent event, Function<S, Job> next) {
        if (!state.isInstance(job)) {
            throw impossible(job, event);
        }
        return next.apply(state.cast(job));
    }

    /** As {@link #from}, for an event of one attempt. */
    private static <S extends Job.Leased> Job of(
            Class<S> state, Job job, JobEvent event, long epoch, Function<S, Job> next) {
        return from(
                state,
                job,
                event,
                s -> {
                    if (s.lease().attempt().epoch() != epoch) {
                        throw impossible(job, event);
                    }
                    return next.apply(s);
                });
    }

    private static Job submitted(JobSubmitted e) {
        JobTerms terms =
                new JobTerms(
                        e.jobId(),
                        e.spec(),
                        e.specHash(),
                        e.payer(),
                        e.owner(),
                        e.mandateId(),
                        e.reservation(),
                        e.at());
        return new Job.Submitted(terms, e.deadline());
    }

    private static Job opened(Job job, JobOpened e) {
        return switch (job) {
            case Job.Funded s -> new Job.Open(s.terms(), List.of(), e.deadline());
            case Job.Lost s -> new Job.Open(s.terms(), s.past(), e.deadline());
            case Job _ -> throw impossible(job, e);
        };
    }

    /** INVARIANT: fencing epochs strictly increase (I-05). */
    private static Job assigned(Job.Open job, JobAssigned e) {
        long before = job.past().isEmpty() ? 0 : job.past().getLast().attempt().epoch();
        if (e.attempt().epoch() <= before) {
            throw impossible(job, e);
        }
        Lease lease = new Lease(e.attempt(), e.at(), Optional.empty());
        return new Job.Assigned(job.terms(), job.past(), lease, e.deadline());
    }

    private static Job accepted(Job.Assigned s, AssignmentAccepted e) {
        return new Job.Preparing(s.terms(), s.past(), s.lease().accepted(e.at()), e.deadline());
    }

    private static Job started(Job.Preparing s, AttemptStarted e) {
        MeterHead head = MeterHead.start(s.terms().jobId(), e.epoch());
        Run run = new Run(e.startedAt(), e.at(), e.fundedUntil(), head, 0, Optional.empty());
        return new Job.Running(s.terms(), s.past(), s.lease(), run, e.deadline());
    }

    private static Job suspected(Job.Running s, AttemptSuspected e) {
        Run run = s.run().suspected(e.at());
        return new Job.Suspect(s.terms(), s.past(), s.lease(), run, e.deadline());
    }

    private static Job resumed(Job.Suspect s, AttemptResumed e) {
        Run run = s.run().resumed(e.suspectMillis());
        return new Job.Running(s.terms(), s.past(), s.lease(), run, e.deadline());
    }

    /** INVARIANT: an accepted reading is higher than the one before (I-07). */
    private static Job metered(Job.Leased job, UsageReported e) {
        boolean higher =
                job.running().filter(r -> e.head().sequence() > r.head().sequence()).isPresent();
        if (!higher) {
            throw impossible(job, e);
        }
        Run run = job.running().orElseThrow().metered(e.head());
        return switch (job) {
            case Job.Running s ->
                    new Job.Running(s.terms(), s.past(), s.lease(), run, s.deadline());
            case Job.Suspect s ->
                    new Job.Suspect(s.terms(), s.past(), s.lease(), run, s.deadline());
            case Job.Cancelling s ->
                    new Job.Cancelling(
                            s.terms(),
                            s.past(),
                            s.lease(),
                            Optional.of(run),
                            s.actor(),
                            s.deadline());
            case Job.Assigned _, Job.Preparing _ -> throw impossible(job, e);
        };
    }

    private static Job lost(Job.Leased s, AttemptLost e) {
        PastAttempt lost = PastAttempt.of(s.lease(), s.running(), e.ending(), e.at());
        return new Job.Lost(s.terms(), Stream.concat(s.past().stream(), Stream.of(lost)).toList());
    }

    static IllegalStateException impossible(Job job, JobEvent event) {
        return new IllegalStateException(
                "job "
                        + event.jobId()
                        + ": "
                        + event.getClass().getSimpleName()
                        + " cannot happen to a job that is "
                        + job.phase());
    }
}
