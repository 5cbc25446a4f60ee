package io.opnode.command.platform.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes this process's readers when any process has appended, by LISTEN/NOTIFY. A lost notification
 * costs time only: readers also look by themselves, and are woken after each reconnect.
 */
final class AppendListener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AppendListener.class);
    private static final int WAIT_MILLIS = 2_000;
    private static final long RECONNECT_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final DataSource database;
    private final IntSupplier ownWriter;
    private final List<Runnable> readers = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean closed;

    /**
     * @param ownWriter backend whose notifications need no second signal
     */
    AppendListener(DataSource database, IntSupplier ownWriter) {
        this.database = database;
        this.ownWriter = ownWriter;
        this.thread = Thread.ofPlatform().daemon().name("event-log-listener").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    void wake(Runnable reader) {
        readers.add(reader);
    }

    private void run() {
        while (!closed) {
            try (Connection open = database.getConnection()) {
                listen(open);
            } catch (SQLException e) {
                if (!closed) {
                    LOG.warn(
                            "event log: waiting for notifications failed, connecting again: {}",
                            e.getMessage());
                    LockSupport.parkNanos(RECONNECT_PAUSE_NANOS);
                }
            }
        }
    }

    private void listen(Connection open) throws SQLException {
        try (Statement statement = open.createStatement()) {
            statement.execute("LISTEN opnode_events");
            signal();
            PGConnection notices = open.unwrap(PGConnection.class);
            while (!closed) {
                PGNotification[] received = notices.getNotifications(WAIT_MILLIS);
                if (received == null || received.length == 0) {
                    // WHY: a half-open connection is silent for ever; a query shows that it is
                    // dead.
                    statement.execute("SELECT 1");
                } else if (!Arrays.stream(received).allMatch(this::isOwn)) {
                    signal();
                }
            }
            statement.execute("UNLISTEN *");
        }
    }

    private boolean isOwn(PGNotification notification) {
        return notification.getPID() == ownWriter.getAsInt();
    }

    /** Wakes all readers now. */
    void signal() {
        for (Runnable reader : readers) {
            try {
                reader.run();
            } catch (RuntimeException e) {
                LOG.warn("event log: a reader could not be woken", e);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        try {
            notifyAllListeners();
            thread.join(2L * WAIT_MILLIS);
        } catch (SQLException e) {
            LOG.debug("event log: the listener ends by itself", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void notifyAllListeners() throws SQLException {
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("NOTIFY opnode_events");
        }
    }
}
