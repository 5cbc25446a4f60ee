package io.opnode.domain.job;

import io.opnode.domain.job.JobCommand.AcceptAssignment;
import io.opnode.domain.job.JobCommand.AssignJob;
import io.opnode.domain.job.JobCommand.CancelJob;
import io.opnode.domain.job.JobCommand.ConfirmFunding;
import io.opnode.domain.job.JobCommand.FinishAttempt;
import io.opnode.domain.job.JobCommand.LoseAttempt;
import io.opnode.domain.job.JobCommand.MeetDeadline;
import io.opnode.domain.job.JobCommand.RecordAnchor;
import io.opnode.domain.job.JobCommand.RecordReceipt;
import io.opnode.domain.job.JobCommand.RefuseAssignment;
import io.opnode.domain.job.JobCommand.RefuseFunding;
import io.opnode.domain.job.JobCommand.ReportUsage;
import io.opnode.domain.job.JobCommand.ResumeAttempt;
import io.opnode.domain.job.JobCommand.SettleJob;
import io.opnode.domain.job.JobCommand.StartAttempt;
import io.opnode.domain.job.JobCommand.SubmitJob;
import io.opnode.domain.job.JobCommand.SuspectAttempt;
import io.opnode.domain.kernel.Decider;
import io.opnode.domain.kernel.Decision;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The rules of a job's life: which command may lead where, and when. */
public final class JobDecider implements Decider<Job, JobCommand, JobEvent> {
    private final FundingRules funding;
    private final AssignmentRules assignment;
    private final AttemptRules attempt;
    private final EndRules end;
    private final DeadlineRules deadlines;

    public JobDecider() {
        this(JobLimits.DEFAULT);
    }

    public JobDecider(JobLimits limits) {
        end = new EndRules(limits);
        funding = new FundingRules(limits, end);
        assignment = new AssignmentRules(limits, end);
        attempt = new AttemptRules(limits, end);
        deadlines = new DeadlineRules(limits, end);
    }

    @Override
    public Job initial() {
        return new Job.NotSubmitted();
    }

    /** Times in events are whole milliseconds of {@code time}. */
    @Override
    public Decision<JobEvent> decide(Job state, JobCommand command, Instant time) {
        Instant now = time.truncatedTo(ChronoUnit.MILLIS);
        return switch (state) {
            case Job.NotSubmitted _ -> decideUnknown(command, now);
            case Job.Known job -> decideKnown(job, command, now);
        };
    }

    @Override
    public Job evolve(Job state, JobEvent event) {
        return JobEvolution.evolve(state, event);
    }

    private Decision<JobEvent> decideUnknown(JobCommand command, Instant now) {
        return command instanceof SubmitJob submit
                ? funding.submit(submit, now)
                : Decision.refuse(new JobRejection.JobUnknown(command.jobId()));
    }

    private Decision<JobEvent> decideKnown(Job.Known job, JobCommand command, Instant now) {
        return switch (command) {
            case SubmitJob c -> funding.submitAgain(job, c);
            case ConfirmFunding c -> funding.confirm(job, c, now);
            case RefuseFunding c -> funding.refuse(job, c, now);
            case AssignJob c -> assignment.assign(job, c, now);
            case AcceptAssignment c -> assignment.accept(job, c, now);
            case RefuseAssignment c -> assignment.refuse(job, c, now);
            case StartAttempt c -> attempt.start(job, c, now);
            case ReportUsage c -> attempt.report(job, c, now);
            case SuspectAttempt c -> attempt.suspect(job, c, now);
            case ResumeAttempt c -> attempt.resume(job, c, now);
            case LoseAttempt c -> attempt.lose(job, c, now);
            case FinishAttempt c -> attempt.finish(job, c, now);
            case CancelJob c -> end.cancel(job, c, now);
            case MeetDeadline c -> deadlines.meet(job, c, now);
            case SettleJob _ -> end.settle(job, now);
            case RecordReceipt c -> end.receipt(job, c, now);
            case RecordAnchor c -> end.anchor(job, c, now);
        };
    }

    static Decision<JobEvent> wrongPhase(Job.Known job, String wanted) {
        return Decision.refuse(
                new JobRejection.WrongPhase(job.terms().jobId(), job.phase(), wanted));
    }
}
