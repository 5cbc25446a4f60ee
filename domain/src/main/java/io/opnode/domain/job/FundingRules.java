package io.opnode.domain.job;

import io.opnode.domain.job.JobCommand.ConfirmFunding;
import io.opnode.domain.job.JobCommand.RefuseFunding;
import io.opnode.domain.job.JobCommand.SubmitJob;
import io.opnode.domain.job.JobEvent.JobFunded;
import io.opnode.domain.job.JobEvent.JobOpened;
import io.opnode.domain.job.JobEvent.JobSubmitted;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.Decision;
import java.time.Instant;

/** From the submission to the market: nothing runs before its money is set aside. */
record FundingRules(JobLimits limits, EndRules end) {

    Decision<JobEvent> submit(SubmitJob c, Instant now) {
        Asset asset = c.reservation().asset();
        boolean foreignLimit =
                c.spec().maxPricePerHour().filter(p -> !p.asset().equals(asset)).isPresent();
        if (foreignLimit) {
            String given = c.spec().maxPricePerHour().orElseThrow().asset().toString();
            return Decision.refuse(
                    new JobRejection.AssetMismatch(c.jobId(), given, asset.toString()));
        }
        return Decision.accept(
                new JobSubmitted(
                        c.jobId(),
                        c.spec(),
                        c.spec().hash(),
                        c.payer(),
                        c.owner(),
                        c.mandateId(),
                        c.reservation(),
                        now,
                        now.plus(limits.funding())));
    }

    Decision<JobEvent> submitAgain(Job.Known job, SubmitJob c) {
        return job.terms().sameAs(c)
                ? Decision.nothingToDo()
                : Decision.refuse(new JobRejection.JobAlreadySubmitted(c.jobId()));
    }

    /**
     * A refusal means that the job ended before its money came: whoever asked must release the
     * reservation.
     */
    Decision<JobEvent> confirm(Job.Known job, ConfirmFunding c, Instant now) {
        boolean whole = c.reserved().equals(job.terms().reservation());
        if (job instanceof Job.Submitted && whole) {
            return Decision.accept(
                    new JobFunded(c.jobId(), c.reserved(), now),
                    new JobOpened(c.jobId(), now, now.plus(limits.offer())));
        }
        return funded(job) && whole
                ? Decision.nothingToDo()
                : JobDecider.wrongPhase(job, "funded with " + c.reserved());
    }

    Decision<JobEvent> refuse(Job.Known job, RefuseFunding c, Instant now) {
        return switch (job) {
            case Job.Submitted _ ->
                    end.failed(
                            job,
                            Ending.of(EndCause.FUNDING_REFUSED, Ending.PLATFORM, c.reason()),
                            now);
            case Job.Known _ when funded(job) -> JobDecider.wrongPhase(job, "refused its funding");
            case Job.Known _ -> Decision.nothingToDo();
        };
    }

    private static boolean funded(Job.Known job) {
        return switch (job) {
            case Job.Submitted _ -> false;
            case Job.Ended ended -> ended.funded();
            case Job.Over over -> over.ended().funded();
            case Job.Known _ -> true;
        };
    }
}
