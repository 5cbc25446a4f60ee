package io.opnode.chain.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of commands that wait. Takes part in the caller's transaction. */
public final class CommandOutbox {
    /** A stored command, due now and first of its stream. */
    record Due(
            long id,
            String stream,
            String kind,
            String payload,
            Optional<String> correlation,
            int attempts) {}

    /**
     * What was told of a log.
     *
     * @param key see {@link OutgoingCommand#key()}
     * @param refused whether its aggregate did not take it
     */
    public record ToldFact(String key, String stream, Object command, boolean refused) {}

    private final JdbcClient jdbc;

    public CommandOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a command unless one of the same key was stored before. */
    public void add(OutgoingCommand outgoing) {
        jdbc.sql(
                        "INSERT INTO chain.outbox"
                                + " (dedup_key, stream, kind, payload, correlation, block_number)"
                                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (dedup_key) DO NOTHING")
                .params(
                        outgoing.key(),
                        outgoing.stream(),
                        CommandJson.kindOf(outgoing.command()),
                        CommandJson.write(outgoing.command()))
                .param(outgoing.correlation().orElse(null))
                .param(outgoing.block().orElse(null))
                .update();
    }

    /** The oldest open command of each stream, if it is due. */
    List<Due> due(int limit, Instant now) {
        return jdbc.sql(
                        "SELECT id, stream, kind, payload, correlation, attempts FROM ("
                                + " SELECT DISTINCT ON (stream) * FROM chain.outbox"
                                + " WHERE done_at IS NULL ORDER BY stream, id) first"
                                + " WHERE due_at <= ? ORDER BY id LIMIT ?")
                .params(at(now), limit)
                .query((row, n) ->
                        new Due(
                                row.getLong("id"),
                                row.getString("stream"),
                                row.getString("kind"),
                                row.getString("payload"),
                                Optional.ofNullable(row.getString("correlation")),
                                row.getInt("attempts")))
                .list();
    }

    void done(long id, Instant now, Optional<String> refusal) {
        jdbc.sql("UPDATE chain.outbox SET done_at = ?, refused = ? WHERE id = ?")
                .param(at(now))
                .param(refusal.orElse(null))
                .param(id)
                .update();
    }

    void retry(long id, Instant due) {
        jdbc.sql("UPDATE chain.outbox SET attempts = attempts + 1, due_at = ? WHERE id = ?")
                .params(at(due), id)
                .update();
    }

    /** Sends refused commands of a stream once more, since the reason may have passed. */
    public void tellAgain(String stream, String kind, String mentioned) {
        jdbc.sql(
                        "UPDATE chain.outbox SET done_at = NULL, refused = NULL, due_at = now()"
                                + " WHERE stream = ? AND kind = ? AND refused IS NOT NULL"
                                + " AND position(? IN payload) > 0")
                .params(stream, kind, mentioned)
                .update();
    }

    /** Removes commands that were accepted long ago; refused ones stay for people to read. */
    void forget(Duration age, Instant now) {
        jdbc.sql("DELETE FROM chain.outbox WHERE refused IS NULL AND done_at < ?")
                .param(at(now.minus(age)))
                .update();
    }

    /** Commands not answered yet. */
    public long open() {
        return count("SELECT count(*) FROM chain.outbox WHERE done_at IS NULL");
    }

    /** Commands that an aggregate refused: each is a fact on chain that the events lack. */
    public long refused() {
        return count("SELECT count(*) FROM chain.outbox WHERE refused IS NOT NULL");
    }

    /** Commands not answered yet that tell of a chain's facts up to a block. */
    public long openUpTo(long chainId, long block) {
        return jdbc.sql(
                        "SELECT count(*) FROM chain.outbox WHERE done_at IS NULL"
                                + " AND dedup_key LIKE ? AND block_number <= ?")
                .params("fact:" + chainId + ":%", block)
                .query(Long.class)
                .single();
    }

    /** Commands that tell of a chain's facts after a block, answered or not. */
    public List<ToldFact> facts(long chainId, long afterBlock) {
        return jdbc.sql(
                        "SELECT dedup_key, stream, kind, payload, refused FROM chain.outbox"
                                + " WHERE dedup_key LIKE ? AND block_number > ? ORDER BY id")
                .params("fact:" + chainId + ":%", afterBlock)
                .query((row, n) ->
                        new ToldFact(
                                row.getString("dedup_key"),
                                row.getString("stream"),
                                CommandJson.read(row.getString("kind"), row.getString("payload")),
                                row.getString("refused") != null))
                .list();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
