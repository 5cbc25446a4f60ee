package io.opnode.domain.wallet;

import io.opnode.domain.kernel.BlockHash;
import io.opnode.domain.kernel.Check;
import io.opnode.domain.kernel.TxHash;

/** Where a confirmed log stands on its chain; the identity of everything that comes from there. */
public record ChainFact(
        long chainId, long blockNumber, BlockHash blockHash, TxHash txHash, int logIndex)
        implements Comparable<ChainFact> {
    private static final TxHash NO_TRANSACTION = new TxHash("0x" + "0".repeat(64));

    public ChainFact {
        Check.range("chainId", chainId, 1, Long.MAX_VALUE);
        Check.range("blockNumber", blockNumber, 0, Long.MAX_VALUE);
        Check.range("logIndex", logIndex, 0, Integer.MAX_VALUE);
    }

    /** After every log of a block, before those of the next. */
    public static ChainFact endOf(long chainId, long blockNumber, BlockHash blockHash) {
        return new ChainFact(chainId, blockNumber, blockHash, NO_TRANSACTION, Integer.MAX_VALUE);
    }

    /** By block, then by log index, which is unique within a block. */
    @Override
    public int compareTo(ChainFact other) {
        int byBlock = Long.compare(blockNumber, other.blockNumber);
        return byBlock != 0 ? byBlock : Integer.compare(logIndex, other.logIndex);
    }
}
