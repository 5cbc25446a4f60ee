package io.opnode.chain.inbound;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.node.ChainNode.Log;
import io.opnode.domain.kernel.EvmAddress;
import java.math.BigInteger;

/** What has left the Payouts contract: claims of providers and released fees. */
public final class ClaimedPayouts {
    private final LogStore logs;
    private final Contracts contracts;

    public ClaimedPayouts(LogStore logs, Contracts contracts) {
        this.logs = logs;
        this.contracts = contracts;
    }

    /** Minor units of a token, up to a block. */
    public BigInteger upTo(EvmAddress token, long block) {
        String payouts = contracts.payouts().value();
        BigInteger sum = BigInteger.ZERO;
        for (Log log : logs.told(payouts, LogFilter.CLAIMED, block)) {
            if (Topics.address(log.topics().get(2)).equals(token)) {
                sum = sum.add(Topics.number(log.data(), 0));
            }
        }
        for (Log log : logs.told(payouts, LogFilter.FEES_RELEASED, block)) {
            if (Topics.address(log.topics().get(1)).equals(token)) {
                sum = sum.add(Topics.number(log.data(), 0));
            }
        }
        return sum;
    }
}
