package io.opnode.chain.checkpoint;

import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Sha256;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Follows the event log leaf by leaf and knows the root over all of it. */
public final class LogCheckpoint {
    /** Leaves taken in one transaction. */
    static final int BATCH = 5_000;

    private static final byte INNER_NODE = 1;

    private final JdbcClient jdbc;
    private final TransactionTemplate inTransaction;
    private final EventLogLeaves leaves;

    /**
     * @param size how many leaves the root covers
     */
    public record Root(long size, Hash32 hash) {}

    private record Peak(int level, byte[] hash) {}

    public LogCheckpoint(
            JdbcClient jdbc, TransactionTemplate inTransaction, EventLogLeaves leaves) {
        this.jdbc = jdbc;
        this.inTransaction = inTransaction;
        this.leaves = leaves;
    }

    /** Takes in all new leaves. */
    public void advance() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(inTransaction.execute(status -> advanceOnce()));
        }
    }

    private boolean advanceOnce() {
        long size = size("FOR UPDATE");
        List<byte[]> fresh = leaves.after(size, BATCH);
        if (fresh.isEmpty()) {
            return false;
        }
        Deque<Peak> peaks = new ArrayDeque<>(peaks());
        fresh.forEach(leaf -> append(peaks, leaf));
        jdbc.sql("DELETE FROM chain.log_peak").update();
        for (Peak peak : peaks) {
            jdbc.sql("INSERT INTO chain.log_peak (level, hash) VALUES (?, ?)")
                    .params(peak.level(), peak.hash())
                    .update();
        }
        jdbc.sql("UPDATE chain.log_size SET leaves = ?").param(size + fresh.size()).update();
        return fresh.size() == BATCH;
    }

    /** Two peaks of one level make one of the next, like carrying in binary addition. */
    private static void append(Deque<Peak> peaks, byte[] leaf) {
        Peak last = new Peak(0, leaf);
        while (!peaks.isEmpty() && peaks.peekLast().level() == last.level()) {
            last = new Peak(last.level() + 1, parent(peaks.removeLast().hash(), last.hash()));
        }
        peaks.addLast(last);
    }

    /**
     * The root as RFC 6962, section 2.1, defines it. Within a transaction nobody moves on
     * meanwhile.
     */
    public Root root() {
        long size = size("FOR SHARE");
        byte[] root = null;
        List<Peak> peaks = peaks();
        for (Peak peak : peaks.reversed()) {
            root = root == null ? peak.hash() : parent(peak.hash(), root);
        }
        Sha256 hash = root == null ? Sha256.of(new byte[0]) : Sha256.ofDigest(root);
        return new Root(size, new Hash32(hash.value()));
    }

    private static byte[] parent(byte[] left, byte[] right) {
        byte[] node = new byte[1 + left.length + right.length];
        node[0] = INNER_NODE;
        System.arraycopy(left, 0, node, 1, left.length);
        System.arraycopy(right, 0, node, 1 + left.length, right.length);
        return Sha256.of(node).bytes();
    }

    /**
     * @param lock keeps another chain's epoch from moving the peaks while this one reads them
     */
    private long size(String lock) {
        return jdbc.sql("SELECT leaves FROM chain.log_size " + lock).query(Long.class).single();
    }

    /** The largest first. */
    private List<Peak> peaks() {
        return jdbc.sql("SELECT level, hash FROM chain.log_peak ORDER BY level DESC")
                .query((row, n) -> new Peak(row.getInt(1), row.getBytes(2)))
                .list();
    }
}
