package io.opnode.command.gateway;

import io.opnode.command.gateway.NextActions.Next;
import io.opnode.command.kernel.Commands;
import io.opnode.command.web.ApiCode;
import io.opnode.command.web.ApiRefusal;
import io.opnode.command.web.WireBody;
import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.job.JobId;
import io.opnode.domain.job.Run;
import io.opnode.domain.kernel.Check;
import io.opnode.domain.metering.MeterBatch;
import io.opnode.domain.node.NodeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a worker reports of a running attempt. An answer means that it is durable. */
@RestController
@RequestMapping("/api/v1/providers/{nodeId}/jobs/{jobId}/attempts/{epoch}")
@WorkerOnly
class AttemptController {
    private final Commands commands;
    private final AttemptTable attempts;
    private final ResultIntake results;

    AttemptController(Commands commands, AttemptTable attempts, ResultIntake results) {
        this.commands = commands;
        this.attempts = attempts;
        this.results = results;
    }

    enum Status {
        ACCEPTED,
        REFUSED,
        STARTED
    }

    /**
     * @param reasons every reason of a refusal, one line each
     * @param startedAt the container's own start time
     */
    record StatusReport(Status status, Optional<List<String>> reasons, Optional<Instant> startedAt)
            implements WireBody {
        static final int MAX_REASONS = 32;
        static final int MAX_REASON = 200;

        StatusReport {
            for (String reason : reasons.orElse(List.of())) {
                Check.range("reason characters", reason.length(), 1, MAX_REASON);
            }
            Check.range("reasons", reasons.orElse(List.of()).size(), 0, MAX_REASONS);
            Check.that(
                    (status == Status.REFUSED) == reasons.filter(r -> !r.isEmpty()).isPresent(),
                    "reasons",
                    reasons,
                    "some with REFUSED, else none");
            Check.that(
                    (status == Status.STARTED) == startedAt.isPresent(),
                    "startedAt",
                    startedAt,
                    "with STARTED only");
        }
    }

    record StatusAnswer(Next next, Optional<Instant> fundedUntil, Optional<String> reason)
            implements WireBody {}

    /**
     * @param acknowledged highest sequence number that is durable; the worker may forget up to it
     */
    record ReadingsAnswer(Next next, long acknowledged, Optional<String> reason)
            implements WireBody {}

    @PostMapping("/status")
    StatusAnswer status(
            @PathVariable String nodeId,
            @PathVariable String jobId,
            @PathVariable long epoch,
            @RequestBody StatusReport report) {
        NodeId node = new NodeId(nodeId);
        JobId job = new JobId(jobId);
        own(node, job, epoch);
        Job after =
                commands.send(
                        switch (report.status()) {
                            case ACCEPTED -> new JobCommand.AcceptAssignment(job, epoch, node);
                            case REFUSED ->
                                    new JobCommand.RefuseAssignment(
                                            job, epoch, node, report.reasons().orElseThrow());
                            case STARTED ->
                                    new JobCommand.StartAttempt(
                                            job, epoch, node, report.startedAt().orElseThrow());
                        });
        Optional<Instant> fundedUntil = runOf(after, epoch).map(Run::fundedUntil);
        return new StatusAnswer(NextActions.after(after, epoch), fundedUntil, Optional.empty());
    }

    @PostMapping("/readings")
    ReadingsAnswer readings(
            @PathVariable String nodeId,
            @PathVariable String jobId,
            @PathVariable long epoch,
            @RequestBody Readings body) {
        NodeId node = new NodeId(nodeId);
        JobId job = new JobId(jobId);
        own(node, job, epoch);
        Job after = commands.send(new JobCommand.ReportUsage(job, epoch, node, body.batch()));
        long acknowledged = runOf(after, epoch).map(run -> run.head().sequence()).orElse(0L);
        return new ReadingsAnswer(NextActions.after(after, epoch), acknowledged, Optional.empty());
    }

    @PostMapping("/result")
    StatusAnswer result(
            @PathVariable String nodeId,
            @PathVariable String jobId,
            @PathVariable long epoch,
            @RequestBody AttemptResult body) {
        NodeId node = new NodeId(nodeId);
        JobId job = new JobId(jobId);
        own(node, job, epoch);
        Optional<String> reason = results.take(node, job, epoch, body);
        return new StatusAnswer(Next.CLEAN, Optional.empty(), reason);
    }

    /** As a {@link MeterBatch}. */
    record Readings(
            List<io.opnode.domain.metering.MeterReading> readings,
            io.opnode.domain.metering.NodeSignature signature)
            implements WireBody {
        MeterBatch batch() {
            return new MeterBatch(readings, signature);
        }
    }

    private void own(NodeId node, JobId job, long epoch) {
        if (attempts.find(node, job, epoch).isEmpty()) {
            throw new ApiRefusal(
                    ApiCode.ATTEMPT_UNKNOWN,
                    "This node has no attempt " + epoch + " of job " + job + ".");
        }
    }

    private static Optional<Run> runOf(Job job, long epoch) {
        return job instanceof Job.Leased leased && leased.lease().attempt().epoch() == epoch
                ? leased.running()
                : Optional.empty();
    }
}
