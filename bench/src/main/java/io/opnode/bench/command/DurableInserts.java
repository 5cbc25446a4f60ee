package io.opnode.bench.command;

import io.opnode.bench.measure.Load;
import io.opnode.bench.platform.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The yardstick: clients that each insert one row and commit it, durably, into a table with the
 * columns and the two indexes that an event log cannot do without. Payload and metadata are those
 * of a real event.
 */
final class DurableInserts implements AutoCloseable {
    private static final String TABLE =
            """
            CREATE SCHEMA IF NOT EXISTS bench;
            CREATE TABLE IF NOT EXISTS bench.event (
                global_index     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                event_id         text COLLATE "C" NOT NULL,
                aggregate_type   text,
                aggregate_id     text COLLATE "C" NOT NULL,
                sequence         bigint NOT NULL,
                payload_type     text NOT NULL,
                payload_revision integer NOT NULL,
                payload          bytea NOT NULL,
                metadata         bytea NOT NULL,
                occurred_us      bigint NOT NULL,
                salt             bytea NOT NULL,
                leaf_hash        bytea NOT NULL,
                UNIQUE (aggregate_id, sequence))\
            """;
    private static final String INSERT =
            """
            INSERT INTO bench.event (event_id, aggregate_type, aggregate_id, sequence, payload_type,
                payload_revision, payload, metadata, occurred_us, salt, leaf_hash)
            VALUES (?, 'wallet', ?, 0, 'wallet.opened', 1, ?, ?, ?, ?, ?)\
            """;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final List<Connection> connections = new ArrayList<>();
    private final List<Load.Step> clients = new ArrayList<>();

    /**
     * @param payload in bytes
     * @param metadata in bytes
     * @throws IllegalStateException when the server would not wait for its disk
     */
    DurableInserts(Database database, int count, int payload, int metadata) throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            String value = database.text("SHOW " + setting);
            if (!value.equals("on")) {
                throw new IllegalStateException(setting + ": " + value + " (expected on)");
            }
        }
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        for (int client = 0; client < count; client++) {
            Connection connection = database.connect();
            connections.add(connection);
            PreparedStatement insert = connection.prepareStatement(INSERT);
            insert.setBytes(3, new byte[payload]);
            insert.setBytes(4, new byte[metadata]);
            insert.setLong(5, System.currentTimeMillis() * 1000);
            insert.setBytes(6, new byte[SALT_BYTES]);
            insert.setBytes(7, new byte[HASH_BYTES]);
            clients.add(() -> {
                String id = UUID.randomUUID().toString();
                insert.setString(1, id);
                insert.setString(2, id);
                return insert.executeUpdate() == 1;
            });
        }
    }

    List<Load.Step> clients() {
        return clients;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
