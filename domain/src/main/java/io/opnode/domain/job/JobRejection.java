package io.opnode.domain.job;

import io.opnode.domain.kernel.Rejection;
import io.opnode.domain.node.NodeId;
import java.time.Instant;

/** Why a job command was refused. */
public sealed interface JobRejection extends Rejection {
    record JobUnknown(JobId jobId) implements JobRejection {
        @Override
        public String code() {
            return "job-unknown";
        }

        @Override
        public String message() {
            return "There is no job " + jobId + "; list yours with `opnode job list`.";
        }
    }

    record JobAlreadySubmitted(JobId jobId) implements JobRejection {
        @Override
        public String code() {
            return "job-already-submitted";
        }

        @Override
        public String message() {
            return "Job " + jobId + " exists with another content; submit with a new id.";
        }
    }

    /** The job is past the state in which this could be done. */
    record WrongPhase(JobId jobId, String phase, String wanted) implements JobRejection {
        @Override
        public String code() {
            return "job-wrong-phase";
        }

        @Override
        public String message() {
            return "Job " + jobId + " is " + phase + " and cannot be " + wanted + ".";
        }
    }

    /** The worker speaks for an attempt that is over: it must stop and clean up. */
    record StaleEpoch(JobId jobId, long epoch) implements JobRejection {
        @Override
        public String code() {
            return "job-stale-epoch";
        }

        @Override
        public String message() {
            return "Attempt " + epoch + " of job " + jobId + " is over; stop it and clean up.";
        }
    }

    record MeterRefused(JobId jobId, String reason) implements JobRejection {
        @Override
        public String code() {
            return "meter-refused";
        }

        @Override
        public String message() {
            return "Readings of job " + jobId + " were refused: " + reason + ".";
        }
    }

    record PriceAboveLimit(JobId jobId, String price, String limit) implements JobRejection {
        @Override
        public String code() {
            return "price-above-limit";
        }

        @Override
        public String message() {
            return "The price " + price + " is above the limit " + limit + " of job " + jobId + ".";
        }
    }

    /** The node had its try; another one must. */
    record NodeExcluded(JobId jobId, NodeId nodeId) implements JobRejection {
        @Override
        public String code() {
            return "job-node-excluded";
        }

        @Override
        public String message() {
            return nodeId + " already failed job " + jobId + "; assign it to another node.";
        }
    }

    record AssetMismatch(JobId jobId, String given, String expected) implements JobRejection {
        @Override
        public String code() {
            return "job-asset-mismatch";
        }

        @Override
        public String message() {
            return "Job " + jobId + " is paid in " + expected + ", not in " + given + ".";
        }
    }

    /** The facts do not bear out the cause that a worker, or the platform, gives for an end. */
    record CauseRefused(JobId jobId, EndCause cause, String reason) implements JobRejection {
        @Override
        public String code() {
            return "job-cause-refused";
        }

        @Override
        public String message() {
            return "Job " + jobId + " did not end by " + cause + ": " + reason + ".";
        }
    }

    /** A deadline was met too early; meet it again when it has come. */
    record DeadlineNotReached(JobId jobId, Instant deadline) implements JobRejection {
        @Override
        public String code() {
            return "job-deadline-not-reached";
        }

        @Override
        public String message() {
            return "The deadline " + deadline + " of job " + jobId + " is still to come.";
        }
    }
}
