package io.opnode.chain.inbound;

import io.opnode.chain.inbound.ChainFollower.Depths;
import io.opnode.chain.node.ChainNode.Block;
import io.opnode.chain.node.ChainNode.Log;
import io.opnode.chain.outbox.CommandOutbox;
import io.opnode.chain.outbox.CommandOutbox.ToldFact;
import io.opnode.chain.outbox.OutgoingCommand;
import io.opnode.domain.kernel.BlockHash;
import io.opnode.domain.wallet.ChainFact;
import io.opnode.domain.wallet.GoneTransfer;
import io.opnode.domain.wallet.WalletCommand;
import io.opnode.domain.wallet.WalletCommand.RecordDeposit;
import io.opnode.domain.wallet.WalletCommand.RecordReorg;
import io.opnode.domain.wallet.WalletCommand.RecordWithdrawal;
import io.opnode.domain.wallet.WalletId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes up for a reorg behind blocks that were told of and are not final: a log that came again in
 * the new branch counts as told, a transfer that is gone is reversed, and whatever else the new
 * branch holds is told as usual.
 *
 * <p>WHY late: most transactions come again a few blocks later, so nothing is decided before the
 * new branch is as deep as the old one was when it was believed. WHY only transfers: on everything
 * else (a lock that jobs ran on, a dispute) others have built; if it does not come again, people
 * must look.
 */
final class ReorgCompensation {
    private static final Logger LOG = LoggerFactory.getLogger(ReorgCompensation.class);

    /** What the parts stand on. */
    record Parts(
            LogStore logs,
            Forks forks,
            LogAudit audit,
            CommandOutbox outbox,
            TransactionTemplate inTransaction) {}

    /**
     * What makes a log the same wherever it stands. WHY without the transaction for logs of our
     * contracts: they name what happened, once for all; a raised fee brings the same by another
     * transaction.
     */
    private record Content(String txHash, String address, List<String> topics, String data) {
        static Content of(Log log) {
            boolean transfer = log.topics().getFirst().equals(LogFilter.TRANSFER);
            String by = transfer ? log.txHash() : "";
            return new Content(by, log.address(), log.topics(), log.data());
        }
    }

    private final Parts parts;
    private final long chainId;
    private final Depths depths;

    ReorgCompensation(Parts parts, long chainId, Depths depths) {
        this.parts = parts;
        this.chainId = chainId;
        this.depths = depths;
    }

    /**
     * Decides, once the new branch is deep enough.
     *
     * @param read last block of the new branch that was read
     * @return whether it is over, by having been made up for or by a halt
     */
    boolean step(Cursor cursor, long lastKept, long read, Block head, LogFilter.Interest interest) {
        long believed = cursor.confirmedBlock() + depths.confirmation();
        if (read < believed) {
            return false;
        }
        List<Log> branch =
                parts.audit()
                        .logs(
                                lastKept + 1,
                                read,
                                head.number(),
                                parts.logs().pending(read),
                                interest);
        Map<Content, Deque<Log>> came = new HashMap<>();
        branch.forEach(
                log -> came.computeIfAbsent(Content.of(log), key -> new ArrayDeque<>()).add(log));
        List<Log> moved = new ArrayList<>();
        List<Log> gone = new ArrayList<>();
        List<Log> told = parts.forks().told(lastKept);
        for (Log log : told) {
            Deque<Log> same = came.getOrDefault(Content.of(log), new ArrayDeque<>());
            if (same.isEmpty()) {
                gone.addFirst(log);
            } else {
                moved.add(same.removeFirst());
            }
        }
        List<ToldFact> facts = parts.outbox().facts(chainId, lastKept);
        List<ToldFact> lost = effectsOf(gone, facts);
        Optional<ToldFact> stuck = lost.stream().filter(fact -> !isTransfer(fact)).findFirst();
        if (stuck.isPresent()) {
            return waitOrHalt(read < believed + depths.finality(), stuck.get(), lastKept);
        }
        long compareFrom =
                Stream.concat(told.stream(), moved.stream())
                        .mapToLong(Log::blockNumber)
                        .max()
                        .orElse(lastKept);
        List<OutgoingCommand> commands = commands(facts, lost, lastKept, read);
        parts.inTransaction()
                .executeWithoutResult(status -> {
                    commands.forEach(parts.outbox()::add);
                    parts.forks().close(lastKept, moved, compareFrom);
                });
        LOG.warn(
                "reorg behind block {}: {} told logs came again, {} transfers are reversed",
                lastKept,
                moved.size(),
                lost.size());
        return true;
    }

    private boolean waitOrHalt(boolean patient, ToldFact stuck, long lastKept) {
        if (patient) {
            return false;
        }
        String why =
                "the chain changed behind block %d, and a fact that others have built on did not come"
                                .formatted(lastKept)
                        + " again: %s for %s; compare the drift, then restore this database or that"
                                .formatted(
                                        stuck.command().getClass().getSimpleName(), stuck.stream())
                        + " chain";
        LOG.error("the follower halts: {}", why);
        parts.logs().halt(why);
        return true;
    }

    /** What was told of the logs and taken by its aggregate, in the order of the logs. */
    private List<ToldFact> effectsOf(List<Log> gone, List<ToldFact> facts) {
        List<ToldFact> effects = new ArrayList<>();
        for (Log log : gone) {
            String key = FactCommands.keyOf(chainId, log);
            facts.stream()
                    .filter(fact -> fact.key().startsWith(key) && !fact.refused())
                    .forEach(effects::add);
        }
        return effects;
    }

    private static boolean isTransfer(ToldFact fact) {
        return fact.command() instanceof RecordDeposit
                || fact.command() instanceof RecordWithdrawal;
    }

    /** One for each wallet that was told of anything behind the fork. */
    private List<OutgoingCommand> commands(
            List<ToldFact> facts, List<ToldFact> lost, long lastKept, long read) {
        Map<String, List<GoneTransfer>> byWallet = new TreeMap<>();
        facts.stream()
                .filter(fact -> fact.command() instanceof WalletCommand)
                .forEach(fact -> byWallet.putIfAbsent(fact.stream(), new ArrayList<>()));
        lost.forEach(fact ->
                byWallet.computeIfAbsent(fact.stream(), key -> new ArrayList<>())
                        .add(goneTransfer(fact.command())));
        String keptHash = parts.logs().hashOf(lastKept).orElseThrow();
        String readHash = parts.logs().hashOf(read).orElseThrow();
        ChainFact kept = ChainFact.endOf(chainId, lastKept, new BlockHash(keptHash));
        return byWallet.entrySet().stream()
                .map(wallet ->
                        new OutgoingCommand(
                                "fact:%d:reorg:%s:%s".formatted(chainId, readHash, wallet.getKey()),
                                wallet.getKey(),
                                new RecordReorg(
                                        new WalletId(wallet.getKey()), kept, wallet.getValue()),
                                Optional.empty(),
                                Optional.of(lastKept)))
                .toList();
    }

    private static GoneTransfer goneTransfer(Object command) {
        return switch (command) {
            case RecordDeposit told -> new GoneTransfer(true, told.amount(), told.fact());
            case RecordWithdrawal told -> new GoneTransfer(false, told.amount(), told.fact());
            default -> throw new IllegalArgumentException("no transfer: " + command);
        };
    }
}
