package io.opnode.bench.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The platform's PostgreSQL, seen from outside. */
public final class Database {
    private static final Duration CATCH_UP_LIMIT = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final String LAST_EVENT =
            "SELECT coalesce(max(global_index), 0) FROM events.event";

    private final String url;
    private final String password;

    Database(String url, String password) {
        this.url = url;
        this.password = password;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", password);
    }

    /**
     * @param query of one row and column
     */
    public long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    /** Stored events of one logical name. */
    public long count(String event) throws SQLException {
        return number("SELECT count(*) FROM events.event WHERE payload_type = '" + event + "'");
    }

    /**
     * @param query of one row and column
     */
    public String text(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    /**
     * Waits until every event processor has read the whole log, so that the work which one
     * measurement leaves behind does not slow down the next.
     *
     * @throws IllegalStateException when that takes longer than three minutes
     */
    public void awaitProcessors() throws SQLException {
        long polls = CATCH_UP_LIMIT.dividedBy(POLL);
        for (long i = 0; i < polls; i++) {
            if (slowestProcessor() >= number(LAST_EVENT)) {
                return;
            }
            Pause.of(POLL);
        }
        throw new IllegalStateException("event processors did not reach the end of the log");
    }

    private long slowestProcessor() throws SQLException {
        long commandSide =
                number(
                        "SELECT min((convert_from(token, 'UTF8')::json ->> 'globalIndex')::bigint)"
                                + " FROM processors.token WHERE token IS NOT NULL AND processor_name"
                                + " NOT LIKE '\\_\\_%'");
        return Math.min(commandSide, readModels());
    }

    /** Each generation of the read models has its own schema. */
    private long readModels() throws SQLException {
        String tables =
                "SELECT string_agg(format('SELECT min(position) AS p FROM %I.token', table_schema),"
                        + " ' UNION ALL ') FROM information_schema.columns WHERE table_name = 'token'"
                        + " AND column_name = 'position'";
        return number("SELECT min(p) FROM (" + text(tables) + ") AS generations");
    }
}
