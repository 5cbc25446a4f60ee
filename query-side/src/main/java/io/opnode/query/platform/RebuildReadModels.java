package io.opnode.query.platform;

import io.opnode.domain.kernel.CrashPoint;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Builds all read models anew from the log beside the ones that serve, then switches. The old ones
 * go on serving, and go on moving, until the instant of the switch; a rebuild that dies leaves them
 * untouched.
 */
public final class RebuildReadModels {
    /** A rebuild catches up outside the switch until at most this many events are left. */
    static final int SWITCH_AT_MOST_BEHIND = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(RebuildReadModels.class);
    static final long ONE_AT_A_TIME = 0x0971_0de5L;

    private final ViewsDatabase database;
    private final Generations generations;
    private final EventLog log;
    private final ReadModels models;
    private final int batchSize;

    public RebuildReadModels(
            ViewsDatabase database,
            Generations generations,
            EventLog log,
            ReadModels models,
            int batchSize) {
        this.database = database;
        this.generations = generations;
        this.log = log;
        this.models = models;
        this.batchSize = batchSize;
    }

    /**
     * What a rebuild did.
     *
     * @param schema that serves now
     * @param position of the last event it reflected at the switch
     */
    public record Rebuilt(String schema, long position) {}

    /**
     * Rebuilds and switches; returns when queries are answered from the new rows.
     *
     * @throws IllegalStateException if another rebuild is at work
     */
    public Rebuilt rebuild() {
        Rebuilt rebuilt =
                new JdbcTemplate(database.dataSource())
                        .execute(
                                (ConnectionCallback<Rebuilt>)
                                        connection -> {
                                            lock(connection);
                                            try {
                                                return build();
                                            } finally {
                                                unlock(connection);
                                            }
                                        });
        if (rebuilt == null) {
            throw new IllegalStateException("The rebuild gave no result.");
        }
        return rebuilt;
    }

    private Rebuilt build() {
        String next = generations.begin();
        LOG.info("Rebuilding the read models into {}", next);
        long first = log.beforeFirst();
        database.writeTo(
                next, jdbc -> ViewTokenStore.start(jdbc, ReadModelProjection.PROCESSOR, first));
        long position = first;
        for (long head = log.head();
                head - position > SWITCH_AT_MOST_BEHIND || (position == first && head > first);
                head = log.head()) {
            advance(next, position, head);
            position = head;
        }
        long reached = switchOver(next, position);
        LOG.info("Read models are served from {} at position {}", next, reached);
        return new Rebuilt(next, reached);
    }

    private void advance(String schema, long after, long upTo) {
        log.read(
                after,
                upTo,
                batchSize,
                messages -> {
                    List<LoggedEvent> batch = messages.stream().map(LoggedEvent::of).toList();
                    database.writeTo(schema, jdbc -> write(batch, jdbc));
                });
    }

    private int write(List<LoggedEvent> batch, JdbcTemplate jdbc) {
        models.apply(batch, jdbc);
        CrashPoint.hit("views.rebuild-before-commit");
        return jdbc.update(
                "UPDATE token SET position = ? WHERE processor = ?",
                batch.getLast().position(),
                ReadModelProjection.PROCESSOR);
    }

    /**
     * WHY the first statement: it takes the serving token's row lock and its claim away, so that a
     * batch of the projection either was committed before or is rolled back, and the new rows are
     * never behind the old ones.
     */
    private long switchOver(String next, long position) {
        String old = generations.live();
        return database.writeTo(
                old,
                jdbc -> {
                    jdbc.update("UPDATE token SET owner = NULL");
                    long head = log.head();
                    database.enter(next);
                    advance(next, position, head);
                    Generations.switchTo(next, jdbc);
                    CrashPoint.hit("views.rebuild-before-switch");
                    return Math.max(head, position);
                });
    }

    private static void lock(Connection connection) throws SQLException {
        if (!ask(connection, "SELECT pg_try_advisory_lock(?)")) {
            throw new IllegalStateException(
                    "The read models are being rebuilt already; wait until that has ended.");
        }
    }

    private static void unlock(Connection connection) throws SQLException {
        ask(connection, "SELECT pg_advisory_unlock(?)");
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, ONE_AT_A_TIME);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
