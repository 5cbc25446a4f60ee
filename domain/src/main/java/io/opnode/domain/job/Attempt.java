package io.opnode.domain.job;

import io.opnode.domain.billing.LockedPrice;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.node.NodeId;
import io.opnode.domain.node.NodeKey;

/**
 * One try of one node.
 *
 * @param number counts up from 1
 * @param epoch fencing epoch; grows with every attempt, and a report of an older one changes
 *     nothing
 * @param payTo the account that earns the provider's share
 * @param fundedMillis container wall time that the reservation pays for, in milliseconds
 */
public record Attempt(
        int number,
        long epoch,
        NodeId nodeId,
        NodeKey nodeKey,
        EvmAddress payTo,
        LockedPrice price,
        Money reservation,
        long fundedMillis) {}
