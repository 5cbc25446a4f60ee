package io.opnode.chain.outbound;

import io.opnode.chain.outbound.Intent.Place;
import io.opnode.chain.outbound.Intent.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One chain's part of the table of intents. Takes part in the caller's transaction. */
public final class Intents {
    private final JdbcClient jdbc;
    private final long chainId;

    public Intents(JdbcClient jdbc, long chainId) {
        this.jdbc = jdbc;
        this.chainId = chainId;
    }

    /** Stores an intent unless one of the same kind and subject is there. */
    public void add(NewIntent intent) {
        jdbc.sql(
                        "INSERT INTO chain.intent"
                                + " (chain_id, intent_key, kind, subject, stream, target,"
                                + " call_data, correlation) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT (chain_id, intent_key) DO NOTHING")
                .params(
                        chainId,
                        intent.key(),
                        intent.kind().name(),
                        intent.subject(),
                        intent.stream(),
                        intent.target().value(),
                        intent.callData())
                .param(intent.correlation().orElse(null))
                .update();
    }

    /**
     * Unresolved intents whose pause is over, oldest first: those of a sender, and those of some
     * kinds that nobody has numbered.
     */
    List<Intent> open(Instant now, Set<IntentKind> kinds, String sender, int limit) {
        return jdbc.sql(
                        "SELECT * FROM chain.intent WHERE chain_id = ?"
                                + " AND state NOT IN ('DONE', 'FAILED')"
                                + " AND due_at <= ? AND (sender = ?"
                                + " OR sender IS NULL AND kind = ANY(?)) ORDER BY id LIMIT ?")
                .params(
                        chainId,
                        now.atOffset(ZoneOffset.UTC),
                        sender,
                        kinds.stream().map(Enum::name).toArray(String[]::new),
                        limit)
                .query((row, n) -> read(row))
                .list();
    }

    public Optional<Intent> find(IntentKind kind, String subject) {
        return jdbc.sql("SELECT * FROM chain.intent WHERE chain_id = ? AND intent_key = ?")
                .params(chainId, kind + ":" + subject)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Gives an intent its nonce, for ever. */
    void number(long id, String sender, long nonce, long gasLimit) {
        jdbc.sql(
                        "UPDATE chain.intent SET state = 'NUMBERED', sender = ?, nonce = ?,"
                                + " gas_limit = ? WHERE id = ? AND nonce IS NULL")
                .params(sender, nonce, gasLimit, id)
                .update();
    }

    void sending(long id) {
        jdbc.sql(
                        "UPDATE chain.intent SET state = 'SENDING', tx_hash = NULL,"
                                + " block_number = NULL, block_hash = NULL WHERE id = ?")
                .param(id)
                .update();
    }

    void mined(long id, Place place) {
        jdbc.sql(
                        "UPDATE chain.intent SET state = 'MINED', tx_hash = ?, block_number = ?,"
                                + " block_hash = ?, reason = NULL WHERE id = ?")
                .params(place.txHash(), place.blockNumber(), place.blockHash(), id)
                .update();
    }

    /** Ends an intent. */
    void resolve(long id, State state, Optional<String> reason) {
        jdbc.sql("UPDATE chain.intent SET state = ?, reason = ? WHERE id = ?")
                .param(state.name())
                .param(reason.orElse(null))
                .param(id)
                .update();
    }

    /**
     * Takes up a failed intent again, with a new nonce: its old one is used or was never taken.
     *
     * @return whether there was such an intent
     */
    boolean revive(IntentKind kind, String subject) {
        return jdbc.sql(
                                "UPDATE chain.intent SET state = 'STORED', sender = NULL,"
                                        + " nonce = NULL, gas_limit = NULL, tx_hash = NULL,"
                                        + " block_number = NULL, block_hash = NULL,"
                                        + " reason = NULL, retries = 0, due_at = now()"
                                        + " WHERE chain_id = ? AND intent_key = ?"
                                        + " AND state = 'FAILED'")
                        .params(chainId, kind + ":" + subject)
                        .update()
                == 1;
    }

    /** Takes an intent's nonce from it, of which another transaction has made final use. */
    void loseNonce(long id, String reason) {
        jdbc.sql(
                        "UPDATE chain.intent SET state = 'STORED', sender = NULL, nonce = NULL,"
                                + " gas_limit = NULL, tx_hash = NULL, block_number = NULL,"
                                + " block_hash = NULL, reason = ?, retries = 0 WHERE id = ?")
                .params(reason, id)
                .update();
    }

    /**
     * Stores an intent that does nothing but use a nonce.
     *
     * @return whether it is new
     */
    boolean fill(String sender, long nonce, long gasLimit) {
        String subject = sender + ":" + nonce;
        return jdbc.sql(
                                "INSERT INTO chain.intent (chain_id, intent_key, kind, subject,"
                                        + " stream, target, call_data, state, sender, nonce,"
                                        + " gas_limit) VALUES (?, ?, ?, ?, ?, ?, '0x',"
                                        + " 'NUMBERED', ?, ?, ?)"
                                        + " ON CONFLICT (chain_id, intent_key) DO NOTHING")
                        .params(
                                chainId,
                                IntentKind.FILL_NONCE + ":" + subject,
                                IntentKind.FILL_NONCE.name(),
                                subject,
                                subject,
                                sender,
                                sender,
                                nonce,
                                gasLimit)
                        .update()
                == 1;
    }

    /**
     * The unmined intent of a sender with the lowest nonce, and the block of its first broadcast.
     */
    record Lowest(long nonce, long sentBlock) {}

    Optional<Lowest> lowest(String sender) {
        return jdbc.sql(
                        "SELECT i.nonce, t.sent_block FROM chain.intent i"
                                + " JOIN chain.transaction t"
                                + " ON t.intent_id = i.id AND t.nonce = i.nonce"
                                + " WHERE i.chain_id = ? AND i.sender = ?"
                                + " AND i.state IN ('NUMBERED', 'SENDING')"
                                + " AND t.sent_block IS NOT NULL"
                                + " ORDER BY i.nonce, t.sent_block LIMIT 1")
                .params(chainId, sender)
                .query((row, n) -> new Lowest(row.getLong(1), row.getLong(2)))
                .optional();
    }

    /** Lets an intent rest until {@code due}; the reason is for people. */
    void pause(long id, String reason, Instant due) {
        jdbc.sql(
                        "UPDATE chain.intent SET reason = ?, due_at = ?, retries = retries + 1"
                                + " WHERE id = ?")
                .params(reason, due.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /** The block up to which the chain was read: a node behind it lags. */
    long followedTo() {
        return jdbc.sql("SELECT coalesce(max(read_block), 0) FROM chain.cursor WHERE chain_id = ?")
                .param(chainId)
                .query(Long.class)
                .single();
    }

    /** Transactions that may still be mined. */
    public long inFlight() {
        return count("state IN ('NUMBERED', 'SENDING')");
    }

    /** Intents of a kind that failed: each holds money up until somebody looks. */
    public long failed(IntentKind kind) {
        return count("state = 'FAILED' AND kind = '" + kind + "'");
    }

    /** Transactions of one sender that may still be mined. */
    long inFlight(String sender) {
        return jdbc.sql(
                        "SELECT count(*) FROM chain.intent WHERE chain_id = ? AND sender = ?"
                                + " AND state IN ('NUMBERED', 'SENDING')")
                .params(chainId, sender)
                .query(Long.class)
                .single();
    }

    /** A sender that is none of these and has unresolved intents: nobody carries them on. */
    public Optional<String> abandonedBy(List<String> senders) {
        return jdbc.sql(
                        "SELECT sender FROM chain.intent WHERE chain_id = ?"
                                + " AND state NOT IN ('DONE', 'FAILED') AND sender <> ALL(?)"
                                + " LIMIT 1")
                .params(chainId, senders.toArray(new String[0]))
                .query(String.class)
                .optional();
    }

    /** Intents of a kind that are not resolved. */
    public long unresolved(IntentKind kind) {
        return count("state NOT IN ('DONE', 'FAILED') AND kind = '" + kind + "'");
    }

    /** Intents of a kind that are not mined yet. */
    public long unmined(IntentKind kind) {
        return count("state NOT IN ('DONE', 'FAILED', 'MINED') AND kind = '" + kind + "'");
    }

    private long count(String condition) {
        return jdbc.sql("SELECT count(*) FROM chain.intent WHERE chain_id = ? AND " + condition)
                .param(chainId)
                .query(Long.class)
                .single();
    }

    private static Intent read(ResultSet row) throws SQLException {
        long nonce = row.getLong("nonce");
        boolean numbered = !row.wasNull();
        String txHash = row.getString("tx_hash");
        return new Intent(
                row.getLong("id"),
                IntentKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("stream"),
                row.getString("target"),
                row.getString("call_data"),
                Optional.ofNullable(row.getString("correlation")),
                State.valueOf(row.getString("state")),
                numbered ? nonce : -1,
                numbered ? row.getLong("gas_limit") : -1,
                txHash == null
                        ? Optional.empty()
                        : Optional.of(
                                new Place(
                                        txHash,
                                        row.getLong("block_number"),
                                        row.getString("block_hash"))),
                row.getInt("retries"));
    }
}
