package io.opnode.chain.inbound;

import io.opnode.chain.inbound.ChainFollower.Depths;
import io.opnode.chain.node.ChainNode.Log;
import io.opnode.chain.outbox.CommandOutbox;
import io.opnode.chain.wallet.WatchedWallet;
import io.opnode.chain.wallet.WatchedWallets;
import io.opnode.domain.kernel.EvmAddress;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds what happened to a wallet before it was watched. */
final class PastOfWallets {
    /** Questions for new wallets between two looks at the chain's head. */
    private static final int GROUPS_PER_STEP = 10;

    private final LogFilter filter;
    private final FactCommands facts;
    private final LogStore logs;
    private final WatchedWallets wallets;
    private final CommandOutbox outbox;
    private final TransactionTemplate inTransaction;
    private final Depths depths;

    PastOfWallets(
            LogFilter filter,
            FactCommands facts,
            LogStore logs,
            WatchedWallets wallets,
            CommandOutbox outbox,
            TransactionTemplate inTransaction,
            Depths depths) {
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
            from = to + 1;
        }
        List<Log> inOrder =
                past.stream()
                        .sorted(
                                Comparator.comparingLong(Log::blockNumber)
                                        .thenComparingInt(Log::logIndex))
                        .toList();
        Set<String> streams =
                some.stream().map(w -> w.walletId().value()).collect(Collectors.toSet());
        inTransaction.executeWithoutResult(status -> {
            wallets.watchedFrom(some, cursor.readBlock());
            inOrder.forEach(log -> take(log, streams, cursor));
        });
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
