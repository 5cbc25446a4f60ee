package io.opnode.chain.wallet;

import io.opnode.chain.BridgeProcessors;
import io.opnode.chain.Chains;
import io.opnode.chain.OneChain;
import io.opnode.chain.key.SessionKey;
import io.opnode.chain.outbox.CommandOutbox;
import io.opnode.chain.outbox.OutgoingCommand;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.wallet.SpendingMandate;
import io.opnode.domain.wallet.WalletCommand;
import io.opnode.domain.wallet.WalletCommand.RefuseTopUp;
import io.opnode.domain.wallet.WalletCommand.SubmitTopUp;
import io.opnode.domain.wallet.WalletEvent.TopUpRequested;
import java.math.BigInteger;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

/**
 * Signs for a top-up with the session key, or says why it cannot. The mandate follows from the
 * event alone: signed again after a crash it is the same one, which opens once.
 */
@ProcessingGroup(BridgeProcessors.MONEY)
public final class WhenTopUpIsRequestedSignMandate {
    private final Chains chains;
    private final CommandOutbox outbox;

    public WhenTopUpIsRequestedSignMandate(Chains chains, CommandOutbox outbox) {
        this.chains = chains;
        this.outbox = outbox;
    }

    @EventHandler
    void on(
            TopUpRequested event,
            @MetaDataValue(BridgeProcessors.CORRELATION) @Nullable String correlation) {
        outbox.add(
                new OutgoingCommand(
                        "top-up:" + event.topUpId(),
                        event.walletId().value(),
                        answer(event),
                        Optional.ofNullable(correlation),
                        Optional.empty()));
    }

    private WalletCommand answer(TopUpRequested event) {
        OneChain chain = chains.of(event.amount().asset());
        Optional<SessionKey> key = chain.sessionKey();
        if (key.isEmpty()) {
            return refused(
                    event,
                    "this platform has no session key on chain "
                            + chain.chainId()
                            + "; its operator sets opnode.chain.session-key");
        }
        if (!key.get().address().equals(event.spender())) {
            return refused(
                    event,
                    "the rule names spender "
                            + event.spender()
                            + " and this platform signs with "
                            + key.get().address()
                            + "; set session and rule anew");
        }
        return signed(event, chain, key.get());
    }

    private static SubmitTopUp signed(TopUpRequested event, OneChain chain, SessionKey key) {
        WatchedWallet wallet = chain.wallets().find(event.walletId()).orElseThrow();
        SpendingMandate mandate =
                new SpendingMandate(
                        wallet.address(),
                        wallet.token(),
                        event.amount(),
                        event.expiry(),
                        Hash32.ZERO,
                        Hash32.ZERO,
                        BigInteger.ZERO,
                        event.topUpId().salt());
        SessionKey.Signed signed = key.sign(mandate, chain.chainId(), chain.contracts().escrow());
        return new SubmitTopUp(
                event.walletId(), event.topUpId(), signed.mandateId(), mandate, signed.signature());
    }

    private static RefuseTopUp refused(TopUpRequested event, String reason) {
        return new RefuseTopUp(event.walletId(), event.topUpId(), reason);
    }
}
