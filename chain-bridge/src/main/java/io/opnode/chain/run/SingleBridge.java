package io.opnode.chain.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * At most one bridge works on a chain, however many processes run (F20): it holds an advisory lock
 * of the database on a connection of its own, and loses it with that connection.
 */
final class SingleBridge implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SingleBridge.class);

    /** First key of the lock; the chain id is the second. */
    private static final int LOCK = 5_715_002;

    private static final int CHECK_SECONDS = 5;

    private final DataSource database;
    private final int chain;
    private @Nullable Connection holder;

    SingleBridge(DataSource database, long chainId) {
        this.database = database;
        this.chain = Long.hashCode(chainId);
    }

    /** Whether this process may work now. */
    synchronized boolean isOurs() {
        try {
            Connection held = holder;
            if (held != null && held.isValid(CHECK_SECONDS)) {
                return true;
            }
            close();
            holder = take();
            return holder != null;
        } catch (SQLException e) {
            LOG.warn("the bridge's lock cannot be had: {}", e.getMessage());
            return false;
        }
    }

    private @Nullable Connection take() throws SQLException {
        Connection connection = database.getConnection();
        boolean taken = false;
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT pg_try_advisory_lock(?, ?)")) {
            statement.setInt(1, LOCK);
            statement.setInt(2, chain);
            try (ResultSet result = statement.executeQuery()) {
                taken = result.next() && result.getBoolean(1);
            }
            return taken ? connection : null;
        } finally {
            if (!taken) {
                connection.close();
            }
        }
    }

    /** WHY unlock: a pool keeps the connection, and with it the lock. */
    @Override
    public synchronized void close() {
        Connection held = holder;
        holder = null;
        if (held == null) {
            return;
        }
        try (held;
                PreparedStatement statement =
                        held.prepareStatement("SELECT pg_advisory_unlock(?, ?)")) {
            statement.setInt(1, LOCK);
            statement.setInt(2, chain);
            statement.execute();
        } catch (SQLException e) {
            LOG.warn("the bridge's lock went with its connection: {}", e.getMessage());
        }
    }
}
