package io.opnode.command.market;

import io.opnode.domain.job.JobId;
import io.opnode.domain.job.JobSpec;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.node.NodeId;
import io.opnode.domain.wallet.MandateId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A job in the book, from its submission to its end.
 *
 * @param mandateId whose limits the match must keep
 * @param open whether it wants a node now
 * @param failed nodes that had their try
 * @param held the node that has it now
 */
public record JobEntry(
        JobId jobId,
        JobSpec spec,
        Money reservation,
        Instant submittedAt,
        MandateId mandateId,
        boolean open,
        List<NodeId> failed,
        Optional<Held> held) {

    /** An attempt that occupies a node. */
    public record Held(NodeId nodeId, long epoch) {}

    public JobEntry {
        failed = List.copyOf(failed);
    }

    JobEntry opened() {
        return with(true, failed, Optional.empty());
    }

    JobEntry heldBy(NodeId nodeId, long epoch) {
        return with(false, failed, Optional.of(new Held(nodeId, epoch)));
    }

    JobEntry lost() {
        List<NodeId> more =
                Stream.concat(failed.stream(), held.map(Held::nodeId).stream()).toList();
        return with(false, more, Optional.empty());
    }

    private JobEntry with(boolean wanting, List<NodeId> tried, Optional<Held> holder) {
        return new JobEntry(
                jobId, spec, reservation, submittedAt, mandateId, wanting, tried, holder);
    }
}
