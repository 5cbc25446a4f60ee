package io.opnode.query.job;

import io.opnode.domain.billing.Bill;
import io.opnode.domain.dispute.DisputeEvent;
import io.opnode.domain.dispute.DisputeId;
import io.opnode.domain.dispute.DisputedCharge;
import io.opnode.domain.job.Ending;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.WorkResult;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.metering.MeterHead;
import io.opnode.query.kernel.MoneyView;
import io.opnode.query.platform.FoldedRow;
import io.opnode.query.platform.LoggedEvent;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Folds a job's events into what is shown of it. */
final class JobRow extends FoldedRow {
    private long submittedPosition;
    private JobPhase phase = JobPhase.QUEUED;
    private String state = "";
    private @Nullable Submission submission;
    private Instant updatedAt = Instant.EPOCH;
    private @Nullable Instant deadline;
    private @Nullable Instant fundedUntil;
    private @Nullable String waitingFor;
    private boolean cancelRequested;
    private List<AttemptView> attempts = new ArrayList<>();
    private @Nullable UsageView usage;
    private @Nullable BillView cost;
    private @Nullable JobReason reason;
    private @Nullable Integer exitCode;
    private @Nullable String imageDigest;
    private @Nullable ContentView output;
    private @Nullable ContentView log;
    private @Nullable ReceiptRef receipt;
    private @Nullable AnchorView anchor;
    private @Nullable DisputeRef dispute;

    /** What never changes after the first event. */
    private record Submission(
            SpecView spec,
            String specHash,
            String owner,
            String payer,
            String mandateId,
            MoneyView reservation,
            Instant at) {}

    /** The job whose row takes an event; empty when none does. */
    static Optional<String> keyOf(LoggedEvent logged) {
        return switch (logged.event()) {
            case JobEvent e -> Optional.of(e.jobId().value());
            case DisputeEvent.DisputeOpened e -> Optional.of(e.disputed().jobId().value());
            case DisputeEvent.DisputeResolved e -> Optional.of(e.disputed().jobId().value());
            default -> Optional.empty();
        };
    }

    @Override
    protected void apply(LoggedEvent logged) {
        switch (logged.event()) {
            case JobEvent e -> happened(e, logged.position());
            case DisputeEvent.DisputeOpened e -> contested(e.disputeId(), e.disputed(), "open");
            case DisputeEvent.DisputeResolved e ->
                    contested(e.disputeId(), e.disputed(), e.upheld() ? "upheld" : "rejected");
            default -> throw new IllegalArgumentException("no event of a job");
        }
    }

    private void contested(DisputeId id, DisputedCharge charge, String disputeState) {
        dispute = new DisputeRef(id.value(), disputeState, charge.isByPayee());
    }

    private void happened(JobEvent event, long position) {
        phase = JobPhase.after(phase, event);
        state = JobPhase.state(state, event);
        updatedAt = event.at();
        switch (event) {
            case JobEvent.JobSubmitted e -> submitted(e, position);
            case JobEvent.JobFunded _ -> waitingFor = null;
            case JobEvent.JobOpened e -> due(e.deadline());
            case JobEvent.JobAssigned e -> assigned(e);
            case JobEvent.AssignmentAccepted e -> attempt(e.deadline(), a -> a.in("preparing"));
            case JobEvent.AttemptStarted e -> {
                fundedUntil = e.fundedUntil();
                attempt(e.deadline(), a -> a.started(e.startedAt()));
            }
            case JobEvent.UsageReported e -> metered(e.head());
            case JobEvent.AttemptSuspected e -> attempt(e.deadline(), a -> a.in("suspect"));
            case JobEvent.AttemptResumed e ->
                    attempt(e.deadline(), a -> a.resumed(e.suspectMillis()));
            case JobEvent.AttemptLost e -> lost(e);
            case JobEvent.JobCancelRequested e -> {
                cancelRequested = true;
                due(e.deadline());
            }
            case JobEvent.JobCompleted e ->
                    ended(e.result().ending(), Optional.of(e.result()), e.at(), e.deadline());
            case JobEvent.JobFailed e -> ended(e.ending(), e.result(), e.at(), e.deadline());
            case JobEvent.JobCancelled e -> ended(e.ending(), e.result(), e.at(), e.deadline());
            case JobEvent.JobSettled e -> {
                cost = BillView.of(true, e.reserved(), e.bill(), e.split());
                due(e.deadline());
            }
            case JobEvent.JobReceipted e -> {
                receipt = new ReceiptRef(e.cid().value(), e.hash().value());
                due(e.deadline());
            }
            case JobEvent.JobAnchored e -> {
                anchor = AnchorView.of(e.anchor());
                due(null);
            }
            case JobEvent.JobDelayed e -> {
                due(e.deadline());
                waitingFor = e.waitingFor();
            }
        }
    }

    private void submitted(JobEvent.JobSubmitted event, long position) {
        submittedPosition = position;
        submission =
                new Submission(
                        SpecView.of(event.spec()),
                        event.specHash().value(),
                        event.owner().value(),
                        event.payer().value(),
                        event.mandateId().value(),
                        MoneyView.of(event.reservation()),
                        event.at());
        due(event.deadline());
    }

    private void assigned(JobEvent.JobAssigned event) {
        attempts.add(AttemptView.of(event.attempt(), event.at()));
        usage = null;
        due(event.deadline());
        bill(MeterHead.start(event.jobId(), event.attempt().epoch()));
    }

    private void metered(MeterHead head) {
        usage = UsageView.of(head);
        bill(head);
    }

    private void bill(MeterHead head) {
        PriceView price = attempts.getLast().price();
        Money reserved = submission().reservation().toMoney();
        Bill bill = Bill.of(price.toPrice(), head.billable(), reserved);
        cost = BillView.of(false, reserved, bill, price.toPrice().split().split(bill.charge()));
    }

    private void lost(JobEvent.AttemptLost event) {
        JobReason why = JobReason.of(event.ending());
        replaceLast(a -> a.over("lost", event.at(), why));
        fundedUntil = null;
    }

    private void ended(Ending ending, Optional<WorkResult> result, Instant at, Instant due) {
        reason = JobReason.of(ending);
        JobReason why = reason;
        if (!attempts.isEmpty() && !attempts.getLast().isOver()) {
            replaceLast(a -> a.over("ended", at, why));
        }
        fundedUntil = null;
        result.ifPresent(this::keep);
        due(due);
    }

    private void keep(WorkResult result) {
        exitCode = result.exitCode().orElse(null);
        imageDigest = result.imageDigest().map(Object::toString).orElse(null);
        output =
                new ContentView(
                        result.output().map(Object::toString).orElse(null),
                        result.outputBytes(),
                        null);
        log =
                new ContentView(
                        result.log().map(Object::toString).orElse(null),
                        result.logBytes(),
                        result.logHash().value());
    }

    private void attempt(Instant due, UnaryOperator<AttemptView> change) {
        replaceLast(change);
        due(due);
    }

    private void replaceLast(UnaryOperator<AttemptView> change) {
        attempts.set(attempts.size() - 1, change.apply(attempts.getLast()));
    }

    private void due(@Nullable Instant newDeadline) {
        deadline = newDeadline;
        waitingFor = null;
    }

    private Submission submission() {
        if (submission == null) {
            throw new IllegalStateException("The first event of " + key() + " is no submission.");
        }
        return submission;
    }

    long submittedPosition() {
        return submittedPosition;
    }

    JobPhase phase() {
        return phase;
    }

    String owner() {
        return submission().owner();
    }

    @Nullable String nodeId() {
        return attempts.isEmpty() ? null : attempts.getLast().nodeId();
    }

    /** The provider's share once settled, else nothing. */
    MoneyView earned() {
        MoneyView reserved = submission().reservation();
        return cost != null && cost.settled()
                ? cost.split().provider()
                : reserved.withUnits(BigInteger.ZERO);
    }

    JobView view(long atPosition, List<TimelineEntry> timeline, Clock clock) {
        Submission first = submission();
        return new JobView(
                key(),
                atPosition,
                position(),
                phase,
                state,
                reason,
                first.spec(),
                first.specHash(),
                first.owner(),
                first.payer(),
                first.mandateId(),
                first.reservation(),
                first.at(),
                updatedAt,
                deadline,
                fundedUntil,
                runway(clock),
                waitingFor,
                cancelRequested,
                attempts,
                usage,
                cost,
                exitCode,
                imageDigest,
                output,
                log,
                receipt,
                anchor,
                dispute,
                timeline);
    }

    private @Nullable Long runway(Clock clock) {
        return fundedUntil == null
                ? null
                : Math.max(0, Duration.between(clock.instant(), fundedUntil).toMillis());
    }
}
