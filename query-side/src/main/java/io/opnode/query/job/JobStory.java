package io.opnode.query.job;

import io.opnode.domain.job.EndCause;
import io.opnode.domain.job.Ending;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.WorkResult;
import io.opnode.domain.kernel.Money;
import java.util.Optional;

/** Tells each event of a job in one sentence. */
final class JobStory {
    private static final int ID_LETTERS = 13;

    private JobStory() {}

    static String sentence(JobEvent event) {
        return switch (event) {
            case JobEvent.JobSubmitted e ->
                    "Submitted with " + e.reservation() + " to reserve for " + image(e) + ".";
            case JobEvent.JobFunded e -> e.reserved() + " locked for the job.";
            case JobEvent.JobOpened e -> "Waiting for a provider until " + e.deadline() + ".";
            case JobEvent.JobAssigned e -> assigned(e);
            case JobEvent.AssignmentAccepted _ ->
                    "The provider accepted and prepares image and input.";
            case JobEvent.AttemptStarted e ->
                    "The container started; the money lasts until " + e.fundedUntil() + ".";
            case JobEvent.UsageReported e -> usage(e);
            case JobEvent.AttemptSuspected _ ->
                    "The provider fell silent; nothing is billed until it is back.";
            case JobEvent.AttemptResumed e ->
                    "The provider is back after " + seconds(e.suspectMillis()) + ", not billed.";
            case JobEvent.AttemptLost e -> "The attempt was lost. " + told(e.ending()) + ".";
            case JobEvent.JobCancelRequested e -> "Cancel asked for by the " + e.actor() + ".";
            case JobEvent.JobCompleted e -> completed(e.result());
            case JobEvent.JobFailed e -> failed(e);
            case JobEvent.JobCancelled e -> told(e.ending()) + ".";
            case JobEvent.JobSettled e -> settled(e);
            case JobEvent.JobReceipted e -> "Receipt written: " + e.cid() + ".";
            case JobEvent.JobAnchored e ->
                    "Anchored on chain in block "
                            + e.anchor().blockNumber()
                            + " by "
                            + e.anchor().txHash()
                            + ".";
            case JobEvent.JobDelayed e ->
                    "Still waiting for " + e.waitingFor() + "; next look at " + e.deadline() + ".";
        };
    }

    private static String image(JobEvent.JobSubmitted event) {
        return "image " + event.spec().image();
    }

    private static String assigned(JobEvent.JobAssigned event) {
        return "Matched with provider "
                + shortened(event.attempt().nodeId().value())
                + " at "
                + event.attempt().price().tariff().computePerHour()
                + " per hour (attempt "
                + event.attempt().number()
                + ").";
    }

    private static String usage(JobEvent.UsageReported event) {
        return "Meter: "
                + seconds(event.head().billableMillis())
                + " billable"
                + (event.gap() ? ", readings are missing before this" : "")
                + ".";
    }

    private static String failed(JobEvent.JobFailed event) {
        return told(event.ending()) + exit(event.result()) + ".";
    }

    private static String settled(JobEvent.JobSettled event) {
        Money charge = event.charge();
        if (event.reserved().isZero()) {
            return "Settled: nothing was reserved, nothing is charged.";
        }
        return "Settled: "
                + charge
                + " charged ("
                + event.split().provider()
                + " provider, "
                + event.split().stakers()
                + " stakers, "
                + event.split().treasury()
                + " treasury), "
                + event.refund()
                + " refunded.";
    }

    private static String told(Ending ending) {
        String detail = ending.detail().strip();
        String open = detail.endsWith(".") ? detail.substring(0, detail.length() - 1) : detail;
        return JobReason.told(ending.cause()) + (open.isEmpty() ? "" : ": " + open);
    }

    private static String completed(WorkResult result) {
        String detail = result.ending().detail();
        int leftOut = detail.indexOf("left out of the outputs: ");
        return "Completed"
                + exit(Optional.of(result))
                + "."
                + (leftOut < 0 ? "" : " L" + detail.substring(leftOut + 1) + ".");
    }

    private static String exit(Optional<WorkResult> result) {
        return result.filter(r -> r.ending().cause() != EndCause.CANCELLED)
                .flatMap(WorkResult::exitCode)
                .map(code -> " (exit code " + code + ")")
                .orElse("");
    }

    private static String seconds(long millis) {
        return millis / 1_000 + "." + String.format("%03d", millis % 1_000) + " s";
    }

    private static String shortened(String id) {
        return id.length() <= ID_LETTERS ? id : id.substring(0, ID_LETTERS) + "…";
    }
}
