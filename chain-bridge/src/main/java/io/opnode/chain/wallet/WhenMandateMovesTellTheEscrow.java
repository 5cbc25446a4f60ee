package io.opnode.chain.wallet;

import io.opnode.chain.BridgeProcessors;
import io.opnode.chain.Chains;
import io.opnode.chain.OneChain;
import io.opnode.chain.contract.EscrowCalls;
import io.opnode.chain.outbound.IntentKind;
import io.opnode.chain.outbound.NewIntent;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.wallet.WalletEvent.MandateCloseRequested;
import io.opnode.domain.wallet.WalletEvent.MandateSubmitted;
import io.opnode.domain.wallet.WalletEvent.WalletOpened;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

/** Watches new wallets, opens submitted mandates, marks those to be closed. */
@ProcessingGroup(BridgeProcessors.MONEY)
public final class WhenMandateMovesTellTheEscrow {
    private final Chains chains;

    public WhenMandateMovesTellTheEscrow(Chains chains) {
        this.chains = chains;
    }

    @EventHandler
    void on(WalletOpened event) {
        OneChain chain = chains.of(event.asset());
        EvmAddress token =
                chain.contracts()
                        .tokenOf(event.asset())
                        .orElseThrow(() ->
                                new IllegalStateException("no contract holds " + event.asset()));
        chain.wallets().add(event.walletId(), event.owner(), event.address(), token, event.asset());
    }

    @EventHandler
    void on(
            MandateSubmitted event,
            @MetaDataValue(BridgeProcessors.CORRELATION) @Nullable String correlation) {
        OneChain chain = chains.of(event.mandate().cap().asset());
        WatchedWallet wallet = chain.wallets().find(event.walletId()).orElseThrow();
        SignedMandate signed =
                new SignedMandate(
                        event.mandateId(),
                        event.walletId(),
                        wallet.owner(),
                        SignedMandate.termsOf(event.mandate()),
                        event.signature().value());
        chain.mandates().add(signed, wallet);
        chain.intents()
                .add(
                        new NewIntent(
                                IntentKind.OPEN_MANDATE,
                                event.mandateId().value(),
                                event.walletId().value(),
                                chain.contracts().escrow(),
                                EscrowCalls.openMandate(
                                        signed.terms(), signed.owner().value(), signed.signature()),
                                Optional.ofNullable(correlation)));
    }

    @EventHandler
    void on(MandateCloseRequested event) {
        // A mandate's id is the hash of its chain too: any chain's table finds the row.
        chains.home().mandates().requestClose(event.mandateId());
    }
}
