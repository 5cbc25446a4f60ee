package io.opnode.domain.job;

import io.opnode.domain.metering.MeterHead;
import io.opnode.domain.node.NodeId;
import java.time.Instant;
import java.util.Optional;

/**
 * An attempt that is over, as the receipt tells it.
 *
 * @param startedAt the container's own start time; absent when it never ran
 * @param head the highest accepted reading; absent when it never ran
 */
public record PastAttempt(
        Attempt attempt,
        Instant assignedAt,
        Optional<Instant> startedAt,
        Optional<MeterHead> head,
        Ending ending,
        Instant endedAt) {

    static PastAttempt of(Lease lease, Optional<Run> run, Ending ending, Instant endedAt) {
        return new PastAttempt(
                lease.attempt(),
                lease.assignedAt(),
                run.map(Run::startedAt),
                run.map(Run::head),
                ending,
                endedAt);
    }

    /** Whether the node itself ended it, so that its word said again is no news. */
    boolean endedByItsNode(long epoch, NodeId nodeId) {
        return attempt.epoch() == epoch
                && attempt.nodeId().equals(nodeId)
                && ending.actor().equals(nodeId.toString());
    }
}
