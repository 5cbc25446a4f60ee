package io.opnode.query.kernel;

import io.opnode.domain.wallet.ChainFact;

/** Where on chain something was told, so that anybody can look. */
public record FactView(
        long chainId, long blockNumber, String blockHash, String txHash, int logIndex) {
    public static FactView of(ChainFact fact) {
        return new FactView(
                fact.chainId(),
                fact.blockNumber(),
                fact.blockHash().value(),
                fact.txHash().value(),
                fact.logIndex());
    }
}
