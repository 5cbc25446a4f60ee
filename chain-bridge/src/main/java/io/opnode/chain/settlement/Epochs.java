package io.opnode.chain.settlement;

import io.opnode.domain.content.Cid;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of closed epochs. Takes part in the caller's transaction. */
public final class Epochs {
    /** A closed epoch whose receipts are not proven yet. */
    public record Unproven(long epochId, String receiptsRoot) {}

    private final JdbcClient jdbc;

    public Epochs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long nextId() {
        return jdbc.sql("SELECT coalesce(max(epoch_id), 0) + 1 FROM chain.settlement_epoch")
                .query(Long.class)
                .single();
    }

    void add(EpochContents epoch, Cid file) {
        jdbc.sql(
                        "INSERT INTO chain.settlement_epoch (epoch_id, payout_root, receipts_root,"
                                + " log_position, log_root, cid, jobs)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
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
                                                        + " chain.settlement_debit"
                                                        + " VALUES (?, ?, ?, ?)")
                                        .params(epoch.epochId(), mandate, token, units)
                                        .update()));
    }

    String receiptsRoot(long epochId) {
        return jdbc.sql("SELECT receipts_root FROM chain.settlement_epoch WHERE epoch_id = ?")
                .param(epochId)
                .query(String.class)
                .single();
    }

    /** Epochs that are final on chain and whose jobs do not know it. */
    public List<Unproven> unproven() {
        return jdbc.sql(
                        "SELECT e.epoch_id, e.receipts_root FROM chain.settlement_epoch e"
                                + " JOIN chain.intent i ON i.kind = 'SETTLE_EPOCH'"
                                + " AND i.subject = e.epoch_id::text AND i.state = 'DONE'"
                                + " WHERE NOT e.anchored ORDER BY e.epoch_id")
                .query((row, n) -> new Unproven(row.getLong(1), row.getString(2)))
                .list();
    }

    public void anchored(long epochId) {
        jdbc.sql("UPDATE chain.settlement_epoch SET anchored = true WHERE epoch_id = ?")
                .param(epochId)
                .update();
    }
}
