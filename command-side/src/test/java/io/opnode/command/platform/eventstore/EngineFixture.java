package io.opnode.command.platform.eventstore;

import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * How a contract test gets at an engine: each call of {@link #open} is one more process on the same
 * log.
 */
public interface EngineFixture extends AutoCloseable {
    EventStorageEngine open();

    /** Stops an engine in good order. */
    void close(EventStorageEngine engine);

    /** For looking at the store from outside. */
    DataSource database();

    /** The table that holds the events, with the column {@code payload}. */
    String table();

    @Override
    void close();
}
