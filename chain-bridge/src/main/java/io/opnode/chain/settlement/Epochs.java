package io.opnode.chain.settlement;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.merkle.EpochRoots;
import io.opnode.domain.content.Cid;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One chain's closed epochs. Takes part in the caller's transaction. */
public final class Epochs {
    /** A closed epoch whose receipts are not proven yet. */
    public record Unproven(long epochId, EpochRoots roots) {}

    /** A closed epoch. */
    public record Closed(long epochId, EpochRoots roots) {}

    private final JdbcClient jdbc;
    private final long chainId;

    public Epochs(JdbcClient jdbc, long chainId) {
        this.jdbc = jdbc;
        this.chainId = chainId;
    }

    long nextId() {
        return jdbc.sql(
                        "SELECT coalesce(max(epoch_id), 0) + 1 FROM chain.settlement_epoch"
                                + " WHERE chain_id = ?")
                .param(chainId)
                .query(Long.class)
                .single();
    }

    void add(EpochContents epoch, Cid file) {
        jdbc.sql(
                        "INSERT INTO chain.settlement_epoch (chain_id, epoch_id, payout_root,"
                                + " receipts_root, log_position, log_root, cid, jobs)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        chainId,
                        epoch.epochId(),
                        epoch.payoutRoot().hex(),
                        epoch.receipts().root().hex(),
                        epoch.log().size(),
                        epoch.log().hash().value(),
                        file.value(),
                        epoch.jobs().size())
                .update();
        epoch.debits()
                .forEach((token, debits) ->
                        debits.forEach((mandate, units) ->
                                jdbc.sql(
                                                "INSERT INTO"
                                                        + " chain.settlement_debit (chain_id,"
                                                        + " epoch_id, mandate_id, token, amount)"
                                                        + " VALUES (?, ?, ?, ?, ?)")
                                        .params(chainId, epoch.epochId(), mandate, token, units)
                                        .update()));
    }

    EpochRoots roots(long epochId) {
        return jdbc.sql(
                        "SELECT payout_root, receipts_root, log_root"
                                + " FROM chain.settlement_epoch WHERE chain_id = ?"
                                + " AND epoch_id = ?")
                .params(chainId, epochId)
                .query(Epochs::roots)
                .single();
    }

    static EpochRoots roots(ResultSet row, int n) throws SQLException {
        return new EpochRoots(
                Bytes32.fromHex(row.getString("payout_root")),
                Bytes32.fromHex(row.getString("receipts_root")),
                Bytes32.fromHex(row.getString("log_root")));
    }

    /** Epochs that are final on chain and whose jobs do not know it. */
    public List<Unproven> unproven() {
        return jdbc.sql(
                        "SELECT e.* FROM chain.settlement_epoch e"
                                + " JOIN chain.intent i ON i.chain_id = e.chain_id"
                                + " AND i.kind = 'SETTLE_EPOCH'"
                                + " AND i.subject = e.epoch_id::text AND i.state = 'DONE'"
                                + " WHERE e.chain_id = ? AND NOT e.anchored ORDER BY e.epoch_id")
                .param(chainId)
                .query((row, n) -> new Unproven(row.getLong("epoch_id"), roots(row, n)))
                .list();
    }

    /** The newest epochs, the newest first. */
    public List<Closed> newest(int limit) {
        return jdbc.sql(
                        "SELECT * FROM chain.settlement_epoch"
                                + " WHERE chain_id = ? ORDER BY epoch_id DESC LIMIT ?")
                .params(chainId, limit)
                .query((row, n) -> new Closed(row.getLong("epoch_id"), roots(row, n)))
                .list();
    }

    /** Whether an epoch fixed this payout root, or one was corrected to it. */
    public boolean hasPayoutRoot(Bytes32 root) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM chain.settlement_epoch"
                                + " WHERE chain_id = ? AND payout_root = ?)"
                                + " OR EXISTS (SELECT 1 FROM chain.corrected_root"
                                + " WHERE chain_id = ? AND root = ?)")
                .params(chainId, root.hex(), chainId, root.hex())
                .query(Boolean.class)
                .single();
    }

    public void anchored(long epochId) {
        jdbc.sql(
                        "UPDATE chain.settlement_epoch SET anchored = true WHERE chain_id = ? AND epoch_id = ?")
                .params(chainId, epochId)
                .update();
    }
}
