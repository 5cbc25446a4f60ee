package io.opnode.domain.job;

import io.opnode.domain.job.JobCommand.FinishAttempt;
import io.opnode.domain.job.JobCommand.LoseAttempt;
import io.opnode.domain.job.JobCommand.ReportUsage;
import io.opnode.domain.job.JobCommand.ResumeAttempt;
import io.opnode.domain.job.JobCommand.StartAttempt;
import io.opnode.domain.job.JobCommand.SuspectAttempt;
import io.opnode.domain.job.JobEvent.AttemptResumed;
import io.opnode.domain.job.JobEvent.AttemptStarted;
import io.opnode.domain.job.JobEvent.AttemptSuspected;
import io.opnode.domain.job.JobEvent.JobCompleted;
import io.opnode.domain.job.JobEvent.UsageReported;
import io.opnode.domain.kernel.Decision;
import io.opnode.domain.metering.MeterLease;
import io.opnode.domain.metering.MeterPolicy;
import io.opnode.domain.metering.MeterVerdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** While a node works: start, readings, silence, and the worker's last word. */
record AttemptRules(JobLimits limits, EndRules end) {

    Decision<JobEvent> start(Job.Known job, StartAttempt c, Instant now) {
        if (!(job instanceof Job.Leased leased)
                || !AssignmentRules.isOf(leased, c.epoch(), c.nodeId())) {
            return AssignmentRules.stale(c.jobId(), c.epoch());
        }
        if (leased.running().isPresent()) {
            return Decision.nothingToDo();
        }
        if (!(leased instanceof Job.Preparing)) {
            return JobDecider.wrongPhase(job, "started");
        }
        Instant fundedUntil = now.plusMillis(leased.lease().attempt().fundedMillis());
        return Decision.accept(
                new AttemptStarted(
                        c.jobId(),
                        c.epoch(),
                        c.startedAt(),
                        fundedUntil,
                        now,
                        fundedUntil.plus(limits.stopGrace())));
    }

    Decision<JobEvent> report(Job.Known job, ReportUsage c, Instant now) {
        if (!(job instanceof Job.Leased leased)
                || !AssignmentRules.isOf(leased, c.epoch(), c.nodeId())) {
            return AssignmentRules.stale(c.jobId(), c.epoch());
        }
        if (leased.running().isEmpty()) {
            return JobDecider.wrongPhase(job, "metered");
        }
        Run run = leased.running().get();
        return switch (MeterPolicy.judge(run.head(), meterLease(leased, run, now), c.batch())) {
            case MeterVerdict.NothingNew _ -> Decision.nothingToDo();
            case MeterVerdict.Refused refused ->
                    Decision.refuse(new JobRejection.MeterRefused(c.jobId(), refused.reason()));
            case MeterVerdict.Raised raised ->
                    Decision.accept(
                            new UsageReported(
                                    c.jobId(),
                                    c.epoch(),
                                    raised.count(),
                                    raised.last(),
                                    raised.head(),
                                    c.batch().signature(),
                                    raised.gap(),
                                    now));
        };
    }

    /** INVARIANT: billed time per device is at most the time since the node took the job on. */
    private MeterLease meterLease(Job.Leased leased, Run run, Instant now) {
        long skew = limits.clockSkew().toMillis();
        long devices = leased.terms().spec().resources().devices();
        long leasedMillis = run.trustedMillis(leased.lease().acceptedAt().orElseThrow(), now);
        long billable = Math.min(run.trustedMillis(run.recordedAt(), now) + skew, leasedMillis);
        return new MeterLease(
                leased.terms().jobId(),
                leased.lease().attempt().epoch(),
                leased.lease().attempt().nodeKey(),
                Math.multiplyExact(run.wallMillis(now) + skew, devices),
                Math.multiplyExact(billable, devices));
    }

    Decision<JobEvent> suspect(Job.Known job, SuspectAttempt c, Instant now) {
        return job instanceof Job.Running running && epochOf(running) == c.epoch()
                ? Decision.accept(
                        new AttemptSuspected(c.jobId(), c.epoch(), now, now.plus(limits.silence())))
                : Decision.nothingToDo();
    }

    /** The deadline stays that of the money, so that no silence prolongs a job. */
    Decision<JobEvent> resume(Job.Known job, ResumeAttempt c, Instant now) {
        if (!(job instanceof Job.Suspect suspect) || epochOf(suspect) != c.epoch()) {
            return Decision.nothingToDo();
        }
        Run run = suspect.run();
        Duration silent = Duration.between(run.suspectSince().orElseThrow(), now);
        return Decision.accept(
                new AttemptResumed(
                        c.jobId(),
                        c.epoch(),
                        Math.max(0, silent.toMillis()),
                        now,
                        run.fundedUntil().plus(limits.stopGrace())));
    }

    Decision<JobEvent> lose(Job.Known job, LoseAttempt c, Instant now) {
        if (!(job instanceof Job.Leased leased) || epochOf(leased) != c.epoch()) {
            return Decision.nothingToDo();
        }
        Fault fault = c.ending().cause().fault();
        if (fault == Fault.USER || fault == Fault.NOBODY) {
            return Decision.refuse(
                    new JobRejection.CauseRefused(
                            c.jobId(), c.ending().cause(), "only its worker can say so"));
        }
        if (leased instanceof Job.Cancelling) {
            return end.cancelled(job, c.ending(), Optional.empty(), now);
        }
        return fault == Fault.NODE
                ? end.lost(leased, c.ending(), Optional.empty(), now)
                : end.failed(job, c.ending(), now);
    }

    Decision<JobEvent> finish(Job.Known job, FinishAttempt c, Instant now) {
        if (!(job instanceof Job.Leased leased)
                || !AssignmentRules.isOf(leased, c.epoch(), c.nodeId())) {
            return AssignmentRules.saidBefore(job, c.epoch(), c.nodeId());
        }
        if (leased instanceof Job.Assigned) {
            return JobDecider.wrongPhase(job, "finished");
        }
        Optional<String> untrue = FinishPolicy.contradiction(leased, c.result(), limits, now);
        EndCause cause = c.result().ending().cause();
        if (untrue.isPresent()) {
            return Decision.refuse(new JobRejection.CauseRefused(c.jobId(), cause, untrue.get()));
        }
        if (leased instanceof Job.Cancelling cancelling) {
            return end.cancelled(cancelling, Optional.of(c.result()), now);
        }
        if (cause == EndCause.COMPLETED) {
            return Decision.accept(
                    new JobCompleted(c.jobId(), c.result(), now, now.plus(limits.settle())));
        }
        Ending ending = new Ending(cause, c.nodeId().toString(), c.result().ending().detail());
        return cause.fault() == Fault.NODE
                ? end.lost(leased, ending, Optional.of(c.result()), now)
                : end.failed(job, ending, Optional.of(c.result()), now);
    }

    private static long epochOf(Job.Leased leased) {
        return leased.lease().attempt().epoch();
    }
}
