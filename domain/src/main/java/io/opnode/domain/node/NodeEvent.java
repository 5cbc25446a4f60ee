package io.opnode.domain.node;

import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Named;

/** Everything that can have happened to a node. Heartbeats are no events; only transitions are. */
public sealed interface NodeEvent extends DomainEvent {
    NodeId nodeId();

    @Named("node.registered")
    record NodeRegistered(
            NodeId nodeId, NodeKey key, EvmAddress operator, Inventory inventory, NodeOffer offer)
            implements NodeEvent {}

    @Named("node.offer-changed")
    record OfferChanged(NodeId nodeId, EvmAddress operator, Inventory inventory, NodeOffer offer)
            implements NodeEvent {}

    @Named("node.online")
    record NodeCameOnline(NodeId nodeId) implements NodeEvent {}

    @Named("node.suspected")
    record NodeSuspected(NodeId nodeId) implements NodeEvent {}

    @Named("node.offline")
    record NodeWentOffline(NodeId nodeId, OfflineCause cause) implements NodeEvent {}

    @Named("node.draining")
    record NodeDraining(NodeId nodeId) implements NodeEvent {}
}
