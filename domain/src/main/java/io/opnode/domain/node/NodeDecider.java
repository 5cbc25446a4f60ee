package io.opnode.domain.node;

import io.opnode.domain.kernel.Decider;
import io.opnode.domain.kernel.Decision;
import io.opnode.domain.node.Node.NodeProfile;
import io.opnode.domain.node.NodeCommand.BringOnline;
import io.opnode.domain.node.NodeCommand.DrainNode;
import io.opnode.domain.node.NodeCommand.RegisterNode;
import io.opnode.domain.node.NodeCommand.SuspectNode;
import io.opnode.domain.node.NodeCommand.TakeOffline;
import io.opnode.domain.node.NodeEvent.NodeCameOnline;
import io.opnode.domain.node.NodeEvent.NodeDraining;
import io.opnode.domain.node.NodeEvent.NodeRegistered;
import io.opnode.domain.node.NodeEvent.NodeSuspected;
import io.opnode.domain.node.NodeEvent.NodeWentOffline;
import io.opnode.domain.node.NodeEvent.OfferChanged;
import io.opnode.domain.node.NodeRejection.KeyBelongsToAnotherNode;
import io.opnode.domain.node.NodeRejection.NodeUnknown;
import java.time.Instant;

/** The rules of a node's life: only transitions are events, heartbeats never are. */
public final class NodeDecider implements Decider<Node, NodeCommand, NodeEvent> {

    @Override
    public Node initial() {
        return new Node.NotRegistered();
    }

    @Override
    public Decision<NodeEvent> decide(Node state, NodeCommand command, Instant now) {
        if (command instanceof RegisterNode c && !c.key().nodeId().equals(c.nodeId())) {
            return Decision.refuse(new KeyBelongsToAnotherNode(c.nodeId(), c.key().nodeId()));
        }
        return switch (state) {
            case Node.NotRegistered _ ->
                    command instanceof RegisterNode c
                            ? Decision.accept(
                                    new NodeRegistered(
                                            c.nodeId(),
                                            c.key(),
                                            c.operator(),
                                            c.inventory(),
                                            c.offer()))
                            : Decision.refuse(new NodeUnknown(command.nodeId()));
            case Node.Known node -> decide(node, command);
        };
    }

    private static Decision<NodeEvent> decide(Node.Known node, NodeCommand command) {
        return switch (command) {
            case RegisterNode c -> declareAgain(node, c);
            case BringOnline c ->
                    node instanceof Node.Online || node instanceof Node.Draining
                            ? Decision.nothingToDo()
                            : Decision.accept(new NodeCameOnline(c.nodeId()));
            case SuspectNode c ->
                    node instanceof Node.Online
                            ? Decision.accept(new NodeSuspected(c.nodeId()))
                            : Decision.nothingToDo();
            case TakeOffline c ->
                    node instanceof Node.Registered || node instanceof Node.Offline
                            ? Decision.nothingToDo()
                            : Decision.accept(new NodeWentOffline(c.nodeId(), c.cause()));
            case DrainNode c ->
                    node instanceof Node.Online || node instanceof Node.Suspect
                            ? Decision.accept(new NodeDraining(c.nodeId()))
                            : Decision.nothingToDo();
        };
    }

    private static Decision<NodeEvent> declareAgain(Node.Known node, RegisterNode c) {
        NodeProfile declared =
                new NodeProfile(c.nodeId(), c.key(), c.operator(), c.inventory(), c.offer());
        return node.profile().equals(declared)
                ? Decision.nothingToDo()
                : Decision.accept(
                        new OfferChanged(c.nodeId(), c.operator(), c.inventory(), c.offer()));
    }

    @Override
    public Node evolve(Node state, NodeEvent event) {
        return switch (event) {
            case NodeRegistered e when state instanceof Node.NotRegistered ->
                    new Node.Registered(
                            new NodeProfile(
                                    e.nodeId(), e.key(), e.operator(), e.inventory(), e.offer()));
            case NodeRegistered e -> throw impossible(state, e);
            case OfferChanged e -> changed(known(state, e), e);
            case NodeCameOnline e -> new Node.Online(known(state, e).profile());
            case NodeSuspected e -> new Node.Suspect(known(state, e).profile());
            case NodeWentOffline e -> new Node.Offline(known(state, e).profile(), e.cause());
            case NodeDraining e -> new Node.Draining(known(state, e).profile());
        };
    }

    private static Node changed(Node.Known node, OfferChanged e) {
        NodeProfile profile =
                new NodeProfile(
                        e.nodeId(), node.profile().key(), e.operator(), e.inventory(), e.offer());
        return switch (node) {
            case Node.Registered _ -> new Node.Registered(profile);
            case Node.Online _ -> new Node.Online(profile);
            case Node.Suspect _ -> new Node.Suspect(profile);
            case Node.Draining _ -> new Node.Draining(profile);
            case Node.Offline s -> new Node.Offline(profile, s.cause());
        };
    }

    private static Node.Known known(Node state, NodeEvent event) {
        if (state instanceof Node.Known node) {
            return node;
        }
        throw impossible(state, event);
    }

    private static IllegalStateException impossible(Node state, NodeEvent event) {
        return new IllegalStateException(
                "node "
                        + event.nodeId()
                        + ": "
                        + event.getClass().getSimpleName()
                        + " cannot happen to a node that is "
                        + state.getClass().getSimpleName());
    }
}
