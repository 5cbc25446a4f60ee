package io.opnode.chain.settlement;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.contract.EscrowCalls;
import io.opnode.chain.contract.PayoutCalls;
import io.opnode.chain.contract.PayoutCalls.Serving;
import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Call;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.merkle.EpochRoots;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.web3j.utils.Numeric;

/** What one chain says of its payout roots. */
public final class PayoutsOnChain {
    private final ChainNode node;
    private final Contracts contracts;
    private long window = -1;

    public PayoutsOnChain(ChainNode node, Contracts contracts) {
        this.node = node;
        this.contracts = contracts;
    }

    /** Seconds; it never changes. */
    long window() {
        if (window < 0) {
            String answer = ask(PayoutCalls.disputeWindow(), BlockChoice.LATEST);
            window = EscrowCalls.uint(answer).longValueExact();
        }
        return window;
    }

    Serving serving(BlockChoice at) {
        return PayoutCalls.serving(ask(PayoutCalls.serving(), at));
    }

    /** Whether the epoch has a corrected root since the last dispute. */
    boolean isCorrected(long epochId, BlockChoice at) {
        String answer = ask(PayoutCalls.correctionOf(epochId), at);
        return !Bytes32.fromHex(answer).equals(Bytes32.ZERO);
    }

    /** Unix second of a block. */
    long timeOf(long block) {
        Object time = node.rawBlock(block).get("timestamp");
        return Numeric.decodeQuantity(String.valueOf(time)).longValueExact();
    }

    /** Unix second of each epoch's settlement; those that are not settled are left out. */
    Map<Long, Long> settlementTimes(List<Long> epochIds, BlockChoice at) {
        Map<Long, Long> times = new LinkedHashMap<>();
        if (epochIds.isEmpty()) {
            return times;
        }
        String registry = contracts.registry().value();
        List<String> anchors =
                node.calls(
                        epochIds.stream()
                                .map(id -> new Call(registry, registry, EscrowCalls.anchorOf(id)))
                                .toList(),
                        at);
        for (int i = 0; i < epochIds.size(); i++) {
            Bytes32 anchor = Bytes32.fromHex(anchors.get(i));
            if (!anchor.equals(Bytes32.ZERO)) {
                times.put(epochIds.get(i), EpochRoots.settledAt(anchor).getEpochSecond());
            }
        }
        return times;
    }

    private String ask(String question, BlockChoice at) {
        String payouts = contracts.payouts().value();
        return node.call(new Call(payouts, payouts, question), at);
    }
}
