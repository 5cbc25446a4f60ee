package io.opnode.command.gateway;

import io.opnode.command.kernel.Commands;
import io.opnode.domain.job.EndCause;
import io.opnode.domain.job.Ending;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.node.NodeEvent;
import io.opnode.domain.node.OfflineCause;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Silence stops the meters of a node's jobs, its return starts them again, its loss ends its
 * attempts. In the same processor as {@link AttemptProjection} and after it, so that the table says
 * what the node held at that point of the log.
 */
@Component
@Order(2)
@ProcessingGroup(AttemptProjection.GROUP)
class WhenNodeFallsSilentTellItsJobs {
    private final Commands commands;
    private final AttemptTable attempts;

    WhenNodeFallsSilentTellItsJobs(Commands commands, AttemptTable attempts) {
        this.commands = commands;
        this.attempts = attempts;
    }

    @EventHandler
    void on(NodeEvent.NodeSuspected event) {
        attempts.heldBy(event.nodeId())
                .forEach(a -> commands.tell(new JobCommand.SuspectAttempt(a.jobId(), a.epoch())));
    }

    @EventHandler
    void on(NodeEvent.NodeCameOnline event) {
        attempts.heldBy(event.nodeId())
                .forEach(a -> commands.tell(new JobCommand.ResumeAttempt(a.jobId(), a.epoch())));
    }

    @EventHandler
    void on(NodeEvent.NodeWentOffline event) {
        Ending ending = new Ending(EndCause.NODE_SILENT, Ending.PLATFORM, detail(event.cause()));
        attempts.heldBy(event.nodeId())
                .forEach(a ->
                        commands.tell(new JobCommand.LoseAttempt(a.jobId(), a.epoch(), ending)));
    }

    private static String detail(OfflineCause cause) {
        return switch (cause) {
            case LEASE_LOST -> "the node was not heard of in time";
            case SHUT_DOWN -> "the node said goodbye";
        };
    }
}
