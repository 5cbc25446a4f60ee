package io.opnode.chain.node;

import io.opnode.chain.node.ChainNode.Block;
import io.opnode.chain.node.ChainNode.Newest;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The newest block, as long as the node serves our chain and is not behind itself. WHY asked every
 * time: what answers at one address may be another machine with each request, and one that lags or
 * serves another chain must neither number nor refuse anything (F10).
 */
public final class OwnHead {
    private final ChainNode node;
    private final long chainId;
    private final AtomicLong highest = new AtomicLong();

    public OwnHead(ChainNode node, long chainId) {
        this.node = node;
        this.chainId = chainId;
    }

    /** Remembers that the chain had a block once. */
    public void atLeast(long block) {
        highest.accumulateAndGet(block, Math::max);
    }

    /**
     * The newest block.
     *
     * @throws ChainUnavailableException also while the node serves another chain or lags
     */
    public Block block() {
        Newest newest = node.newest();
        if (newest.chainId() != chainId) {
            throw new ChainUnavailableException(
                    "the node serves chain %d now (expected %d); correct opnode.chain.rpc-url"
                            .formatted(newest.chainId(), chainId));
        }
        long before = highest.get();
        if (newest.block().number() < before) {
            throw new ChainUnavailableException(
                    "the node is at block %d and block %d was there before: it lags, or the chain"
                                    .formatted(newest.block().number(), before)
                            + " was set back; wait for it, or restore the chain's newer state");
        }
        atLeast(newest.block().number());
        return newest.block();
    }
}
