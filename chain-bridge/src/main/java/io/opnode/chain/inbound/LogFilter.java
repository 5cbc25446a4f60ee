package io.opnode.chain.inbound;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Log;
import io.opnode.chain.wallet.WatchedWallet;
import io.opnode.contracts.bindings.JobEscrow;
import io.opnode.contracts.bindings.Payouts;
import io.opnode.contracts.bindings.TestStablecoin;
import io.opnode.domain.chain.ChainView.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.web3j.abi.EventEncoder;

/** Which logs matter: what the escrow and the payouts say, and transfers of watched wallets. */
final class LogFilter {
    /** Most wallets named in one question to the node. */
    static final int WALLETS_PER_QUESTION = 400;

    static final String TRANSFER = EventEncoder.encode(TestStablecoin.TRANSFER_EVENT);
    static final String MANDATE_OPENED = EventEncoder.encode(JobEscrow.MANDATEOPENED_EVENT);
    static final String MANDATE_CLOSED = EventEncoder.encode(JobEscrow.MANDATECLOSED_EVENT);
    static final String CLAIMED = EventEncoder.encode(Payouts.CLAIMED_EVENT);
    static final String FEES_RELEASED = EventEncoder.encode(Payouts.FEESRELEASED_EVENT);

    private final ChainNode node;
    private final Contracts contracts;

    LogFilter(ChainNode node, Contracts contracts) {
        this.node = node;
        this.contracts = contracts;
    }

    /** All that matters in a range of blocks. */
    List<Log> logs(long from, long to, Collection<WatchedWallet> wallets) {
        List<Log> logs =
                new ArrayList<>(
                        node.logs(
                                from,
                                to,
                                List.of(contracts.escrow().value(), contracts.payouts().value()),
                                List.of(
                                        List.of(
                                                MANDATE_OPENED,
                                                MANDATE_CLOSED,
                                                CLAIMED,
                                                FEES_RELEASED))));
        logs.addAll(transfers(from, to, wallets));
        return logs;
    }

    /** Transfers from and to the wallets, each once. */
    List<Log> transfers(long from, long to, Collection<WatchedWallet> wallets) {
        if (wallets.isEmpty()) {
            return List.of();
        }
        List<String> tokens =
                contracts.tokens().stream().map(Token::address).map(Object::toString).toList();
        List<String> places =
                List.copyOf(
                        new TreeSet<>(wallets.stream().map(w -> Topics.of(w.address())).toList()));
        List<Log> logs = new ArrayList<>();
        for (int i = 0; i < places.size(); i += WALLETS_PER_QUESTION) {
            List<String> some =
                    places.subList(i, Math.min(places.size(), i + WALLETS_PER_QUESTION));
            logs.addAll(node.logs(from, to, tokens, List.of(List.of(TRANSFER), some)));
            logs.addAll(node.logs(from, to, tokens, List.of(List.of(TRANSFER), List.of(), some)));
        }
        return logs;
    }
}
