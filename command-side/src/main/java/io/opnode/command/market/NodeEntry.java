package io.opnode.command.market;

import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.node.Inventory;
import io.opnode.domain.node.NodeId;
import io.opnode.domain.node.NodeKey;
import io.opnode.domain.node.NodeOffer;

/** A node in the book. */
public record NodeEntry(
        NodeId nodeId,
        NodeKey key,
        EvmAddress operator,
        Inventory inventory,
        NodeOffer offer,
        Presence presence) {

    /** Whether a node takes work. */
    public enum Presence {
        REGISTERED,
        ONLINE,
        SUSPECT,
        OFFLINE,
        DRAINING
    }

    NodeEntry now(Presence other) {
        return new NodeEntry(nodeId, key, operator, inventory, offer, other);
    }

    NodeEntry offering(EvmAddress who, Inventory what, NodeOffer how) {
        return new NodeEntry(nodeId, key, who, what, how, presence);
    }
}
