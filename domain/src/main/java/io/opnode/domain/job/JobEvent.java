package io.opnode.domain.job;

import io.opnode.domain.billing.Bill;
import io.opnode.domain.billing.Split;
import io.opnode.domain.content.Cid;
import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.Named;
import io.opnode.domain.kernel.Sha256;
import io.opnode.domain.metering.MeterHead;
import io.opnode.domain.metering.MeterReading;
import io.opnode.domain.metering.NodeSignature;
import io.opnode.domain.receipt.Anchor;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletId;
import java.time.Instant;
import java.util.Optional;

/**
 * Everything that can have happened to a job. {@code deadline} is that of the state the event leads
 * to.
 */
public sealed interface JobEvent extends DomainEvent {
    JobId jobId();

    Instant at();

    /** A payer asked for a workload; the wallet is asked for its reservation. */
    @Named("job.submitted")
    record JobSubmitted(
            JobId jobId,
            JobSpec spec,
            Sha256 specHash,
            WalletId payer,
            EvmAddress owner,
            MandateId mandateId,
            Money reservation,
            Instant at,
            Instant deadline)
            implements JobEvent {}

    /** The wallet set the reservation aside; {@link JobOpened} follows at once. */
    @Named("job.funded")
    record JobFunded(JobId jobId, Money reserved, Instant at) implements JobEvent {}

    /** On the market: after funding, and again after an attempt that another node may repeat. */
    @Named("job.opened")
    record JobOpened(JobId jobId, Instant at, Instant deadline) implements JobEvent {}

    /** The market found a node and locked its price; the node is asked. */
    @Named("job.assigned")
    record JobAssigned(JobId jobId, Attempt attempt, Instant at, Instant deadline)
            implements JobEvent {}

    /** The node took the attempt on and prepares its container; the lease begins. */
    @Named("job.accepted")
    record AssignmentAccepted(JobId jobId, long epoch, Instant at, Instant deadline)
            implements JobEvent {}

    /**
     * The container runs; the money's clock and the meters start.
     *
     * @param startedAt the container's own start time, as the worker reports it
     * @param fundedUntil when the worker stops by itself
     */
    @Named("job.started")
    record AttemptStarted(
            JobId jobId,
            long epoch,
            Instant startedAt,
            Instant fundedUntil,
            Instant at,
            Instant deadline)
            implements JobEvent {}

    /**
     * One batch of readings, verified. The signature is over {@code last}; {@code head} is its
     * hash.
     *
     * @param gap whether readings between the ones accepted before and this batch are missing
     */
    @Named("job.usage-reported")
    record UsageReported(
            JobId jobId,
            long epoch,
            int count,
            MeterReading last,
            MeterHead head,
            NodeSignature signature,
            boolean gap,
            Instant at)
            implements JobEvent {}

    /** The node's heartbeat is late; meters stand still until it is back. */
    @Named("job.suspected")
    record AttemptSuspected(JobId jobId, long epoch, Instant at, Instant deadline)
            implements JobEvent {}

    /**
     * The node is back in time; meters run again.
     *
     * @param suspectMillis how long this time; not billed
     */
    @Named("job.resumed")
    record AttemptResumed(JobId jobId, long epoch, long suspectMillis, Instant at, Instant deadline)
            implements JobEvent {}

    /** A node's try is over by the node's fault; {@link JobOpened} or a terminal event follows. */
    @Named("job.attempt-lost")
    record AttemptLost(JobId jobId, long epoch, Ending ending, Instant at) implements JobEvent {}

    /** Somebody wants the job stopped while a node holds it; the node is told. */
    @Named("job.cancel-requested")
    record JobCancelRequested(JobId jobId, String actor, Instant at, Instant deadline)
            implements JobEvent {}

    /** Exit code 0 and outputs collected. */
    @Named("job.completed")
    record JobCompleted(JobId jobId, WorkResult result, Instant at, Instant deadline)
            implements JobEvent {}

    /** Every other end but a cancel: the cause says which. */
    @Named("job.failed")
    record JobFailed(
            JobId jobId, Ending ending, Optional<WorkResult> result, Instant at, Instant deadline)
            implements JobEvent {}

    /** Stopped at somebody's wish; the cause is another when the node was lost meanwhile. */
    @Named("job.cancelled")
    record JobCancelled(
            JobId jobId, Ending ending, Optional<WorkResult> result, Instant at, Instant deadline)
            implements JobEvent {}

    /**
     * Charge, split and refund, fixed. reserved = charge + refund; charge = sum of the split
     * (I-03).
     *
     * @param reserved zero when the job was never funded
     * @param payTo who earns the provider's share; absent when nothing was charged
     */
    @Named("job.settled")
    record JobSettled(
            JobId jobId,
            WalletId payer,
            MandateId mandateId,
            Money reserved,
            Bill bill,
            Split split,
            Money refund,
            Optional<EvmAddress> payTo,
            Instant at,
            Instant deadline)
            implements JobEvent {
        public Money charge() {
            return bill.charge();
        }
    }

    /** The receipt is in the content store. */
    @Named("job.receipted")
    record JobReceipted(JobId jobId, Cid cid, Sha256 hash, Instant at, Instant deadline)
            implements JobEvent {}

    /** The root over the receipt stands on chain; nothing more happens to the job. */
    @Named("job.anchored")
    record JobAnchored(JobId jobId, Anchor anchor, Instant at) implements JobEvent {}

    /** A state that only the platform can leave is late; an alarm, and the next deadline. */
    @Named("job.delayed")
    record JobDelayed(JobId jobId, String waitingFor, Instant at, Instant deadline)
            implements JobEvent {}
}
