package io.opnode.chain.wallet;

import io.opnode.chain.contract.EscrowCalls;
import io.opnode.chain.contract.EscrowCalls.LockStatus;
import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Call;
import io.opnode.chain.outbound.Intent;
import io.opnode.chain.outbound.IntentKind;
import io.opnode.chain.outbound.IntentReaction;
import io.opnode.chain.outbox.CommandOutbox;
import io.opnode.chain.outbox.OutgoingCommand;
import io.opnode.contracts.Bytes32;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletCommand.RefuseMandate;
import io.opnode.domain.wallet.WalletId;
import java.util.List;
import java.util.Optional;

/** What becomes of a wallet when the escrow opened, closed or refused its mandate. */
public final class MandateReactions {
    private final ChainNode node;
    private final Mandates mandates;
    private final CommandOutbox outbox;

    public MandateReactions(ChainNode node, Mandates mandates, CommandOutbox outbox) {
        this.node = node;
        this.mandates = mandates;
        this.outbox = outbox;
    }

    /** The reactions to both kinds. */
    public List<IntentReaction> all() {
        return List.of(new Opening(), new Closing());
    }

    private LockStatus status(Intent intent, BlockChoice at) {
        SignedMandate mandate = mandates.find(new MandateId(intent.subject())).orElseThrow();
        String question =
                EscrowCalls.lockOf(mandate.terms().asset(), Bytes32.fromHex(intent.subject()));
        Call call = new Call(intent.target(), intent.target(), question);
        return EscrowCalls.lockStatus(node.call(call, at));
    }

    private final class Opening implements IntentReaction {
        @Override
        public IntentKind kind() {
            return IntentKind.OPEN_MANDATE;
        }

        @Override
        public boolean isDoneOnChain(Intent intent, BlockChoice at) {
            return status(intent, at) != LockStatus.NONE;
        }

        /** The escrow's log confirms it. If that came before the wallet knew, it is told again. */
        @Override
        public void whenDone(Intent intent) {
            outbox.tellAgain(intent.stream(), "confirm-mandate", intent.subject());
        }

        @Override
        public void whenRefused(Intent intent, String reason) {
            outbox.add(
                    new OutgoingCommand(
                            "refused:" + intent.subject(),
                            intent.stream(),
                            new RefuseMandate(
                                    new WalletId(intent.stream()),
                                    new MandateId(intent.subject()),
                                    reason),
                            intent.correlation(),
                            Optional.empty()));
        }
    }

    private final class Closing implements IntentReaction {
        @Override
        public IntentKind kind() {
            return IntentKind.CLOSE_MANDATE;
        }

        @Override
        public boolean isDoneOnChain(Intent intent, BlockChoice at) {
            return status(intent, at) == LockStatus.CLOSED;
        }

        @Override
        public void whenDone(Intent intent) {
            // The escrow's log tells the wallet.
        }

        @Override
        public void whenRefused(Intent intent, String reason) {
            // The failed intent is the alarm; the owner can still close it on chain.
        }
    }
}
