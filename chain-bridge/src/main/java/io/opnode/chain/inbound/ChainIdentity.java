package io.opnode.chain.inbound;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Block;

/** Whether a node serves the chain on which our contracts are. */
final class ChainIdentity {
    private final ChainNode node;
    private final Contracts contracts;

    ChainIdentity(ChainNode node, Contracts contracts) {
        this.node = node;
        this.contracts = contracts;
    }

    /**
     * Compares chain id and code.
     *
     * @return the block that the contracts' logs start after
     * @throws ChainMismatchException when something is not ours
     */
    Block check() {
        long chainId = node.chainId();
        if (chainId != contracts.chainId()) {
            throw new ChainMismatchException(
                    "the node serves chain %d (expected %d); correct opnode.chain.rpc-url"
                            .formatted(chainId, contracts.chainId()));
        }
        contracts
                .byName()
                .forEach((name, address) -> {
                    if (node.code(address.value()).length() <= "0x".length()) {
                        throw new ChainMismatchException(
                                "there is no %s at %s; deploy the contracts again"
                                        .formatted(name, address));
                    }
                });
        return node.block(contracts.startBlock())
                .orElseThrow(() ->
                        new ChainMismatchException(
                                "the chain has no block %d; it is not the one deployed on"
                                        .formatted(contracts.startBlock())));
    }
}
