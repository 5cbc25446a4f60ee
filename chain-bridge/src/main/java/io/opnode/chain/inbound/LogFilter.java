package io.opnode.chain.inbound;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Log;
import io.opnode.chain.wallet.WatchedWallets;
import io.opnode.contracts.bindings.JobEscrow;
import io.opnode.contracts.bindings.TestStablecoin;
import io.opnode.domain.chain.ChainView.Token;
import io.opnode.domain.kernel.EvmAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.web3j.abi.EventEncoder;

/** Which logs matter: what our contracts say, and transfers of watched wallets. */
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

    private static final List<String> SESSIONS = List.of(SessionFacts.SESSION_SET);

    /** Topics of a session: the event, spender, asset. */
    private static final int SESSION_TOPICS = 3;

    /** Topics of a transfer: the event, from, to. */
    private static final int TRANSFER_TOPICS = 3;

    private final ChainNode node;
    private final Contracts contracts;
    private final List<String> ourContracts;
    private final List<String> ourEvents;

    /** Contracts to which a transfer matters even where no event of theirs speaks of it. */
    private final List<EvmAddress> givenTo;

    LogFilter(ChainNode node, Contracts contracts, List<ContractFacts> told) {
        this.node = node;
        this.contracts = contracts;
        this.ourContracts =
                Stream.concat(
                                Stream.of(contracts.escrow()),
                                told.stream().flatMap(facts -> facts.contracts().stream()))
                        .map(EvmAddress::value)
                        .toList();
        this.ourEvents =
                Stream.concat(
                                Stream.of(MANDATE_OPENED, MANDATE_CLOSED),
                                told.stream().flatMap(facts -> facts.topics().stream()))
                        .distinct()
                        .toList();
        this.givenTo =
                contracts
                        .home()
                        .map(home -> List.of(home.staking(), home.revenueShare()))
                        .orElse(List.of());
    }

    /** What matters while these are the wallets. */
    Interest interest(WatchedWallets wallets) {
        return new Interest(wallets);
    }

    /** What matters with the wallets of one moment. */
    final class Interest {
        private final WatchedWallets wallets;
        private @Nullable List<EvmAddress> named;

        private Interest(WatchedWallets wallets) {
            this.wallets = wallets;
        }

        /** WHY late: most looks at the chain find no block and need no wallets. */
        private List<EvmAddress> named() {
            List<EvmAddress> known = named;
            if (known == null) {
                known = wallets.addresses(MOST_NAMED_WALLETS + 1);
                named = known;
            }
            return known;
        }

        /** Wallets and contracts whose transfers are asked for. */
        private List<EvmAddress> places() {
            return Stream.concat(named().stream(), givenTo.stream()).toList();
        }

        private boolean areTooMany() {
            return named().size() > MOST_NAMED_WALLETS;
        }

        /** All that matters in a range of blocks. */
        List<Log> logs(long from, long to) {
            List<Log> logs = new ArrayList<>(node.logs(from, to, ourContracts, List.of(ourEvents)));
            logs.addAll(
                    areTooMany()
                            ? among(node.logs(from, to, tokens(), List.of(List.of(TRANSFER))))
                            : transfers(from, to, places()));
            logs.addAll(
                    areTooMany()
                            ? among(node.logs(from, to, List.of(), List.of(SESSIONS)))
                            : sessions(from, to, named()));
            return logs;
        }

        /** Whether a block may hold something that matters; false is certain. */
        boolean mayConcern(LogsBloom bloom) {
            if (ourContracts.stream().anyMatch(bloom::mayHold)
                    && ourEvents.stream().anyMatch(bloom::mayHold)) {
                return true;
            }
            if (bloom.mayHold(SessionFacts.SESSION_SET)
                    && (areTooMany()
                            || named().stream().map(EvmAddress::value).anyMatch(bloom::mayHold))) {
                return true;
            }
            return bloom.mayHold(TRANSFER)
                    && tokens().stream().anyMatch(bloom::mayHold)
                    && (areTooMany() || places().stream().map(Topics::of).anyMatch(bloom::mayHold));
        }

        /** Those of a block's logs that matter. */
        List<Log> among(List<Log> all) {
            List<String> tokens = tokens();
            Set<EvmAddress> parties =
                    all.stream()
                            .filter(log -> isTransfer(log, tokens) || isSession(log))
                            .flatMap(LogFilter::parties)
                            .collect(Collectors.toSet());
            Set<EvmAddress> ours = new HashSet<>(wallets.among(parties));
            ours.addAll(givenTo);
            return all.stream()
                    .filter(log ->
                            isOurs(log)
                                    || (isTransfer(log, tokens) || isSession(log))
                                            && parties(log).anyMatch(ours::contains))
                    .toList();
        }
    }

    private boolean isOurs(Log log) {
        return ourContracts.contains(log.address())
                && !log.topics().isEmpty()
                && ourEvents.contains(log.topics().getFirst());
    }

    private static boolean isTransfer(Log log, List<String> tokens) {
        return tokens.contains(log.address())
                && log.topics().size() == TRANSFER_TOPICS
                && log.topics().getFirst().equals(TRANSFER);
    }

    private static boolean isSession(Log log) {
        return log.topics().size() == SESSION_TOPICS
                && log.topics().getFirst().equals(SessionFacts.SESSION_SET);
    }

    /** Whose log it is to hear of: those whom a transfer concerns, or who set a session. */
    private static Stream<EvmAddress> parties(Log log) {
        return isSession(log)
                ? Stream.of(new EvmAddress(log.address()))
                : log.topics().stream().skip(1).limit(2).map(Topics::address);
    }

    private List<String> tokens() {
        return contracts.tokens().stream().map(Token::address).map(Object::toString).toList();
    }

    /** Sessions that the wallets' owners set. */
    List<Log> sessions(long from, long to, Collection<EvmAddress> wallets) {
        List<String> places = wallets.stream().distinct().map(EvmAddress::value).toList();
        List<Log> logs = new ArrayList<>();
        for (int i = 0; i < places.size(); i += WALLETS_PER_QUESTION) {
            List<String> some =
                    places.subList(i, Math.min(places.size(), i + WALLETS_PER_QUESTION));
            logs.addAll(node.logs(from, to, some, List.of(SESSIONS)));
        }
        return logs;
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
