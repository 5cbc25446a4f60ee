package io.opnode.command.node;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.opnode.command.kernel.CommandNames;
import io.opnode.command.kernel.Decisions;
import io.opnode.command.kernel.Now;
import io.opnode.command.kernel.Shell;
import io.opnode.domain.node.Node;
import io.opnode.domain.node.NodeCommand;
import io.opnode.domain.node.NodeDecider;
import io.opnode.domain.node.NodeEvent;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Runs {@link NodeDecider} over the log; no rule lives here. */
@Aggregate(
        type = "node",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "aggregateSnapshots",
        cache = "aggregateCache")
@Revision("1")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
public class NodeAggregate implements Shell<Node> {
    private static final NodeDecider EVOLUTION = new NodeDecider();

    @AggregateIdentifier private @Nullable String id;
    private Node state = EVOLUTION.initial();

    /**
     * @return the state after the command
     */
    @CommandHandler(commandName = CommandNames.NODE)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public Node handle(NodeCommand command, NodeDecider rules, Clock clock) {
        Decisions.events(rules.decide(state, command, Now.of(clock)))
                .forEach(AggregateLifecycle::apply);
        return state;
    }

    @EventSourcingHandler
    public void on(NodeEvent event) {
        id = event.nodeId().value();
        state = EVOLUTION.evolve(state, event);
    }

    @Override
    public Node state() {
        return state;
    }
}
