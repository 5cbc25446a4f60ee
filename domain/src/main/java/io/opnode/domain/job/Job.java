package io.opnode.domain.job;

import io.opnode.domain.job.JobEvent.JobReceipted;
import io.opnode.domain.job.JobEvent.JobSettled;
import io.opnode.domain.node.NodeId;
import io.opnode.domain.receipt.Anchor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One workload; the cases are its states. */
public sealed interface Job {
    /** The state in one word, for people and refusals. */
    default String phase() {
        return switch (this) {
            case NotSubmitted _ -> "unknown";
            case Submitted _ -> "submitted";
            case Funded _ -> "funded";
            case Open _ -> "open";
            case Lost _ -> "lost";
            case Assigned _ -> "assigned";
            case Preparing _ -> "preparing";
            case Running _ -> "running";
            case Suspect _ -> "suspect";
            case Cancelling _ -> "cancelling";
            case Ended _ -> "ended";
            case Settled _ -> "settled";
            case Receipted _ -> "receipted";
            case Anchored _ -> "anchored";
        };
    }

    record NotSubmitted() implements Job {}

    /** A job that exists. */
    sealed interface Known extends Job {
        JobTerms terms();

        /** Attempts that are over, oldest first. */
        List<PastAttempt> past();

        /** The nodes that had their try; the market gives the job to another. */
        default Set<NodeId> failedNodes() {
            return past().stream()
                    .map(attempt -> attempt.attempt().nodeId())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** A state that ends at its deadline at the latest. */
    sealed interface Timed extends Known {
        Instant deadline();
    }

    /** A node holds an attempt. */
    sealed interface Leased extends Timed {
        Lease lease();

        /** The container; its presence is what makes meters run. */
        default Optional<Run> running() {
            return Optional.empty();
        }
    }

    /** The end is told; charge and refund are fixed or about to be. */
    sealed interface Over extends Known {
        Ended ended();

        @Override
        default JobTerms terms() {
            return ended().terms();
        }

        @Override
        default List<PastAttempt> past() {
            return ended().past();
        }
    }

    record Submitted(JobTerms terms, Instant deadline) implements Timed {
        @Override
        public List<PastAttempt> past() {
            return List.of();
        }
    }

    /** Between two events of one decision; no command meets it. */
    record Funded(JobTerms terms) implements Known {
        @Override
        public List<PastAttempt> past() {
            return List.of();
        }
    }

    record Open(JobTerms terms, List<PastAttempt> past, Instant deadline) implements Timed {
        public Open {
            past = List.copyOf(past);
        }
    }

    /** Between two events of one decision; no command meets it. */
    record Lost(JobTerms terms, List<PastAttempt> past) implements Known {
        public Lost {
            past = List.copyOf(past);
        }
    }

    record Assigned(JobTerms terms, List<PastAttempt> past, Lease lease, Instant deadline)
            implements Leased {}

    record Preparing(JobTerms terms, List<PastAttempt> past, Lease lease, Instant deadline)
            implements Leased {}

    record Running(JobTerms terms, List<PastAttempt> past, Lease lease, Run run, Instant deadline)
            implements Leased {
        @Override
        public Optional<Run> running() {
            return Optional.of(run);
        }
    }

    record Suspect(JobTerms terms, List<PastAttempt> past, Lease lease, Run run, Instant deadline)
            implements Leased {
        @Override
        public Optional<Run> running() {
            return Optional.of(run);
        }
    }

    /**
     * @param running absent when the container was not running yet
     * @param actor who asked for the cancel
     */
    record Cancelling(
            JobTerms terms,
            List<PastAttempt> past,
            Lease lease,
            Optional<Run> running,
            String actor,
            Instant deadline)
            implements Leased {}

    /**
     * @param funded whether the wallet had set the reservation aside
     * @param last the attempt under way when the job ended; the one that may be charged
     */
    record Ended(
            JobTerms terms,
            List<PastAttempt> past,
            boolean funded,
            Optional<PastAttempt> last,
            Ending ending,
            Optional<WorkResult> result,
            Instant endedAt,
            Instant deadline)
            implements Timed {

        /** Every attempt, oldest first. */
        public List<PastAttempt> attempts() {
            return Stream.concat(past.stream(), last.stream()).toList();
        }
    }

    /**
     * @param alarmAfter how long until the next alarm
     */
    record Settled(Ended ended, JobSettled settlement, Duration alarmAfter, Instant deadline)
            implements Over, Timed {}

    /**
     * @param alarmAfter how long until the next alarm
     */
    record Receipted(
            Ended ended,
            JobSettled settlement,
            JobReceipted receipt,
            Duration alarmAfter,
            Instant deadline)
            implements Over, Timed {}

    record Anchored(Ended ended, JobSettled settlement, JobReceipted receipt, Anchor anchor)
            implements Over {}
}
