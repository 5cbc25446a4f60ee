package io.opnode.chain.inbound;

import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Block;
import io.opnode.chain.node.ChainNode.Log;
import io.opnode.chain.node.ChainUnavailableException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads logs a second time, before they are told, and holds them against the blocks' headers.
 *
 * <p>WHY: eth_getLogs is answered from an index that may be behind the node's own head, and then
 * leaves logs out without an error. A header's bloom filter cannot: where it holds nothing of ours
 * there was nothing, and where it may, all logs of the block are read by its hash. They are
 * numbered without a gap and must fill the filter, so that none can be missing unnoticed.
 */
final class LogAudit {
    private static final Logger LOG = LoggerFactory.getLogger(LogAudit.class);

    /**
     * Blocks below the head that are held against their headers; older ones are only read twice.
     */
    static final int AUDITED_BLOCKS = 256;

    private final ChainNode node;
    private final LogStore store;

    LogAudit(ChainNode node, LogStore store) {
        this.node = node;
        this.store = store;
    }

    /**
     * The logs of the blocks {@code from} to {@code to}, of which the last is known by its hash.
     *
     * @param read what the first reading brought
     * @throws ChainUnavailableException when the node contradicts itself; nothing may be told then
     * @throws TwoAnswersException when the first reading must be done again
     */
    List<Log> logs(long from, long to, long head, List<Log> read, LogFilter.Interest interest) {
        long audited = Math.max(from, head - AUDITED_BLOCKS + 1);
        List<Log> sound = new ArrayList<>();
        if (from < audited) {
            sound.addAll(readTwice(from, Math.min(to, audited - 1), read, interest));
        }
        if (audited <= to) {
            for (Block block : chainOf(audited, to)) {
                sound.addAll(ofBlock(block, read, interest));
            }
        }
        return sound;
    }

    private List<Log> readTwice(long from, long to, List<Log> read, LogFilter.Interest interest) {
        Set<Log> first = new HashSet<>(read);
        first.removeIf(log -> log.blockNumber() > to);
        List<Log> second = interest.logs(from, to);
        if (!first.equals(new HashSet<>(second))) {
            throw new TwoAnswersException(from, to);
        }
        return second.stream().distinct().toList();
    }

    /** Headers that build on each other up to the one that was read before. */
    private List<Block> chainOf(long from, long to) {
        List<Block> blocks = node.blocks(from, to);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean linked = i == 0 || block.parentHash().equals(blocks.get(i - 1).hash());
            Optional<String> known = store.hashOf(block.number());
            if (!linked || known.isPresent() && !known.get().equals(block.hash())) {
                throw new ChainUnavailableException(
                        "block %d is %s now and was another: asking again"
                                .formatted(block.number(), block.hash()));
            }
        }
        return blocks;
    }

    private List<Log> ofBlock(Block block, List<Log> read, LogFilter.Interest interest) {
        List<Log> first = read.stream().filter(log -> log.blockNumber() == block.number()).toList();
        LogsBloom bloom = LogsBloom.of(block.logsBloom());
        if (first.isEmpty() && !interest.mayConcern(bloom)) {
            return List.of();
        }
        List<Log> all = node.logsOf(block.hash());
        refuseIfIncomplete(block, bloom, all);
        List<Log> ours = interest.among(all);
        if (!new HashSet<>(ours).equals(new HashSet<>(first))) {
            LOG.warn(
                    "block {} has {} logs that matter; the node first told of {}",
                    block.number(),
                    ours.size(),
                    first.size());
        }
        return ours;
    }

    private static void refuseIfIncomplete(Block block, LogsBloom bloom, List<Log> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).logIndex() != i || !all.get(i).blockHash().equals(block.hash())) {
                throw new ChainUnavailableException(
                        "the logs of block %d are not numbered without a gap: asking again"
                                .formatted(block.number()));
            }
        }
        if (!LogsBloom.of(all).covers(bloom)) {
            throw new ChainUnavailableException(
                    "the logs of block %d do not fill its header's bloom filter: asking again"
                            .formatted(block.number()));
        }
    }
}
