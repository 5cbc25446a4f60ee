package io.opnode.chain.inbound;

import io.opnode.chain.inbound.ChainFollower.Depths;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Block;
import io.opnode.chain.node.ChainUnavailableException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** From a block that the chain has left to the last one that it kept. */
final class WayBack {
    private static final Logger LOG = LoggerFactory.getLogger(WayBack.class);

    /**
     * How often in a row a node must deny what was told before it is believed. WHY: one stray
     * answer of one machine behind a balancer is no reorg.
     */
    static final int LOOKS_BEFORE_BELIEF = 3;

    private final ChainNode node;
    private final LogStore logs;
    private final Forks forks;
    private final TransactionTemplate inTransaction;
    private final Depths depths;
    private int contradictions;

    WayBack(
            ChainNode node,
            LogStore logs,
            Forks forks,
            TransactionTemplate inTransaction,
            Depths depths) {
        this.node = node;
        this.logs = logs;
        this.forks = forks;
        this.inTransaction = inTransaction;
        this.depths = depths;
    }

    /** The chain goes on from what was read. */
    void isClear() {
        contradictions = 0;
    }

    /** Finds the last block that both we and the chain have, and goes back to it or halts. */
    boolean goBack(Cursor cursor) {
        long doubtful = cursor.forkedFrom().orElse(cursor.confirmedBlock());
        Optional<Long> common = lastCommonBlock(cursor.confirmedBlock() - depths.behindTold());
        boolean inDoubt = cursor.forkedFrom().isPresent();
        // WHY asked: what came again in a first reorg is told, also above the confirmed block.
        if (common.filter(number -> number >= doubtful)
                .filter(number -> inDoubt || forks.told(number).isEmpty())
                .isPresent()) {
            LOG.warn("reorg: back from block {} to {}", cursor.readBlock(), common.get());
            inTransaction.executeWithoutResult(status -> logs.dropAbove(common.get()));
            return true;
        }
        contradictions++;
        if (contradictions < LOOKS_BEFORE_BELIEF) {
            throw new ChainUnavailableException(
                    "the node shows another block %d than was confirmed; looking again"
                            .formatted(cursor.confirmedBlock()));
        }
        if (common.isPresent()) {
            LOG.warn(
                    "reorg: back from block {} to {}, behind block {}, which was told",
                    cursor.readBlock(),
                    common.get(),
                    cursor.confirmedBlock());
            inTransaction.executeWithoutResult(status -> forks.open(common.get()));
            return true;
        }
        String why =
                "the chain changed below block %d, which was confirmed and told; compare the drift,"
                                .formatted(cursor.confirmedBlock())
                        + " then restore this database or that chain";
        LOG.error("the follower halts: {}", why);
        logs.halt(why);
        return false;
    }

    private Optional<Long> lastCommonBlock(long lowest) {
        for (long number : logs.keptBlocks()) {
            if (number < lowest) {
                break;
            }
            Optional<String> now = node.block(number).map(Block::hash);
            if (now.isPresent() && now.equals(logs.hashOf(number))) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }
}
