package io.opnode.command.platform.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** The latest snapshot of each aggregate; an older one never replaces a newer one. */
final class SnapshotTable {
    private static final String STORE =
            """
            INSERT INTO events.snapshot (aggregate_id, aggregate_type, sequence, event_id, payload_type,
                payload_revision, payload, metadata, occurred_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (aggregate_id) DO UPDATE SET aggregate_type = excluded.aggregate_type,
                sequence = excluded.sequence, event_id = excluded.event_id, payload_type = excluded.payload_type,
                payload_revision = excluded.payload_revision, payload = excluded.payload,
                metadata = excluded.metadata, occurred_us = excluded.occurred_us
            WHERE events.snapshot.sequence <= excluded.sequence
            """;
    private static final String READ =
            """
            SELECT event_id, aggregate_type, aggregate_id, sequence, payload_type, payload_revision, payload,
                metadata, occurred_us FROM events.snapshot WHERE aggregate_id = ?
            """;

    private final DataSource database;

    SnapshotTable(DataSource database) {
        this.database = database;
    }

    void store(EventRow row) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(STORE)) {
            statement.setString(1, row.aggregateId());
            statement.setString(2, row.aggregateType());
            statement.setLong(3, row.sequence());
            statement.setString(4, row.eventId());
            statement.setString(5, row.payloadType());
            statement.setInt(6, row.payloadRevision());
            statement.setBytes(7, row.payload());
            statement.setBytes(8, row.metadata());
            statement.setLong(9, row.occurredMicros());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw EventLogReader.unreadable(e);
        }
    }

    Optional<StoredEvent.Snapshot> read(String aggregateId) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setString(1, aggregateId);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.of(snapshot(result)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw EventLogReader.unreadable(e);
        }
    }

    private static StoredEvent.Snapshot snapshot(ResultSet result) throws SQLException {
        return new StoredEvent.Snapshot(
                new EventRow(
                        result.getString(1),
                        result.getString(2),
                        result.getString(3),
                        result.getLong(4),
                        result.getString(5),
                        result.getInt(6),
                        result.getBytes(7),
                        result.getBytes(8),
                        result.getLong(9)));
    }
}
