package io.opnode.command.platform.axon;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The event log's own pool on the application's database. WHY: a thread that holds a connection of
 * the application waits for commands; were these to wait for a connection of the same pool, both
 * would wait for ever.
 */
public final class EventLogDatabase implements AutoCloseable {
    /** WHY short: without a database commands are to fail fast (F05). */
    private static final long CONNECT_PATIENCE_MILLIS = 2_000;

    private final HikariDataSource pool;

    EventLogDatabase(DataSource application, int connections) {
        HikariConfig config = new HikariConfig();
        hikari(application).copyStateTo(config);
        config.setPoolName("event-log");
        config.setConnectionTimeout(CONNECT_PATIENCE_MILLIS);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(Math.min(connections, 3));
        this.pool = new HikariDataSource(config);
    }

    private static HikariConfig hikari(DataSource application) {
        try {
            return application.unwrap(HikariDataSource.class);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "data source: "
                            + application.getClass().getName()
                            + " (expected a HikariDataSource; declare an EventLogDatabase bean otherwise)",
                    e);
        }
    }

    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
