package io.opnode.chain.outbound;

import io.opnode.chain.ChainBridgeSettings;
import io.opnode.chain.contract.RevertReason;
import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.CallRevertedException;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Block;
import io.opnode.chain.node.ChainNode.Call;
import io.opnode.domain.kernel.CrashPoint;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the chain whether a stored intent would go through, and only then gives it a nonce: so what
 * is refused in advance costs nothing and leaves no gap.
 */
final class Preflight {
    private static final Logger LOG = LoggerFactory.getLogger(Preflight.class);

    /** Gas offered above the estimate, since state changes until the call is mined. */
    static final int GAS_MARGIN_PERCENT = 30;

    private final Intents intents;
    private final SignedTransactions transactions;
    private final ChainNode node;
    private final TransactionSigner signer;
    private final Lane lane;

    /** What all steps of the sender share. */
    record Lane(
            long chainId,
            ChainBridgeSettings.Outbound settings,
            Resolution resolution,
            TransactionTemplate inTransaction,
            Clock clock) {}

    Preflight(
            Intents intents,
            SignedTransactions transactions,
            ChainNode node,
            TransactionSigner signer,
            Lane lane) {
        this.intents = intents;
        this.transactions = transactions;
        this.node = node;
        this.signer = signer;
        this.lane = lane;
    }

    /** Numbers the intent, resolves it, or lets it rest. */
    void step(Intent intent, Block head) {
        CrashPoint.hit("bridge.intent-stored");
        // WHY at the head: a machine that lags has no such block and cannot refuse by old state.
        BlockChoice now = BlockChoice.at(head.number());
        if (lane.resolution().isDoneOnChain(intent, now)) {
            lane.resolution().done(intent, "somebody else did it");
            return;
        }
        Call call = new Call(signer.address().value(), intent.target(), intent.callData());
        long gas;
        try {
            gas = node.estimateGas(call, now);
        } catch (CallRevertedException e) {
            refused(intent, RevertReason.of(e.data(), String.valueOf(e.getMessage())));
            return;
        }
        long limit = gas + gas * GAS_MARGIN_PERCENT / 100;
        String sender = signer.address().value();
        long onChain = node.transactionCount(sender, BlockChoice.PENDING);
        lane.inTransaction()
                .executeWithoutResult(status -> {
                    long nonce = transactions.takeNonce(sender, onChain);
                    intents.number(intent.id(), sender, nonce, limit);
                });
        CrashPoint.hit("bridge.nonce-taken");
    }

    private void refused(Intent intent, RevertReason reason) {
        if (intent.tries() + 1 < lane.settings().preflightTries()) {
            LOG.warn("{} {}: {}", intent.kind(), intent.subject(), reason.text());
            intents.pause(
                    intent.id(),
                    reason.text(),
                    lane.clock().instant().plus(lane.settings().retryPause()));
        } else {
            lane.resolution().refused(intent, reason.text());
        }
    }
}
