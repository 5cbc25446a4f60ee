package io.opnode.command.gateway;

import io.opnode.command.gateway.NextActions.Next;
import io.opnode.command.kernel.AfterCommit;
import io.opnode.command.log.LogStore;
import io.opnode.command.web.ApiCode;
import io.opnode.command.web.ApiRefusal;
import io.opnode.command.web.EventTail;
import io.opnode.command.web.WireBody;
import io.opnode.domain.job.JobId;
import io.opnode.domain.job.JobRejection;
import io.opnode.domain.kernel.Check;
import io.opnode.domain.node.NodeId;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes in the pieces of an attempt's log. */
@RestController
@RequestMapping("/api/v1/providers/{nodeId}/jobs/{jobId}/attempts/{epoch}/logs")
@WorkerOnly
class AttemptLogController {
    private final AttemptTable attempts;
    private final LogStore logs;
    private final EventTail tail;
    private final TransactionTemplate transaction;

    AttemptLogController(
            AttemptTable attempts, LogStore logs, EventTail tail, TransactionTemplate transaction) {
        this.attempts = attempts;
        this.logs = logs;
        this.tail = tail;
        this.transaction = transaction;
    }

    /**
     * @param acknowledged bytes of the log that are held; at the cap, no more are wanted
     */
    record LogAnswer(Next next, long acknowledged, Optional<String> reason) implements WireBody {}

    /**
     * @param offset bytes of the log before this piece
     */
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    LogAnswer append(
            @PathVariable String nodeId,
            @PathVariable String jobId,
            @PathVariable long epoch,
            @RequestParam long offset,
            @RequestBody(required = false) byte[] piece) {
        Check.range("offset", offset, 0, Long.MAX_VALUE / 2);
        NodeId node = new NodeId(nodeId);
        JobId job = new JobId(jobId);
        byte[] bytes = piece == null ? new byte[0] : piece;
        LogAnswer answer = transaction.execute(status -> append(node, job, epoch, offset, bytes));
        return java.util.Objects.requireNonNull(answer);
    }

    private LogAnswer append(NodeId node, JobId job, long epoch, long offset, byte[] piece) {
        AttemptTable.Row row =
                attempts.hold(node, job, epoch)
                        .orElseThrow(() ->
                                new ApiRefusal(
                                        ApiCode.ATTEMPT_UNKNOWN,
                                        "This node has no such attempt of job " + job + "."));
        if (row.state() == AttemptTable.State.OVER) {
            // INVARIANT: the log of an attempt that is over never grows; readers count on it.
            throw new io.opnode.command.kernel.CommandRefused(
                    new JobRejection.StaleEpoch(job, epoch));
        }
        return switch (logs.append(job, epoch, offset, piece)) {
            case LogStore.Appended.Gap gap ->
                    throw new ApiRefusal(
                                    ApiCode.LOG_GAP,
                                    "offset: " + offset + " (expected at most " + gap.held() + ")")
                            .with("acknowledged", gap.held());
            case LogStore.Appended.Kept kept -> {
                AfterCommit.run(() -> tail.wake(job.value()));
                Next next = row.state() == AttemptTable.State.STOPPING ? Next.STOP : Next.CONTINUE;
                yield new LogAnswer(next, kept.held(), row.reason());
            }
        };
    }
}
