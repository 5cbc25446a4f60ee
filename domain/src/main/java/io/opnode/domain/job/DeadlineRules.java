package io.opnode.domain.job;

import io.opnode.domain.job.JobCommand.MeetDeadline;
import io.opnode.domain.job.JobEvent.JobDelayed;
import io.opnode.domain.kernel.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What becomes of a state that has lasted too long. No job stays in one for ever (I-16). */
record DeadlineRules(JobLimits limits, EndRules end) {

    Decision<JobEvent> meet(Job.Known job, MeetDeadline c, Instant now) {
        if (!(job instanceof Job.Timed timed) || !timed.deadline().equals(c.deadline())) {
            return Decision.nothingToDo();
        }
        if (now.isBefore(timed.deadline())) {
            return Decision.refuse(new JobRejection.DeadlineNotReached(c.jobId(), c.deadline()));
        }
        return pass(timed, now);
    }

    private Decision<JobEvent> pass(Job.Timed job, Instant now) {
        return switch (job) {
            case Job.Submitted _ ->
                    end.failed(
                            job,
                            late(EndCause.FUNDING_TIMED_OUT, "the wallet did not answer"),
                            now);
            case Job.Open _ ->
                    end.failed(job, late(EndCause.NO_OFFER, "no node took the job in time"), now);
            case Job.Assigned s ->
                    lost(s, EndCause.ACCEPT_TIMED_OUT, "the node did not answer", now);
            case Job.Preparing s ->
                    lost(s, EndCause.PREPARE_TIMED_OUT, "the container did not start", now);
            case Job.Running s ->
                    end.lostForGood(
                            s,
                            late(EndCause.STOP_TIMED_OUT, "no result after the time was used up"),
                            now);
            case Job.Suspect s -> lost(s, EndCause.NODE_SILENT, "the node stayed silent", now);
            case Job.Cancelling s -> end.cancelled(s, Optional.empty(), now);
            case Job.Ended _ -> end.settle(job, now);
            case Job.Settled s -> delayed(s, "receipt", s.alarmAfter(), now);
            case Job.Receipted s -> delayed(s, "anchor", s.alarmAfter(), now);
        };
    }

    private Decision<JobEvent> lost(Job.Leased job, EndCause cause, String detail, Instant now) {
        return end.lost(job, late(cause, detail), Optional.empty(), now);
    }

    private static Ending late(EndCause cause, String detail) {
        return new Ending(cause, Ending.PLATFORM, detail);
    }

    /** Twice the wait each time, up to the longest. */
    private Decision<JobEvent> delayed(
            Job.Over job, String waitingFor, Duration wait, Instant now) {
        Duration doubled = wait.multipliedBy(2);
        Duration next = doubled.compareTo(limits.maxDelay()) < 0 ? doubled : limits.maxDelay();
        return Decision.accept(
                new JobDelayed(job.terms().jobId(), waitingFor, now, now.plus(next)));
    }
}
