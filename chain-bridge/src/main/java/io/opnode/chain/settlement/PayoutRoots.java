package io.opnode.chain.settlement;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.merkle.EpochRoots;
import io.opnode.contracts.merkle.PayoutLeaf;
import io.opnode.domain.content.Cid;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One chain's payout roots on their way to being served. Takes part in the caller's transaction.
 */
public final class PayoutRoots {
    /**
     * An epoch whose settlement is final.
     *
     * @param settledAt Unix second of its block
     */
    record Settled(long epochId, EpochRoots roots, long settledAt) {}

    private final JdbcClient jdbc;
    private final long chainId;

    public PayoutRoots(JdbcClient jdbc, long chainId) {
        this.jdbc = jdbc;
        this.chainId = chainId;
    }

    /** Final epochs of which nobody has asked yet when they were settled, oldest first. */
    List<Long> undated(int limit) {
        return jdbc.sql(
                        "SELECT e.epoch_id FROM chain.settlement_epoch e"
                                + " JOIN chain.intent i ON i.chain_id = e.chain_id"
                                + " AND i.intent_key = 'SETTLE_EPOCH:' || e.epoch_id"
                                + " AND i.state = 'DONE'"
                                + " WHERE e.chain_id = ? AND e.settled_at IS NULL"
                                + " ORDER BY e.epoch_id LIMIT ?")
                .params(chainId, limit)
                .query(Long.class)
                .list();
    }

    void settled(long epochId, long time) {
        jdbc.sql(
                        "UPDATE chain.settlement_epoch SET settled_at = ? WHERE chain_id = ?"
                                + " AND epoch_id = ?")
                .params(time, chainId, epochId)
                .update();
    }

    /** The newest epoch with a payout root that was settled at a time or before. */
    Optional<Settled> newest(long upTo) {
        return jdbc.sql(
                        "SELECT epoch_id, payout_root, receipts_root, log_root, settled_at"
                                + " FROM chain.settlement_epoch WHERE chain_id = ?"
                                + " AND settled_at <= ? AND payout_root <> ?"
                                + " ORDER BY settled_at DESC, epoch_id DESC LIMIT 1")
                .params(chainId, upTo, Bytes32.ZERO.hex())
                .query((row, n) ->
                        new Settled(
                                row.getLong("epoch_id"),
                                Epochs.roots(row, n),
                                row.getLong("settled_at")))
                .optional();
    }

    Settled settled(long epochId) {
        return jdbc.sql(
                        "SELECT payout_root, receipts_root, log_root, settled_at"
                                + " FROM chain.settlement_epoch WHERE chain_id = ?"
                                + " AND epoch_id = ?")
                .params(chainId, epochId)
                .query((row, n) ->
                        new Settled(epochId, Epochs.roots(row, n), row.getLong("settled_at")))
                .single();
    }

    /** Disputes that were told, of all time. */
    long disputes() {
        return jdbc.sql("SELECT count(*) FROM chain.dispute WHERE chain_id = ?")
                .param(chainId)
                .query(Long.class)
                .single();
    }

    /**
     * What everybody earned in the epochs up to one, without what is contested now or went back to
     * its payer; by account and token.
     */
    List<PayoutLeaf> payableUpTo(long epochId) {
        return jdbc.sql(
                        "SELECT j.pay_to, j.token, sum(j.provider) AS cumulative"
                                + " FROM chain.settlement_job j"
                                + " LEFT JOIN chain.dispute d USING (chain_id, job_id)"
                                + " WHERE j.chain_id = ? AND j.epoch_id <= ? AND j.provider > 0"
                                + " AND (d.job_id IS NULL"
                                + " OR d.resolved AND NOT (d.upheld AND d.to_payer))"
                                + " GROUP BY j.pay_to, j.token ORDER BY j.pay_to, j.token")
                .params(chainId, epochId)
                .query((row, n) ->
                        new PayoutLeaf(
                                row.getString("pay_to"),
                                row.getString("token"),
                                row.getBigDecimal("cumulative").toBigIntegerExact()))
                .list();
    }

    void corrected(long epochId, long disputes, Bytes32 root, Cid file) {
        jdbc.sql(
                        "INSERT INTO chain.corrected_root (chain_id, epoch_id, disputes, root, cid)"
                                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(chainId, epochId, disputes, root.hex(), file.value())
                .update();
    }

    /** The file with the leaves of a root, of an epoch or corrected. */
    Optional<Cid> fileOf(Bytes32 root) {
        return jdbc.sql(
                        "SELECT cid FROM chain.settlement_epoch WHERE chain_id = ?"
                                + " AND payout_root = ? UNION ALL"
                                + " SELECT cid FROM chain.corrected_root WHERE chain_id = ?"
                                + " AND root = ? LIMIT 1")
                .params(chainId, root.hex(), chainId, root.hex())
                .query(String.class)
                .optional()
                .map(Cid::new);
    }
}
