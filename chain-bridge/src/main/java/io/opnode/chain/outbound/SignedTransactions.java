package io.opnode.chain.outbound;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of signed bytes, and the sender's next nonce. */
final class SignedTransactions {
    private final JdbcClient jdbc;
    private final long chainId;

    SignedTransactions(JdbcClient jdbc, long chainId) {
        this.jdbc = jdbc;
        this.chainId = chainId;
    }

    /**
     * Takes the next nonce: the one after the last taken here, or the chain's if that is higher.
     *
     * @param minedByChain how many transactions of the sender are mined or wait
     */
    long takeNonce(String sender, long minedByChain) {
        return jdbc.sql(
                        "INSERT INTO chain.sender AS s (chain_id, address, next_nonce)"
                                + " VALUES (?, ?, ? + 1) ON CONFLICT (chain_id, address)"
                                + " DO UPDATE SET next_nonce ="
                                + " greatest(s.next_nonce, excluded.next_nonce - 1) + 1"
                                + " RETURNING next_nonce - 1")
                .params(chainId, sender, minedByChain)
                .query(Long.class)
                .single();
    }

    void add(SignedTransaction transaction) {
        jdbc.sql(
                        "INSERT INTO chain.transaction (hash, intent_id, attempt, nonce,"
                                + " signed_bytes, max_fee, priority_fee)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        transaction.hash(),
                        transaction.intentId(),
                        transaction.attempt(),
                        transaction.nonce(),
                        transaction.bytes(),
                        transaction.maxFee(),
                        transaction.priorityFee())
                .update();
    }

    /** Number of the next attempt at an intent. */
    int nextAttempt(long intentId) {
        return jdbc.sql(
                        "SELECT coalesce(max(attempt), 0) + 1 FROM chain.transaction"
                                + " WHERE intent_id = ?")
                .param(intentId)
                .query(Integer.class)
                .single();
    }

    /** All attempts of an intent under its nonce, the newest first. */
    List<SignedTransaction> of(Intent intent) {
        return jdbc.sql(
                        "SELECT * FROM chain.transaction WHERE intent_id = ? AND nonce = ?"
                                + " ORDER BY attempt DESC")
                .params(intent.id(), intent.nonce())
                .query((row, n) -> read(row))
                .list();
    }

    void sent(String hash, Instant at, long head) {
        jdbc.sql(
                        "UPDATE chain.transaction SET sent_at = ?,"
                                + " sent_block = coalesce(sent_block, ?) WHERE hash = ?")
                .params(at.atOffset(ZoneOffset.UTC), head, hash)
                .update();
    }

    /** Attempts beyond the first, of all time. */
    long bumps() {
        return jdbc.sql(
                        "SELECT count(*) FROM chain.transaction t JOIN chain.intent i"
                                + " ON i.id = t.intent_id WHERE i.chain_id = ? AND t.attempt > 1")
                .param(chainId)
                .query(Long.class)
                .single();
    }

    private static SignedTransaction read(ResultSet row) throws SQLException {
        OffsetDateTime sentAt = row.getObject("sent_at", OffsetDateTime.class);
        BigInteger maxFee = row.getBigDecimal("max_fee").toBigIntegerExact();
        BigInteger priorityFee = row.getBigDecimal("priority_fee").toBigIntegerExact();
        return new SignedTransaction(
                row.getString("hash"),
                row.getLong("intent_id"),
                row.getInt("attempt"),
                row.getLong("nonce"),
                row.getString("signed_bytes"),
                maxFee,
                priorityFee,
                Optional.ofNullable(sentAt).map(OffsetDateTime::toInstant),
                sentAt == null ? -1 : row.getLong("sent_block"));
    }
}
