package io.opnode.command.gateway;

import io.opnode.command.web.WireBody;
import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobId;
import io.opnode.domain.node.NodeId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a worker what to do with an attempt, so that it keeps little state of its own. */
@Component
class NextActions {
    private final AttemptTable attempts;

    NextActions(AttemptTable attempts) {
        this.attempts = attempts;
    }

    enum Next {
        CONTINUE,
        /** End the container, then report the result. */
        STOP,
        /** Remove everything; nothing more is wanted. */
        CLEAN
    }

    record Action(JobId jobId, long epoch, Next next, Optional<String> reason)
            implements WireBody {}

    /** From what the log said last; an attempt that is not this node's is to be cleaned up. */
    Action of(NodeId nodeId, JobId jobId, long epoch) {
        Optional<AttemptTable.Row> row = attempts.find(nodeId, jobId, epoch);
        Next next =
                row.map(r ->
                                switch (r.state()) {
                                    case ACTIVE -> Next.CONTINUE;
                                    case STOPPING -> Next.STOP;
                                    case OVER -> Next.CLEAN;
                                })
                        .orElse(Next.CLEAN);
        Optional<String> reason =
                row.isEmpty() ? Optional.of("attempt-unknown") : row.get().reason();
        return new Action(jobId, epoch, next, reason);
    }

    /** From the state that a command has just left. */
    static Next after(Job job, long epoch) {
        if (!(job instanceof Job.Leased leased) || leased.lease().attempt().epoch() != epoch) {
            return Next.CLEAN;
        }
        return leased instanceof Job.Cancelling ? Next.STOP : Next.CONTINUE;
    }
}
