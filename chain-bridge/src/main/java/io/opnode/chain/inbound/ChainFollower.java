package io.opnode.chain.inbound;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Block;
import io.opnode.chain.node.ChainNode.Log;
import io.opnode.chain.node.ChainUnavailableException;
import io.opnode.chain.node.OwnHead;
import io.opnode.chain.outbox.CommandOutbox;
import io.opnode.chain.settlement.DisputedJobs;
import io.opnode.chain.wallet.WatchedWallets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the chain and tells what is confirmed. One per chain; one thread. */
public final class ChainFollower {
    private static final Logger LOG = LoggerFactory.getLogger(ChainFollower.class);

    /**
     * How far the follower goes in one step, and from when a log counts.
     *
     * @param confirmation blocks above a log before it is told
     * @param finality blocks above a block before it stays for good
     * @param maxRange most blocks read in one step
     */
    public record Depths(int confirmation, int finality, int maxRange) {
        /** How far below the last told block the chain may change and be made up for. */
        int behindTold() {
            return Math.max(0, finality - confirmation);
        }
    }

    private final ChainNode node;
    private final LogStore logs;
    private final WatchedWallets wallets;
    private final CommandOutbox outbox;
    private final TransactionTemplate inTransaction;
    private final Contracts contracts;
    private final Depths depths;
    private final OwnHead ownHead;
    private final LogFilter filter;
    private final LogAudit audit;
    private final FactCommands facts;
    private final PastOfWallets past;
    private final ReorgCompensation compensation;
    private final WayBack way;

    public ChainFollower(
            ChainNode node,
            LogStore logs,
            WatchedWallets wallets,
            CommandOutbox outbox,
            TransactionTemplate inTransaction,
            Contracts contracts,
            DisputedJobs disputed,
            Forks forks,
            Depths depths) {
        this.node = node;
        this.logs = logs;
        this.wallets = wallets;
        this.outbox = outbox;
        this.inTransaction = inTransaction;
        this.contracts = contracts;
        this.depths = depths;
        this.ownHead = new OwnHead(node, contracts.chainId());
        List<ContractFacts> told = ContractFacts.of(contracts, disputed);
        this.filter = new LogFilter(node, contracts, told);
        this.audit = new LogAudit(node, logs);
        this.facts = new FactCommands(contracts, wallets, told, new SessionFacts(node, wallets));
        this.past =
                new PastOfWallets(
                        node, filter, facts, logs, wallets, outbox, inTransaction, depths);
        this.way = new WayBack(node, logs, forks, inTransaction, depths);
        this.compensation =
                new ReorgCompensation(
                        new ReorgCompensation.Parts(logs, forks, audit, outbox, inTransaction),
                        contracts.chainId(),
                        depths);
    }

    /**
     * Checks that this is our chain and starts the cursor.
     *
     * @throws ChainMismatchException when chain id, code or history are not ours
     */
    public void open() {
        Block start = new ChainIdentity(node, contracts).check();
        Optional<Cursor> cursor = logs.cursor();
        if (cursor.isEmpty()) {
            inTransaction.executeWithoutResult(status -> {
                logs.start(start.hash(), start.number());
                logs.add(start);
            });
        } else if (!cursor.get().genesisHash().equals(start.hash())) {
            throw new ChainMismatchException(
                    "block %d is %s (expected %s): another chain under the same id; start with a"
                                    .formatted(
                                            start.number(),
                                            start.hash(),
                                            cursor.get().genesisHash())
                            + " new home, or restore the chain that belongs to this one");
        }
        cursor.ifPresent(known -> ownHead.atLeast(known.readBlock()));
    }

    /**
     * Reads new blocks and tells what became confirmed.
     *
     * @return whether anything moved
     * @throws ChainUnavailableException also while the node lags, contradicts itself or serves
     *     another chain; nothing was told then
     */
    public boolean step() {
        Cursor cursor = logs.cursor().orElseThrow();
        if (cursor.halted().isPresent()) {
            return false;
        }
        Block head = ownHead.block();
        if (cursor.forkedFrom().isEmpty()) {
            searchPast(cursor, head);
        }
        LogFilter.Interest interest = filter.interest(wallets);
        long read = cursor.readBlock();
        if (head.number() > read) {
            Block next = blockAt(read + 1);
            if (!next.parentHash().equals(logs.hashOf(read).orElse(""))) {
                return way.goBack(cursor);
            }
            read = readRange(next, head, interest);
        } else if (!isKept(head)) {
            return way.goBack(cursor);
        }
        way.isClear();
        if (cursor.forkedFrom().isPresent()) {
            long lastKept = cursor.forkedFrom().get();
            return compensation.step(cursor, lastKept, read, head, interest)
                    || read > cursor.readBlock();
        }
        long confirmed = Math.min(read, head.number() - depths.confirmation());
        boolean told = tellUpTo(confirmed, cursor, head, interest);
        return told || read > cursor.readBlock();
    }

    /** WHY caught: a node started anew may not know the balances of then, only those of later. */
    private void searchPast(Cursor cursor, Block head) {
        if (head.number() - cursor.readBlock() <= PastOfWallets.STATE_KEPT_BLOCKS) {
            try {
                past.search(cursor);
            } catch (ChainUnavailableException e) {
                LOG.warn("new wallets wait: {}", e.getMessage());
            }
        }
    }

    private boolean isKept(Block block) {
        return logs.hashOf(block.number()).equals(Optional.of(block.hash()));
    }

    private Block blockAt(long number) {
        return node.block(number)
                .orElseThrow(() -> new ChainUnavailableException("no block " + number + " yet"));
    }

    private long readRange(Block first, Block head, LogFilter.Interest interest) {
        long to = Math.min(head.number(), first.number() + depths.maxRange() - 1);
        int kept = Math.max(depths.confirmation(), depths.finality());
        long firstKept = Math.max(first.number(), head.number() - kept);
        List<Block> blocks = new ArrayList<>();
        for (Block block : node.blocks(Math.min(firstKept, to), to)) {
            boolean linked =
                    blocks.isEmpty()
                            ? block.number() > first.number() || block.hash().equals(first.hash())
                            : block.parentHash().equals(blocks.getLast().hash());
            if (!linked) {
                throw new ChainUnavailableException("the chain changed while it was read");
            }
            blocks.add(block);
        }
        List<Log> found = interest.logs(first.number(), to);
        Map<Long, String> hashes =
                blocks.stream().collect(Collectors.toMap(Block::number, Block::hash));
        for (Log log : found) {
            if (!log.blockHash().equals(hashes.getOrDefault(log.blockNumber(), log.blockHash()))) {
                throw new ChainUnavailableException("a log of another block than was read");
            }
        }
        inTransaction.executeWithoutResult(status -> {
            blocks.forEach(logs::add);
            found.forEach(logs::add);
            logs.read(to);
        });
        return to;
    }

    private boolean tellUpTo(long block, Cursor cursor, Block head, LogFilter.Interest interest) {
        if (block <= cursor.confirmedBlock()) {
            return false;
        }
        List<Log> sound;
        try {
            sound =
                    audit.logs(
                            cursor.confirmedBlock() + 1,
                            block,
                            head.number(),
                            logs.pending(block),
                            interest);
        } catch (TwoAnswersException e) {
            LOG.warn("{}; they are read again", e.getMessage());
            inTransaction.executeWithoutResult(status -> logs.dropAbove(cursor.confirmedBlock()));
            return true;
        }
        inTransaction.executeWithoutResult(status -> {
            logs.replacePending(block, sound);
            for (Log log : logs.pending(block)) {
                facts.of(log).forEach(outbox::add);
            }
            logs.tell(block);
            logs.confirmed(block);
        });
        return true;
    }

    /** Blocks between the head and what was told. */
    public long lag() {
        return logs.cursor().map(c -> node.head().number() - c.confirmedBlock()).orElse(0L);
    }

    public Optional<String> halted() {
        return logs.cursor().flatMap(Cursor::halted);
    }

    /** Says so while a reorg behind told blocks has not been made up for. */
    public Optional<String> inDoubt() {
        return logs.cursor()
                .flatMap(Cursor::forkedFrom)
                .map(block ->
                        "the chain changed behind block "
                                + block
                                + ", of which facts were told; waiting until the new branch is as"
                                + " deep");
    }
}
