package io.opnode.chain.inbound;

import io.opnode.chain.contract.EscrowCalls;
import io.opnode.chain.inbound.ChainFollower.Depths;
import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Call;
import io.opnode.chain.node.ChainNode.Log;
import io.opnode.chain.outbox.CommandOutbox;
import io.opnode.chain.wallet.WatchedWallet;
import io.opnode.chain.wallet.WatchedWallets;
import io.opnode.domain.kernel.EvmAddress;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds what happened to a wallet before it was watched. */
final class PastOfWallets {
    /** Questions for new wallets between two looks at the chain's head. */
    private static final int GROUPS_PER_STEP = 10;

    /**
     * How far below the head nodes still know balances. Further back no wallet is searched; it
     * waits until the follower has come up.
     */
    static final int STATE_KEPT_BLOCKS = 64;

    private static final Logger LOG = LoggerFactory.getLogger(PastOfWallets.class);

    private final ChainNode node;
    private final LogFilter filter;
    private final FactCommands facts;
    private final LogStore logs;
    private final WatchedWallets wallets;
    private final CommandOutbox outbox;
    private final TransactionTemplate inTransaction;
    private final Depths depths;

    PastOfWallets(
            ChainNode node,
            LogFilter filter,
            FactCommands facts,
            LogStore logs,
            WatchedWallets wallets,
            CommandOutbox outbox,
            TransactionTemplate inTransaction,
            Depths depths) {
        this.node = node;
        this.filter = filter;
        this.facts = facts;
        this.logs = logs;
        this.wallets = wallets;
        this.outbox = outbox;
        this.inTransaction = inTransaction;
        this.depths = depths;
    }

    /** Brings new wallets to where the follower is, many by one question; the rest next time. */
    void search(Cursor cursor) {
        for (int group = 0; group < GROUPS_PER_STEP; group++) {
            List<WatchedWallet> some = wallets.unsearched(LogFilter.WALLETS_PER_QUESTION);
            if (!some.isEmpty()) {
                search(some, cursor);
            }
            if (some.size() < LogFilter.WALLETS_PER_QUESTION) {
                return;
            }
        }
    }

    private void search(List<WatchedWallet> some, Cursor cursor) {
        List<EvmAddress> places = some.stream().map(WatchedWallet::address).toList();
        Set<Log> past = new LinkedHashSet<>();
        long from = cursor.startBlock() + 1;
        while (from <= cursor.readBlock()) {
            long to = Math.min(cursor.readBlock(), from + depths.maxRange() - 1);
            past.addAll(filter.transfers(from, to, places));
            past.addAll(filter.sessions(from, to, places));
            from = to + 1;
        }
        List<Log> inOrder =
                past.stream()
                        .sorted(
                                Comparator.comparingLong(Log::blockNumber)
                                        .thenComparingInt(Log::logIndex))
                        .toList();
        List<WatchedWallet> complete = complete(some, inOrder, cursor.readBlock());
        Set<String> streams =
                complete.stream().map(w -> w.walletId().value()).collect(Collectors.toSet());
        inTransaction.executeWithoutResult(status -> {
            wallets.watchedFrom(complete, cursor.readBlock());
            inOrder.forEach(log -> take(log, streams, cursor));
        });
    }

    /**
     * The wallets whose transfers add up to what they hold. WHY: a log that a node leaves out of a
     * long past would be lost for good; the token's own books show it.
     */
    private List<WatchedWallet> complete(List<WatchedWallet> some, List<Log> past, long block) {
        List<Call> questions =
                some.stream()
                        .map(w ->
                                new Call(
                                        w.address().value(),
                                        w.token().value(),
                                        EscrowCalls.balanceOf(w.address().value())))
                        .toList();
        List<String> answers = node.calls(questions, BlockChoice.at(block));
        List<WatchedWallet> complete = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            WatchedWallet wallet = some.get(i);
            BigInteger held = held(answers.get(i));
            BigInteger seen = balance(wallet, past);
            if (held.equals(seen)) {
                complete.add(wallet);
            } else {
                LOG.warn(
                        "{} holds {} at block {} and its transfers add up to {}: searching again",
                        wallet.walletId(),
                        held,
                        block,
                        seen);
            }
        }
        return complete;
    }

    /** A token that was not deployed yet answers nothing; nobody held any of it. */
    private static BigInteger held(String answer) {
        return answer.equals("0x") ? BigInteger.ZERO : EscrowCalls.uint(answer);
    }

    private static BigInteger balance(WatchedWallet wallet, List<Log> transfers) {
        BigInteger sum = BigInteger.ZERO;
        for (Log log : transfers) {
            if (log.address().equals(wallet.token().value())) {
                BigInteger units = Topics.number(log.data(), 0);
                if (Topics.address(log.topics().get(1)).equals(wallet.address())) {
                    sum = sum.subtract(units);
                }
                if (Topics.address(log.topics().get(2)).equals(wallet.address())) {
                    sum = sum.add(units);
                }
            }
        }
        return sum;
    }

    /** What was told to others already is told to these now; the rest waits for its depth. */
    private void take(Log log, Set<String> streams, Cursor cursor) {
        if (log.blockNumber() > cursor.confirmedBlock()) {
            logs.add(log);
        } else {
            facts.of(log).stream()
                    .filter(command -> streams.contains(command.stream()))
                    .forEach(outbox::add);
        }
    }
}
