package io.opnode.query.stake;

import io.opnode.query.kernel.MoneyView;

/**
 * What an account put up for one node.
 *
 * @param nodeKey as the contract names the node
 * @param active at work
 * @param releasing requested back; it can still be slashed
 * @param slashed so far
 */
public record BondView(
        String nodeKey, MoneyView active, CooldownView releasing, MoneyView slashed) {}
