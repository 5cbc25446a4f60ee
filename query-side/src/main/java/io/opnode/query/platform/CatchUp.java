package io.opnode.query.platform;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets a client read what it has just written: waits, within a limit, until the rows reflect the
 * log as it was when the question came.
 */
public final class CatchUp {
    private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final ViewsDatabase database;
    private final EventLog log;
    private final Duration limit;

    public CatchUp(ViewsDatabase database, EventLog log, Duration limit) {
        this.database = database;
        this.log = log;
        this.limit = limit;
    }

    /**
     * Waits if the log holds events of the aggregate.
     *
     * @return whether it does and the rows now reflect them
     */
    public boolean awaitFirstEventOf(String aggregateId) {
        return log.store().readEvents(aggregateId, 0).hasNext() && await(log.head());
    }

    /**
     * @return whether the rows reflect {@code position} within the limit
     */
    public boolean await(long position) {
        long end = System.nanoTime() + limit.toNanos();
        while (reached() < position) {
            if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
        return true;
    }

    private long reached() {
        return database.read(ViewsDatabase.Snapshot::position);
    }
}
