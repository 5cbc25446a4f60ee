package io.opnode.chain.inbound;

import io.opnode.chain.inbound.ChainFollower.Depths;
import io.opnode.chain.node.ChainNode.Log;
import io.opnode.chain.outbox.CommandOutbox;
import io.opnode.chain.wallet.WatchedWallet;
import io.opnode.chain.wallet.WatchedWallets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds what happened to a wallet before it was watched. */
final class PastOfWallets {
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

    /** Brings every new wallet to where the follower is. */
    void search(Cursor cursor) {
        for (WatchedWallet wallet : wallets.all()) {
            if (wallet.watchedFrom().isEmpty()) {
                search(wallet, cursor);
            }
        }
    }

    private void search(WatchedWallet wallet, Cursor cursor) {
        List<Log> past = new ArrayList<>();
        long from = cursor.startBlock() + 1;
        while (from <= cursor.readBlock()) {
            long to = Math.min(cursor.readBlock(), from + depths.maxRange() - 1);
            past.addAll(filter.transfers(from, to, List.of(wallet)));
            from = to + 1;
        }
        inTransaction.executeWithoutResult(status -> {
            wallets.watchedFrom(wallet.walletId(), cursor.readBlock());
            past.forEach(log -> take(log, wallet, cursor));
        });
    }

    /** What was told to others already is told to this wallet now; the rest waits for its depth. */
    private void take(Log log, WatchedWallet wallet, Cursor cursor) {
        if (log.blockNumber() > cursor.confirmedBlock()) {
            logs.add(log);
        } else {
            facts.of(log).stream()
                    .filter(command -> command.stream().equals(wallet.walletId().value()))
                    .forEach(outbox::add);
        }
    }
}
