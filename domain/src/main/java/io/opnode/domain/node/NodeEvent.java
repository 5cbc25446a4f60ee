package io.opnode.domain.node;

import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Named;

/** Everything that can have happened to a node. Heartbeats are no events; only transitions are. */
public sealed interface NodeEvent extends DomainEvent {
    NodeId nodeId();

    /** A provider declared a machine for the first time. */
    @Named("node.registered")
    record NodeRegistered(
            NodeId nodeId, NodeKey key, EvmAddress operator, Inventory inventory, NodeOffer offer)
            implements NodeEvent {}

    /** A provider declared other machine facts or another offer; running jobs keep their price. */
    @Named("node.offer-changed")
    record OfferChanged(NodeId nodeId, EvmAddress operator, Inventory inventory, NodeOffer offer)
            implements NodeEvent {}

    /** The heartbeat is in time; the node takes work. */
    @Named("node.online")
    record NodeCameOnline(NodeId nodeId) implements NodeEvent {}

    /** The heartbeat is late; no new work, and the meters of its jobs stand still. */
    @Named("node.suspected")
    record NodeSuspected(NodeId nodeId) implements NodeEvent {}

    /** The heartbeat lease is lost, or the worker said goodbye; its attempts are lost. */
    @Named("node.offline")
    record NodeWentOffline(NodeId nodeId, OfflineCause cause) implements NodeEvent {}

    /** Running jobs end, no new ones come. */
    @Named("node.draining")
    record NodeDraining(NodeId nodeId) implements NodeEvent {}
}
