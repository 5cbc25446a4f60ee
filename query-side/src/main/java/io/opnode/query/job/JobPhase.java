package io.opnode.query.job;

import io.opnode.domain.job.EndCause;
import io.opnode.domain.job.JobEvent;

/** Where a job stands, as people are shown it. */
public enum JobPhase {
    QUEUED,
    MATCHED,
    PREPARING,
    RUNNING,
    VERIFYING,
    SETTLED,
    FAILED,
    CANCELLED,
    EXPIRED;

    /** The phase after an event; {@code before} where the event changes none. */
    static JobPhase after(JobPhase before, JobEvent event) {
        return switch (event) {
            case JobEvent.JobSubmitted _,
                    JobEvent.JobFunded _,
                    JobEvent.JobOpened _,
                    JobEvent.AttemptLost _ ->
                    QUEUED;
            case JobEvent.JobAssigned _ -> MATCHED;
            case JobEvent.AssignmentAccepted _ -> PREPARING;
            case JobEvent.AttemptStarted _, JobEvent.AttemptResumed _ -> RUNNING;
            case JobEvent.JobCompleted _ -> VERIFYING;
            case JobEvent.JobFailed failed ->
                    failed.ending().cause() == EndCause.NO_OFFER ? EXPIRED : FAILED;
            case JobEvent.JobCancelled _ -> CANCELLED;
            case JobEvent.JobSettled _ -> before == VERIFYING ? SETTLED : before;
            case JobEvent.UsageReported _,
                    JobEvent.AttemptSuspected _,
                    JobEvent.JobCancelRequested _,
                    JobEvent.JobReceipted _,
                    JobEvent.JobAnchored _,
                    JobEvent.JobDelayed _ ->
                    before;
        };
    }

    /** The exact state behind the phase; {@code before} where the event changes none. */
    static String state(String before, JobEvent event) {
        return switch (event) {
            case JobEvent.JobSubmitted _ -> "submitted";
            case JobEvent.JobFunded _ -> "funded";
            case JobEvent.JobOpened _ -> "open";
            case JobEvent.JobAssigned _ -> "assigned";
            case JobEvent.AssignmentAccepted _ -> "preparing";
            case JobEvent.AttemptStarted _, JobEvent.AttemptResumed _ -> "running";
            case JobEvent.AttemptSuspected _ -> "suspect";
            case JobEvent.AttemptLost _ -> "attempt-lost";
            case JobEvent.JobCancelRequested _ -> "cancelling";
            case JobEvent.JobCompleted _ -> "completed";
            case JobEvent.JobFailed _ -> "failed";
            case JobEvent.JobCancelled _ -> "cancelled";
            case JobEvent.JobSettled _ -> "settled";
            case JobEvent.JobReceipted _ -> "receipted";
            case JobEvent.JobAnchored _ -> "anchored";
            case JobEvent.UsageReported _, JobEvent.JobDelayed _ -> before;
        };
    }
}
