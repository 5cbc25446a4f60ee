package io.opnode.chain.inbound;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Block;
import io.opnode.chain.node.ChainNode.Log;
import io.opnode.chain.node.ChainUnavailableException;
import io.opnode.chain.outbox.CommandOutbox;
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

    /** How far the follower goes in one step, and from when a log counts. */
    public record Depths(int confirmation, int maxRange) {}

    private final ChainNode node;
    private final LogStore logs;
    private final WatchedWallets wallets;
    private final CommandOutbox outbox;
    private final TransactionTemplate inTransaction;
    private final Contracts contracts;
    private final Depths depths;
    private final LogFilter filter;
    private final FactCommands facts;
    private final PastOfWallets past;

    public ChainFollower(
            ChainNode node,
            LogStore logs,
            WatchedWallets wallets,
            CommandOutbox outbox,
            TransactionTemplate inTransaction,
            Contracts contracts,
            Depths depths) {
        this.node = node;
        this.logs = logs;
        this.wallets = wallets;
        this.outbox = outbox;
        this.inTransaction = inTransaction;
        this.contracts = contracts;
        this.depths = depths;
        this.filter = new LogFilter(node, contracts);
        this.facts = new FactCommands(contracts, wallets);
        this.past = new PastOfWallets(filter, facts, logs, wallets, outbox, inTransaction, depths);
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
    }

    /**
     * Reads new blocks and tells what became confirmed.
     *
     * @return whether anything moved
     */
    public boolean step() {
        Cursor cursor = logs.cursor().orElseThrow();
        if (cursor.halted().isPresent()) {
            return false;
        }
        Block head = node.head();
        past.search(cursor);
        long read = cursor.readBlock();
        if (head.number() < read) {
            return head.number() < cursor.confirmedBlock() || !isKept(head) ? fork(cursor) : false;
        }
        if (head.number() > read) {
            Block next = blockAt(read + 1);
            if (!next.parentHash().equals(logs.hashOf(read).orElse(""))) {
                return fork(cursor);
            }
            read = readRange(next, head);
        } else if (!isKept(head)) {
            return fork(cursor);
        }
        boolean told = tellUpTo(Math.min(read, head.number() - depths.confirmation()), cursor);
        return told || read > cursor.readBlock();
    }

    private boolean isKept(Block block) {
        return logs.hashOf(block.number()).equals(Optional.of(block.hash()));
    }

    private Block blockAt(long number) {
        return node.block(number)
                .orElseThrow(() -> new ChainUnavailableException("no block " + number + " yet"));
    }

    private long readRange(Block first, Block head) {
        long to = Math.min(head.number(), first.number() + depths.maxRange() - 1);
        List<Block> blocks = new ArrayList<>();
        long firstKept = Math.max(first.number(), head.number() - depths.confirmation());
        for (long n = Math.min(firstKept, to); n <= to; n++) {
            Block block = n == first.number() ? first : blockAt(n);
            if (!blocks.isEmpty() && !block.parentHash().equals(blocks.getLast().hash())) {
                throw new ChainUnavailableException("the chain changed while it was read");
            }
            blocks.add(block);
        }
        List<Log> found = filter.logs(first.number(), to, wallets);
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

    private boolean tellUpTo(long block, Cursor cursor) {
        if (block <= cursor.confirmedBlock()) {
            return false;
        }
        inTransaction.executeWithoutResult(status -> {
            for (Log log : logs.pending(block)) {
                facts.of(log).forEach(outbox::add);
            }
            logs.tell(block);
            logs.confirmed(block);
        });
        return true;
    }

    /** Finds the last block that both we and the chain have, and goes back to it or halts. */
    private boolean fork(Cursor cursor) {
        for (long number : logs.keptBlocks()) {
            if (number < cursor.confirmedBlock()) {
                break;
            }
            Optional<String> now = node.block(number).map(Block::hash);
            if (now.isPresent() && now.equals(logs.hashOf(number))) {
                LOG.warn("reorg: back from block {} to {}", cursor.readBlock(), number);
                inTransaction.executeWithoutResult(status -> logs.dropAbove(number));
                return true;
            }
        }
        String why =
                "the chain changed below block %d, which was confirmed and told; compare the drift,"
                                .formatted(cursor.confirmedBlock())
                        + " then restore this database or that chain";
        LOG.error("the follower halts: {}", why);
        logs.halt(why);
        return false;
    }

    /** Blocks between the head and what was told. */
    public long lag() {
        return logs.cursor().map(c -> node.head().number() - c.confirmedBlock()).orElse(0L);
    }

    public Optional<String> halted() {
        return logs.cursor().flatMap(Cursor::halted);
    }
}
