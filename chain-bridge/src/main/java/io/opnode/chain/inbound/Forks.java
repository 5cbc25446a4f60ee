package io.opnode.chain.inbound;

import io.opnode.chain.node.ChainNode.Log;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a reorg behind told blocks leaves to do. Takes part in the caller's transaction. */
public final class Forks {
    private final JdbcClient jdbc;
    private final long chainId;
    private final LogStore logs;

    public Forks(JdbcClient jdbc, long chainId, LogStore logs) {
        this.jdbc = jdbc;
        this.chainId = chainId;
        this.logs = logs;
    }

    /** The chain went on another way after this block; what was told behind it is in doubt. */
    void open(long lastKept) {
        logs.dropAbove(lastKept);
        jdbc.sql(
                        "UPDATE chain.cursor SET forked_from = least(forked_from, ?)"
                                + " WHERE chain_id = ?")
                .params(lastKept, chainId)
                .update();
    }

    /** Logs behind the fork that were told, in the order of the branch that is gone. */
    List<Log> told(long lastKept) {
        return jdbc.sql(
                        "SELECT * FROM chain.log WHERE chain_id = ? AND confirmed"
                                + " AND block_number > ? ORDER BY block_number, log_index")
                .params(chainId, lastKept)
                .query((row, n) -> LogStore.read(row))
                .list();
    }

    /**
     * Puts the new branch in the place of the old one.
     *
     * @param moved logs of the new branch that were told from the old one
     * @param compareFrom first block at which both branches' facts are behind
     */
    void close(long lastKept, Collection<Log> moved, long compareFrom) {
        jdbc.sql("DELETE FROM chain.log WHERE chain_id = ? AND confirmed AND block_number > ?")
                .params(chainId, lastKept)
                .update();
        for (Log log : moved) {
            logs.add(log);
            jdbc.sql(
                            "UPDATE chain.log SET confirmed = true WHERE chain_id = ?"
                                    + " AND block_hash = ? AND tx_hash = ? AND log_index = ?")
                    .params(chainId, log.blockHash(), log.txHash(), log.logIndex())
                    .update();
        }
        jdbc.sql(
                        "UPDATE chain.cursor SET forked_from = NULL, confirmed_block = ?,"
                                + " compare_from = greatest(compare_from, ?) WHERE chain_id = ?")
                .params(lastKept, compareFrom, chainId)
                .update();
    }
}
