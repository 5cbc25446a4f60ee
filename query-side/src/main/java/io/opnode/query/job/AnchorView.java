package io.opnode.query.job;

import io.opnode.domain.receipt.Anchor;

/**
 * Where on chain the receipt's root stands.
 *
 * @param proof content id of the bundle with which the receipt verifies offline
 */
public record AnchorView(
        long chainId,
        long settlementId,
        String txHash,
        long blockNumber,
        String blockHash,
        String receiptsRoot,
        String proof) {

    public static AnchorView of(Anchor anchor) {
        return new AnchorView(
                anchor.chainId(),
                anchor.settlementId(),
                anchor.txHash().value(),
                anchor.blockNumber(),
                anchor.blockHash().value(),
                anchor.receiptsRoot().value(),
                anchor.proof().value());
    }
}
