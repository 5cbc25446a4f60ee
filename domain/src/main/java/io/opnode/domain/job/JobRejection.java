package io.opnode.domain.job;

import io.opnode.domain.kernel.Rejection;

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
}
