package io.opnode.domain.node;

import io.opnode.domain.kernel.EvmAddress;

/** Everything that can be asked of a node. */
public sealed interface NodeCommand {
    NodeId nodeId();

    /**
     * Declares a machine; said again with the same content it changes nothing, with other content
     * it updates the offer.
     */
    record RegisterNode(
            NodeId nodeId, NodeKey key, EvmAddress operator, Inventory inventory, NodeOffer offer)
            implements NodeCommand {}

    /** A heartbeat lease began. */
    record BringOnline(NodeId nodeId) implements NodeCommand {}

    /** The heartbeat lease is late; no new work, meters stop. */
    record SuspectNode(NodeId nodeId) implements NodeCommand {}

    /** The heartbeat lease is lost, or the worker said goodbye. */
    record TakeOffline(NodeId nodeId, OfflineCause cause) implements NodeCommand {}

    /** Running jobs end, no new ones come. */
    record DrainNode(NodeId nodeId) implements NodeCommand {}
}
