package io.opnode.domain.job;

import io.opnode.domain.billing.LockedPrice;
import io.opnode.domain.content.Cid;
import io.opnode.domain.kernel.Check;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.Sha256;
import io.opnode.domain.metering.MeterBatch;
import io.opnode.domain.node.NodeId;
import io.opnode.domain.node.NodeKey;
import io.opnode.domain.receipt.Anchor;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletId;
import java.time.Instant;
import java.util.List;

/** Everything that can be asked of a job. */
public sealed interface JobCommand {
    JobId jobId();

    /**
     * @param reservation the most the job may cost; locked before it runs
     * @param mandateId the owner's signed permission that the reservation is taken from
     */
    record SubmitJob(
            JobId jobId,
            JobSpec spec,
            WalletId payer,
            EvmAddress owner,
            MandateId mandateId,
            Money reservation)
            implements JobCommand {}

    /** The wallet set the reservation aside. */
    record ConfirmFunding(JobId jobId, Money reserved) implements JobCommand {}

    /** The wallet could not. */
    record RefuseFunding(JobId jobId, String reason) implements JobCommand {}

    /** The market found a node. The decider computes epoch, attempt number and funded time. */
    record AssignJob(
            JobId jobId, NodeId nodeId, NodeKey nodeKey, EvmAddress payTo, LockedPrice price)
            implements JobCommand {}

    record AcceptAssignment(JobId jobId, long epoch, NodeId nodeId) implements JobCommand {}

    /**
     * @param reasons every reason, each one line
     */
    record RefuseAssignment(JobId jobId, long epoch, NodeId nodeId, List<String> reasons)
            implements JobCommand {
        public static final int MAX_REASONS = 16;

        public RefuseAssignment {
            reasons = List.copyOf(reasons);
            Check.range("reasons", reasons.size(), 0, MAX_REASONS);
        }
    }

    /** The container runs. @param startedAt the container's own start time */
    record StartAttempt(JobId jobId, long epoch, NodeId nodeId, Instant startedAt)
            implements JobCommand {}

    record ReportUsage(JobId jobId, long epoch, NodeId nodeId, MeterBatch batch)
            implements JobCommand {}

    /** The node's heartbeat lease is late: meters stop. */
    record SuspectAttempt(JobId jobId, long epoch) implements JobCommand {}

    /** The node is back in time: meters run again. */
    record ResumeAttempt(JobId jobId, long epoch) implements JobCommand {}

    /** The node is lost: try another or fail. */
    record LoseAttempt(JobId jobId, long epoch, Ending ending) implements JobCommand {}

    /** The worker's final word. */
    record FinishAttempt(JobId jobId, long epoch, NodeId nodeId, WorkResult result)
            implements JobCommand {}

    record CancelJob(JobId jobId, String actor) implements JobCommand {
        public CancelJob {
            Ending.checkActor(actor);
        }
    }

    /** A state's deadline passed; nothing happens when the job has moved on. */
    record MeetDeadline(JobId jobId, Instant deadline) implements JobCommand {}

    /** Fixes charge, split and refund of an ended job. */
    record SettleJob(JobId jobId) implements JobCommand {}

    record RecordReceipt(JobId jobId, Cid cid, Sha256 hash) implements JobCommand {}

    record RecordAnchor(JobId jobId, Anchor anchor) implements JobCommand {}
}
