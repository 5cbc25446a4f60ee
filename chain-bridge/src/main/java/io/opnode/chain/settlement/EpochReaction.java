package io.opnode.chain.settlement;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.contract.EscrowCalls;
import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Call;
import io.opnode.chain.outbound.Intent;
import io.opnode.chain.outbound.IntentKind;
import io.opnode.chain.outbound.IntentReaction;
import io.opnode.contracts.Bytes32;

/** An epoch is settled when the registry holds its roots, and never twice. */
public final class EpochReaction implements IntentReaction {
    private final ChainNode node;
    private final Contracts contracts;
    private final Epochs epochs;

    public EpochReaction(ChainNode node, Contracts contracts, Epochs epochs) {
        this.node = node;
        this.contracts = contracts;
        this.epochs = epochs;
    }

    @Override
    public IntentKind kind() {
        return IntentKind.SETTLE_EPOCH;
    }

    @Override
    public boolean isDoneOnChain(Intent intent, BlockChoice at) {
        long epochId = Long.parseLong(intent.subject());
        return epochs.roots(epochId).areIn(anchorOf(epochId, at));
    }

    /** Whether the chain has settled an epoch, of whatever contents. */
    public boolean isSettled(long epochId) {
        return !anchorOf(epochId, BlockChoice.LATEST).equals(Bytes32.ZERO);
    }

    private Bytes32 anchorOf(long epochId, BlockChoice at) {
        String registry = contracts.registry().value();
        Call call = new Call(registry, registry, EscrowCalls.anchorOf(epochId));
        return Bytes32.fromHex(node.call(call, at));
    }

    @Override
    public void whenDone(Intent intent) {
        // The epoch's receipts are proven next; its intent says that they can be.
    }

    @Override
    public void whenRefused(Intent intent, String reason) {
        // The failed intent holds up all later epochs: their payout roots build on this one's.
    }
}
