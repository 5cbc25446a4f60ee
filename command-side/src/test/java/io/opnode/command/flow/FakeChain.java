package io.opnode.command.flow;

import io.opnode.command.Samples;
import io.opnode.command.kernel.Commands;
import io.opnode.command.kernel.StateReader;
import io.opnode.domain.chain.ChainView;
import io.opnode.domain.chain.CheckMandate;
import io.opnode.domain.chain.CheckOrder;
import io.opnode.domain.chain.FindWalletAddress;
import io.opnode.domain.chain.ListChains;
import io.opnode.domain.chain.MandateCheck;
import io.opnode.domain.chain.OrderCheck;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.BlockHash;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.TxHash;
import io.opnode.domain.wallet.ChainFact;
import io.opnode.domain.wallet.Mandate;
import io.opnode.domain.wallet.Wallet;
import io.opnode.domain.wallet.WalletCommand;
import io.opnode.domain.wallet.WalletEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** A chain on which every transaction succeeds at once: answers and facts as the bridge's. */
@Component
@ProcessingGroup("fake-chain")
class FakeChain {
    private static final AtomicInteger BLOCKS = new AtomicInteger();

    /** Mandates that are never opened while their wallet's owner is in here. */
    static final Set<EvmAddress> STALLED = ConcurrentHashMap.newKeySet();

    private final Commands commands;
    private final StateReader states;

    FakeChain(Commands commands, StateReader states) {
        this.commands = commands;
        this.states = states;
    }

    static ChainFact nextFact() {
        int block = BLOCKS.incrementAndGet();
        String hash = "0x" + "%064x".formatted(block);
        return new ChainFact(31_337, block, new BlockHash(hash), new TxHash(hash), 0);
    }

    @QueryHandler
    List<ChainView> handle(ListChains query) {
        Asset abroad = new Asset(Samples.USDC.code(), Samples.USDC.decimals(), 31_338);
        return List.of(chain(Samples.USDC), chain(abroad));
    }

    private static ChainView chain(Asset usdc) {
        return new ChainView(
                usdc.chainId(),
                "http://127.0.0.1:0",
                BLOCKS.get(),
                BLOCKS.get(),
                Map.of(),
                List.of(new ChainView.Token(usdc, Samples.TOKEN)));
    }

    @QueryHandler
    EvmAddress handle(FindWalletAddress query) {
        return Samples.WALLET_ADDRESS;
    }

    @QueryHandler
    MandateCheck handle(CheckMandate query) {
        Optional<String> code =
                query.signature().value().startsWith("0xbad")
                        ? Optional.of("mandate-signature-invalid")
                        : Optional.of("wallet-insufficient-funds")
                                .filter(c -> available().isLessThan(query.mandate().cap()));
        return new MandateCheck(
                Samples.mandateId(query.mandate()), code, code.map(c -> "The facts of " + c + "."));
    }

    @QueryHandler
    OrderCheck handle(CheckOrder query) {
        return new OrderCheck(
                Optional.of("It was signed by somebody else.")
                        .filter(p -> query.signature().value().startsWith("0xbad")));
    }

    private Money available() {
        return states.wallet(Samples.WALLET) instanceof Wallet.Opened wallet
                ? wallet.available()
                : Money.zero(Samples.USDC);
    }

    @EventHandler
    void on(WalletEvent.MandateSubmitted event) {
        if (!STALLED.contains(Samples.OWNER)) {
            commands.tell(
                    new WalletCommand.ConfirmMandate(
                            event.walletId(),
                            event.mandateId(),
                            event.mandate().cap(),
                            nextFact()));
        }
    }

    @EventHandler
    void on(WalletEvent.MandateCloseRequested event) {
        if (states.wallet(event.walletId()) instanceof Wallet.Opened wallet
                && wallet.mandate(event.mandateId()).orElse(null) instanceof Mandate.Closing c) {
            commands.tell(
                    new WalletCommand.ConfirmMandateClosed(
                            event.walletId(), event.mandateId(), c.rest(), nextFact()));
        }
    }
}
