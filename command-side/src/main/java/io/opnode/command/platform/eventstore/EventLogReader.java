package io.opnode.command.platform.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Reads the log page by page; no connection is held between pages. */
final class EventLogReader {
    private static final String COLUMNS =
            "SELECT global_index, event_id, aggregate_type, aggregate_id, sequence, payload_type,"
                    + " payload_revision, payload, metadata, occurred_us FROM events.event ";
    private static final String AFTER_INDEX =
            COLUMNS + "WHERE global_index > ? ORDER BY global_index LIMIT ?";
    private static final String OF_AGGREGATE =
            COLUMNS + "WHERE aggregate_id = ? AND sequence >= ? ORDER BY sequence LIMIT ?";

    private final DataSource database;
    private final int pageEvents;

    EventLogReader(DataSource database, int pageEvents) {
        this.database = database;
        this.pageEvents = pageEvents;
    }

    /**
     * All events after a place in the log, in order, up to the end at the time of the last page.
     *
     * @throws EventStoreException when an index is missing
     */
    Stream<StoredEvent.Tracked> after(long globalIndex) {
        return Pages.stream(
                pageEvents,
                globalIndex,
                last -> checkedPage(last),
                StoredEvent.Tracked::globalIndex);
    }

    private List<StoredEvent.Tracked> checkedPage(long after) {
        List<StoredEvent.Tracked> page =
                query(
                        AFTER_INDEX,
                        statement -> {
                            statement.setLong(1, after);
                            statement.setInt(2, pageEvents);
                        });
        long expected = after + 1;
        for (StoredEvent.Tracked event : page) {
            if (event.globalIndex() != expected) {
                throw new EventStoreException(
                        "event log: event %d is missing before event %d; rows were removed, restore a backup"
                                .formatted(expected, event.globalIndex()));
            }
            expected++;
        }
        return page;
    }

    /** Events of one aggregate from a sequence number on. */
    Stream<StoredEvent.OfAggregate> ofAggregate(String aggregateId, long firstSequence) {
        return Pages.stream(
                pageEvents,
                firstSequence - 1,
                last ->
                        query(
                                        OF_AGGREGATE,
                                        statement -> {
                                            statement.setString(1, aggregateId);
                                            statement.setLong(2, last + 1);
                                            statement.setInt(3, pageEvents);
                                        })
                                .stream()
                                .map(event ->
                                        new StoredEvent.OfAggregate(event.row, event.globalIndex()))
                                .toList(),
                StoredEvent.OfAggregate::getSequenceNumber);
    }

    /**
     * @return the highest sequence number of an aggregate
     */
    OptionalLong lastSequence(String aggregateId) {
        return number(
                "SELECT max(sequence) FROM events.event WHERE aggregate_id = ?",
                statement -> statement.setString(1, aggregateId));
    }

    /**
     * @return the place of the last event; empty for an empty log
     */
    OptionalLong head() {
        return number("SELECT max(global_index) FROM events.event", statement -> {});
    }

    /**
     * @return the place of the first event that occurred at the time or later
     */
    OptionalLong firstSince(long micros) {
        return number(
                "SELECT min(global_index) FROM events.event WHERE occurred_us >= ?",
                statement -> statement.setLong(1, micros));
    }

    private OptionalLong number(String sql, Binding binding) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                long value = result.getLong(1);
                return result.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private List<StoredEvent.Tracked> query(String sql, Binding binding) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            List<StoredEvent.Tracked> events = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    events.add(event(result));
                }
            }
            return events;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static StoredEvent.Tracked event(ResultSet result) throws SQLException {
        EventRow row =
                new EventRow(
                        result.getString(2),
                        result.getString(3),
                        result.getString(4),
                        result.getLong(5),
                        result.getString(6),
                        result.getInt(7),
                        result.getBytes(8),
                        result.getBytes(9),
                        result.getLong(10));
        return row.aggregateType() == null
                ? new StoredEvent.Tracked(row, result.getLong(1))
                : new StoredEvent.OfAggregate(row, result.getLong(1));
    }

    static EventLogUnavailableException unreadable(SQLException cause) {
        return new EventLogUnavailableException(
                "event log: cannot be read ("
                        + cause.getMessage()
                        + "); check that PostgreSQL runs, then try again",
                cause);
    }

    @FunctionalInterface
    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }
}
