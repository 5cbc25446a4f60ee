package io.opnode.domain.receipt;

import io.opnode.domain.content.Cid;
import io.opnode.domain.kernel.BlockHash;
import io.opnode.domain.kernel.Check;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.TxHash;

/**
 * Where on chain a receipt's root stands.
 *
 * @param settlementId the settlement epoch that carried it, counted from 1 on each chain
 * @param proof bundle of Merkle proof, storage proof and block header, with which the receipt
 *     verifies offline
 */
public record Anchor(
        long chainId,
        long settlementId,
        TxHash txHash,
        long blockNumber,
        BlockHash blockHash,
        Hash32 receiptsRoot,
        Cid proof) {
    public Anchor {
        Check.range("settlementId", settlementId, 1, Long.MAX_VALUE);
        Check.range("blockNumber", blockNumber, 0, Long.MAX_VALUE);
    }
}
