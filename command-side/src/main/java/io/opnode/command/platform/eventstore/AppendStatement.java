package io.opnode.command.platform.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.postgresql.PGConnection;

/** One connection that writes batches to the log, each with a single call and a single commit. */
final class AppendStatement implements AutoCloseable {
    private static final String APPEND =
            "SELECT refused_append, stored_sequence, already_stored"
                    + " FROM events.append(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    private static final Executor SAME_THREAD = Runnable::run;
    private static final int NETWORK_GRACE_MILLIS = 5_000;

    private final Connection connection;
    private final PreparedStatement append;
    private final int backendPid;

    /** Why one command's events were left out. */
    record Refusal(long storedSequence, boolean alreadyStored) {}

    AppendStatement(Connection connection, Duration statementTimeout) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(true);
        int millis = Math.toIntExact(statementTimeout.toMillis());
        connection.setNetworkTimeout(SAME_THREAD, millis + NETWORK_GRACE_MILLIS);
        try (Statement settings = connection.createStatement()) {
            // WHY: durability is not left to the server's default, and a plan made while the log
            // was small must not turn into a scan when it has grown.
            settings.execute(
                    "SET synchronous_commit = on; SET enable_seqscan = off; SET enable_bitmapscan = off;"
                            + " SET statement_timeout = "
                            + millis);
        }
        this.append = connection.prepareStatement(APPEND);
        this.backendPid = connection.unwrap(PGConnection.class).getBackendPID();
    }

    /** The server process of this connection; it is the sender of the log's notifications. */
    int backendPid() {
        return backendPid;
    }

    /**
     * Returns when everything but the refused is durable.
     *
     * @return refusals by position in {@code batch}
     */
    Map<Integer, Refusal> execute(List<PendingAppend> batch) throws SQLException {
        bindHeads(batch);
        bindRows(batch);
        Map<Integer, Refusal> refusals = new HashMap<>();
        try (ResultSet result = append.executeQuery()) {
            while (result.next()) {
                Refusal refusal = new Refusal(result.getLong(2), result.getBoolean(3));
                refusals.merge(result.getInt(1), refusal, (a, b) -> a.alreadyStored() ? b : a);
            }
        }
        return refusals;
    }

    private void bindHeads(List<PendingAppend> batch) throws SQLException {
        int count = batch.stream().mapToInt(append -> append.heads().size()).sum();
        Integer[] appends = new Integer[count];
        String[] aggregates = new String[count];
        Long[] sequences = new Long[count];
        String[] events = new String[count];
        int i = 0;
        for (int position = 0; position < batch.size(); position++) {
            for (EventRow row : batch.get(position).heads()) {
                appends[i] = position;
                aggregates[i] = row.aggregateId();
                sequences[i] = row.sequence();
                events[i++] = row.eventId();
            }
        }
        array(1, "int4", appends);
        array(2, "text", aggregates);
        array(3, "int8", sequences);
        array(4, "text", events);
    }

    private void bindRows(List<PendingAppend> batch) throws SQLException {
        int count = batch.stream().mapToInt(append -> append.rows().size()).sum();
        Integer[] appends = new Integer[count];
        String[][] texts = new String[4][count];
        Long[][] numbers = new Long[2][count];
        Integer[] revisions = new Integer[count];
        byte[][][] bytes = new byte[4][count][];
        int i = 0;
        for (int position = 0; position < batch.size(); position++) {
            PendingAppend one = batch.get(position);
            for (int row = 0; row < one.rows().size(); row++, i++) {
                EventRow event = one.rows().get(row);
                appends[i] = position;
                texts[0][i] = event.eventId();
                texts[1][i] = event.aggregateType();
                texts[2][i] = event.aggregateId();
                texts[3][i] = event.payloadType();
                numbers[0][i] = event.sequence();
                numbers[1][i] = event.occurredMicros();
                revisions[i] = event.payloadRevision();
                bytes[0][i] = event.payload();
                bytes[1][i] = event.metadata();
                bytes[2][i] = one.salt(row);
                bytes[3][i] = one.leaf(row);
            }
        }
        array(5, "int4", appends);
        array(6, "text", texts[0]);
        array(7, "text", texts[1]);
        array(8, "text", texts[2]);
        array(9, "int8", numbers[0]);
        array(10, "text", texts[3]);
        array(11, "int4", revisions);
        array(12, "bytea", bytes[0]);
        array(13, "bytea", bytes[1]);
        array(14, "int8", numbers[1]);
        array(15, "bytea", bytes[2]);
        array(16, "bytea", bytes[3]);
    }

    private void array(int parameter, String type, Object[] values) throws SQLException {
        append.setArray(parameter, connection.createArrayOf(type, values));
    }

    /** Gives the connection back as it came. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            append.close();
            try (Statement settings = connection.createStatement()) {
                settings.execute("RESET ALL");
            }
            connection.setNetworkTimeout(SAME_THREAD, 0);
        }
    }

    /** Drops a connection that can no longer be trusted. */
    void abort() {
        try (connection) {
            connection.abort(SAME_THREAD);
        } catch (SQLException e) {
            // WHY: it is being thrown away because it failed; a second failure says nothing new.
            System.getLogger(AppendStatement.class.getName())
                    .log(System.Logger.Level.DEBUG, "closing a broken connection", e);
        }
    }
}
