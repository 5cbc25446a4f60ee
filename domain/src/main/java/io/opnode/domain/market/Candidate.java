package io.opnode.domain.market;

import io.opnode.domain.kernel.Check;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.node.NodeId;
import io.opnode.domain.node.NodeKey;
import io.opnode.domain.node.NodeOffer;

/**
 * A node and its offer as the market sees them now.
 *
 * @param operator the account that earns
 * @param online whether its heartbeat is in time and it takes new work
 * @param reputation 0 to 1,000
 */
public record Candidate(
        NodeId nodeId,
        NodeKey nodeKey,
        EvmAddress operator,
        NodeOffer offer,
        FreeCapacity free,
        boolean online,
        int reputation) {
    public static final int MAX_REPUTATION = 1_000;

    public Candidate {
        Check.range("reputation", reputation, 0, MAX_REPUTATION);
    }
}
