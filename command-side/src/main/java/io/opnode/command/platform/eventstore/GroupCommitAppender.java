package io.opnode.command.platform.eventstore;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the events of many commands with one commit. One thread per process does the writing;
 * while a commit is under way the next batch gathers by itself, so there is no timer to tune.
 */
final class GroupCommitAppender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommitAppender.class);
    private static final long RETRY_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long CLOSE_PATIENCE_MILLIS = 15_000;

    private final DataSource database;
    private final EventStoreLimits limits;
    private final AppendQueue queue;
    private final AppendObserver observer;
    private final Thread thread;
    private @Nullable AppendStatement statement;
    private volatile int backendPid;
    private volatile boolean closing;

    GroupCommitAppender(DataSource database, EventStoreLimits limits, AppendObserver observer) {
        this.database = database;
        this.limits = limits;
        this.queue = new AppendQueue(limits);
        this.observer = observer;
        this.thread = Thread.ofPlatform().daemon().name("event-log-appender").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /**
     * Returns when the events are durable.
     *
     * @throws ConcurrencyException when the aggregate has moved on since it was read
     * @throws AggregateStreamCreationException when a new aggregate's id is taken
     * @throws AppendQueueFullException when too many commands wait
     * @throws EventLogUnavailableException when the database stayed away; nothing was stored
     * @throws AppendOutcomeUnknownException when it is not known whether the events were stored
     */
    void append(PendingAppend append) {
        queue.add(append);
        try {
            append.done().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /** The server process that writes for this appender; 0 before the first write. */
    int backendPid() {
        return backendPid;
    }

    int queued() {
        return queue.size();
    }

    private void run() {
        for (List<PendingAppend> batch = queue.take(); !batch.isEmpty(); batch = queue.take()) {
            try {
                commit(batch);
            } catch (RuntimeException | Error e) {
                LOG.error("event log: a batch failed unexpectedly; its commands are told", e);
                fail(batch, new AppendOutcomeUnknownException("event log: " + e, e));
                dropConnection();
            }
        }
        closeStatement();
    }

    private void commit(List<PendingAppend> batch) {
        long start = System.nanoTime();
        boolean inDoubt = false;
        while (true) {
            boolean sent = false;
            try {
                AppendStatement open = openStatement();
                sent = true;
                report(batch, open.execute(batch));
                observer.committed(batch.size(), System.nanoTime() - start);
                return;
            } catch (SQLException e) {
                if (SqlFailure.of(e) == SqlFailure.REFUSED) {
                    refuse(batch, e);
                    return;
                }
                // WHY: after a broken connection the server may still be committing. Sending the
                // batch again waits for that transaction on the advisory lock and then finds the
                // events by their ids.
                inDoubt |= sent && SqlFailure.of(e) == SqlFailure.CONNECTION_LOST;
                dropConnection();
                if (closing || patienceIsOver(batch)) {
                    fail(batch, unavailable(inDoubt, e));
                    return;
                }
                LOG.warn("event log: write failed, trying again: {}", e.getMessage());
                LockSupport.parkNanos(RETRY_PAUSE_NANOS);
            }
        }
    }

    private boolean patienceIsOver(List<PendingAppend> batch) {
        long waited = System.nanoTime() - batch.getFirst().submittedNanos();
        return waited > limits.appendPatience().toNanos();
    }

    private static void report(
            List<PendingAppend> batch, Map<Integer, AppendStatement.Refusal> refusals) {
        for (int position = 0; position < batch.size(); position++) {
            PendingAppend append = batch.get(position);
            AppendStatement.@Nullable Refusal refusal = refusals.get(position);
            if (refusal == null || refusal.alreadyStored()) {
                append.done().complete(null);
            } else {
                append.done().completeExceptionally(conflict(append, refusal.storedSequence()));
            }
        }
    }

    private static RuntimeException conflict(PendingAppend append, long stored) {
        EventRow first = append.heads().getFirst();
        if (first.sequence() == 0) {
            return new AggregateStreamCreationException(
                    "aggregate "
                            + first.aggregateId()
                            + " exists already; choose a new id or send a command to the existing one");
        }
        return new ConcurrencyException(
                "aggregate %s: event %d cannot follow event %d; read it again and repeat the command"
                        .formatted(
                                String.join(", ", append.aggregates()), first.sequence(), stored));
    }

    /**
     * The statement itself was refused: find out whose fault it is, so that the others still go in.
     */
    private void refuse(List<PendingAppend> batch, SQLException cause) {
        if (batch.size() == 1) {
            RuntimeException failure =
                    SqlFailure.isDuplicate(cause)
                            ? new ConcurrencyException(
                                    "an event with this id is stored already; repeat the command",
                                    cause)
                            : new EventStoreException(
                                    "the event log refused the events: " + cause.getMessage(),
                                    cause);
            fail(batch, failure);
            return;
        }
        LOG.warn("event log: a batch of {} failed, writing one by one", batch.size(), cause);
        new ArrayList<>(batch).forEach(append -> commit(List.of(append)));
    }

    private RuntimeException unavailable(boolean inDoubt, SQLException cause) {
        if (inDoubt) {
            return new AppendOutcomeUnknownException(
                    "event log: the connection broke during the commit and the database stayed away;"
                            + " the events may be stored; send the command again with the same key",
                    cause);
        }
        return new EventLogUnavailableException(
                "event log: the database cannot be written ("
                        + cause.getMessage()
                        + "); nothing was stored; check that PostgreSQL runs, then send the command again",
                cause);
    }

    private static void fail(List<PendingAppend> batch, RuntimeException failure) {
        batch.forEach(append -> append.done().completeExceptionally(failure));
    }

    private AppendStatement openStatement() throws SQLException {
        if (statement == null) {
            statement = new AppendStatement(database.getConnection(), limits.appendPatience());
            backendPid = statement.backendPid();
        }
        return statement;
    }

    private void dropConnection() {
        if (statement != null) {
            statement.abort();
            statement = null;
        }
    }

    private void closeStatement() {
        if (statement != null) {
            try {
                statement.close();
            } catch (SQLException e) {
                LOG.debug("event log: closing its connection failed", e);
            }
        }
    }

    /** Writes what waits, then stops. */
    @Override
    public void close() {
        queue.close();
        try {
            if (thread.isAlive() && !thread.join(Duration.ofMillis(CLOSE_PATIENCE_MILLIS))) {
                closing = true;
                thread.join(CLOSE_PATIENCE_MILLIS);
            }
        } catch (InterruptedException e) {
            closing = true;
            Thread.currentThread().interrupt();
        }
    }
}
