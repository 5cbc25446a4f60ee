package io.opnode.domain.node;

import io.opnode.domain.kernel.EvmAddress;

/** A provider's machine; the cases are its states. */
public sealed interface Node {
    record NotRegistered() implements Node {}

    /** A machine that was declared. */
    sealed interface Known extends Node {
        NodeProfile profile();
    }

    /** What a provider declared of a machine. */
    record NodeProfile(
            NodeId nodeId,
            NodeKey key,
            EvmAddress operator,
            Inventory inventory,
            NodeOffer offer) {}

    /** Never seen yet. */
    record Registered(NodeProfile profile) implements Known {}

    /** Takes work. */
    record Online(NodeProfile profile) implements Known {}

    /** Its heartbeat is late: no new work, meters stop. */
    record Suspect(NodeProfile profile) implements Known {}

    /** Ends what it has and takes nothing new until it has been offline. */
    record Draining(NodeProfile profile) implements Known {}

    record Offline(NodeProfile profile, OfflineCause cause) implements Known {}
}
