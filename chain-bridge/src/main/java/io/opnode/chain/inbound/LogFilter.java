package io.opnode.chain.inbound;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Log;
import io.opnode.chain.wallet.WatchedWallets;
import io.opnode.contracts.bindings.JobEscrow;
import io.opnode.contracts.bindings.Payouts;
import io.opnode.contracts.bindings.TestStablecoin;
import io.opnode.domain.chain.ChainView.Token;
import io.opnode.domain.kernel.EvmAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.web3j.abi.EventEncoder;

/** Which logs matter: what the escrow and the payouts say, and transfers of watched wallets. */
final class LogFilter {
    /** Most wallets named in one question to the node. */
    static final int WALLETS_PER_QUESTION = 400;

    /**
     * Beyond so many wallets, all transfers of a token are asked for and ours picked out. WHY: the
     * questions for named wallets would grow with every wallet ever opened.
     */
    static final int MOST_NAMED_WALLETS = 2_000;

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
    List<Log> logs(long from, long to, WatchedWallets wallets) {
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
        List<EvmAddress> named = wallets.addresses(MOST_NAMED_WALLETS + 1);
        logs.addAll(
                named.size() > MOST_NAMED_WALLETS
                        ? transfersAmong(from, to, wallets)
                        : transfers(from, to, named));
        return logs;
    }

    private List<Log> transfersAmong(long from, long to, WatchedWallets wallets) {
        List<Log> all = node.logs(from, to, tokens(), List.of(List.of(TRANSFER)));
        Set<EvmAddress> ours =
                wallets.among(all.stream().flatMap(LogFilter::parties).collect(Collectors.toSet()));
        return all.stream().filter(log -> parties(log).anyMatch(ours::contains)).toList();
    }

    private static Stream<EvmAddress> parties(Log transfer) {
        return transfer.topics().stream().skip(1).limit(2).map(Topics::address);
    }

    private List<String> tokens() {
        return contracts.tokens().stream().map(Token::address).map(Object::toString).toList();
    }

    /** Transfers from and to the wallets; one between two of them may come twice. */
    List<Log> transfers(long from, long to, Collection<EvmAddress> wallets) {
        List<String> places = wallets.stream().distinct().map(Topics::of).toList();
        List<Log> logs = new ArrayList<>();
        for (int i = 0; i < places.size(); i += WALLETS_PER_QUESTION) {
            List<String> some =
                    places.subList(i, Math.min(places.size(), i + WALLETS_PER_QUESTION));
            logs.addAll(node.logs(from, to, tokens(), List.of(List.of(TRANSFER), some)));
            logs.addAll(node.logs(from, to, tokens(), List.of(List.of(TRANSFER), List.of(), some)));
        }
        return logs;
    }
}
