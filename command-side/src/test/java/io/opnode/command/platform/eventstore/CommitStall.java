package io.opnode.command.platform.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.awaitility.Awaitility;

/**
 * Holds back, inside PostgreSQL, the commit of every transaction that has inserted an event whose
 * payload contains {@code stall-commit}, and fails that of every one with {@code fail-commit}: a
 * deferred trigger runs at commit.
 */
final class CommitStall implements AutoCloseable {
    static final String STALL = "stall-commit";
    static final String FAIL = "fail-commit";
    private static final long KEY = 990_001;

    private final DataSource database;
    private final Connection holder;

    CommitStall(DataSource database, String table) throws SQLException {
        this.database = database;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    CREATE FUNCTION public.at_commit() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN
                        IF convert_from(NEW.payload, 'UTF8') LIKE '%%%s%%' THEN
                            PERFORM pg_advisory_xact_lock(%d);
                        END IF;
                        IF convert_from(NEW.payload, 'UTF8') LIKE '%%%s%%' THEN
                            RAISE EXCEPTION 'commit refused by test' USING ERRCODE = 'check_violation';
                        END IF;
                        RETURN NULL;
                    END $$;
                    CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT ON %s
                        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.at_commit()
                    """
                            .formatted(STALL, KEY, FAIL, table));
        }
        this.holder = database.getConnection();
        try (Statement statement = holder.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + KEY + ")");
        }
    }

    /** Waits until one transaction has written its rows and hangs in its commit. */
    void awaitStalledCommit(CompletableFuture<?> commit) {
        Awaitility.await("a commit that hangs")
                .until(() -> commit.isDone() || waiting("AND objid = " + KEY) == 1);
        if (commit.isDone()) {
            commit.join();
            throw new AssertionError("the commit was not held back");
        }
    }

    /**
     * Waits until some other writer queues for its turn, or returns at once where {@code done} says
     * it had no need to.
     */
    void awaitQueuedWriterOr(java.util.function.BooleanSupplier done) {
        Awaitility.await().until(() -> done.getAsBoolean() || waiting("AND objid <> " + KEY) >= 1);
    }

    private long waiting(String which) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var result =
                        statement.executeQuery(
                                "SELECT count(*) FROM pg_locks l JOIN pg_database d ON d.oid = l.database"
                                        + " WHERE locktype = 'advisory' AND NOT granted"
                                        + " AND datname = current_database() "
                                        + which)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Lets the stalled commits go on. */
    void release() throws SQLException {
        try (Statement statement = holder.createStatement()) {
            statement.execute("SELECT pg_advisory_unlock(" + KEY + ")");
        }
    }

    @Override
    public void close() throws SQLException {
        try (holder;
                Statement statement = holder.createStatement()) {
            statement.execute("SELECT pg_advisory_unlock_all()");
        }
    }
}
