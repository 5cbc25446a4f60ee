package io.opnode.command.gateway;

import io.opnode.command.kernel.Commands;
import io.opnode.command.log.LogStore;
import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentStore;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.job.JobId;
import io.opnode.domain.job.JobRejection;
import io.opnode.domain.kernel.Rejection;
import io.opnode.domain.node.NodeId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a result in: final readings first, then outputs and log are pinned, then the job ends. */
@Component
class ResultIntake {
    private final Commands commands;
    private final LogStore logs;
    private final ContentStore content;

    ResultIntake(Commands commands, LogStore logs, ContentStore content) {
        this.commands = commands;
        this.logs = logs;
        this.content = content;
    }

    /**
     * Safe to repeat.
     *
     * @return why the final readings were not taken, if they were not; the result counts all the
     *     same, on the readings accepted before
     * @throws io.opnode.domain.content.ContentException when a block of the output is missing
     */
    Optional<String> take(NodeId node, JobId job, long epoch, AttemptResult result) {
        Optional<Rejection> unread =
                result.batch()
                        .flatMap(batch ->
                                commands.tell(new JobCommand.ReportUsage(job, epoch, node, batch)));
        result.output().ifPresent(content::pin);
        Optional<Cid> log = logs.copyToContent(job, epoch);
        commands.send(new JobCommand.FinishAttempt(job, epoch, node, result.withLog(log)));
        log.ifPresent(cid -> logs.close(job, epoch, cid));
        // WHY: readings of a job that ended before are old news, not refused ones.
        return unread.filter(JobRejection.MeterRefused.class::isInstance)
                .map(rejection -> rejection.code() + ": " + rejection.message());
    }
}
