package io.opnode.command.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import io.opnode.command.kernel.AfterCommit;
import io.opnode.command.log.LogSettings;
import io.opnode.command.web.EventTail;
import io.opnode.command.web.WireBody;
import io.opnode.command.web.WireJson;
import io.opnode.domain.billing.LockedPrice;
import io.opnode.domain.job.Attempt;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.JobId;
import io.opnode.domain.job.JobSpec;
import io.opnode.domain.node.NodeEvent;
import io.opnode.domain.node.NodeId;
import java.time.Instant;
import java.util.Locale;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps {@link AttemptTable} and wakes the streams that wait for what it learns. */
@Component
@Order(1)
@ProcessingGroup(AttemptProjection.GROUP)
class AttemptProjection {
    /** Shared with {@link WhenNodeFallsSilentTellItsJobs}, which reads what this one writes. */
    static final String GROUP = "gateway";

    private final AttemptTable attempts;
    private final LeaseKeeper leases;
    private final WireJson json;
    private final EventTail tail;
    private final LogSettings logs;
    private final MeterRegistry meters;

    AttemptProjection(
            AttemptTable attempts,
            LeaseKeeper leases,
            WireJson json,
            EventTail tail,
            LogSettings logs,
            MeterRegistry meters) {
        this.attempts = attempts;
        this.leases = leases;
        this.json = json;
        this.tail = tail;
        this.logs = logs;
        this.meters = meters;
    }

    /**
     * What a node is asked to run.
     *
     * @param fundedMillis container wall time that is paid for
     * @param acceptBy after which the job goes to another node
     * @param logCapBytes of the log that may be sent
     * @param outputCapBytes of all output files together
     */
    record Assignment(
            JobId jobId,
            int attempt,
            long epoch,
            JobSpec spec,
            LockedPrice price,
            long fundedMillis,
            Instant acceptBy,
            long logCapBytes,
            long outputCapBytes)
            implements WireBody {}

    @EventHandler
    void on(JobEvent event, TrackingToken token) {
        long position = token.position().orElseThrow();
        JobId jobId = event.jobId();
        switch (event) {
            case JobEvent.JobSubmitted e -> attempts.submitted(jobId, json.text(e.spec()));
            case JobEvent.JobAssigned e -> assigned(e, position);
            case JobEvent.JobCancelRequested e ->
                    stop(jobId, AttemptTable.State.STOPPING, position, "cancelled by " + e.actor());
            case JobEvent.AttemptLost e ->
                    stop(jobId, AttemptTable.State.OVER, position, reason(e.ending().cause()));
            case JobEvent.JobCompleted e -> ended(jobId, position, "completed");
            case JobEvent.JobFailed e -> ended(jobId, position, reason(e.ending().cause()));
            case JobEvent.JobCancelled e -> ended(jobId, position, reason(e.ending().cause()));
            default -> {}
        }
    }

    private static String reason(Enum<?> cause) {
        return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void assigned(JobEvent.JobAssigned event, long position) {
        Attempt attempt = event.attempt();
        JobId jobId = event.jobId();
        JobSpec spec = json.read(attempts.specOf(jobId).orElseThrow(), JobSpec.class);
        Assignment assignment =
                new Assignment(
                        jobId,
                        attempt.number(),
                        attempt.epoch(),
                        spec,
                        attempt.price(),
                        attempt.fundedMillis(),
                        event.deadline(),
                        logs.cap().toBytes(),
                        spec.resources().diskBytes());
        attempts.assigned(
                jobId, attempt.epoch(), attempt.nodeId(), position, json.text(assignment));
        wake(attempt.nodeId());
    }

    private void ended(JobId jobId, long position, String reason) {
        attempts.ended(jobId);
        stop(jobId, AttemptTable.State.OVER, position, reason);
        AfterCommit.run(() -> {
            meters.counter("opnode.jobs.ended", "cause", reason).increment();
            tail.wake(jobId.value());
        });
    }

    private void stop(JobId jobId, AttemptTable.State state, long position, String reason) {
        attempts.stop(jobId, state, position, reason).forEach(this::wake);
    }

    private void wake(NodeId nodeId) {
        AfterCommit.run(() -> tail.wake(nodeId.value()));
    }

    @EventHandler
    void on(NodeEvent event) {
        NodeId nodeId = event.nodeId();
        switch (event) {
            case NodeEvent.NodeCameOnline _, NodeEvent.NodeSuspected _ -> {
                attempts.alive(nodeId, true);
                leases.grant(nodeId);
            }
            case NodeEvent.NodeWentOffline _ -> attempts.alive(nodeId, false);
            case NodeEvent.NodeRegistered _,
                    NodeEvent.OfferChanged _,
                    NodeEvent.NodeDraining _ -> {}
        }
    }
}
