package io.opnode.command.platform.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * An event, its metadata or the number of events of one command is over its limit; nothing was
 * stored.
 */
public final class EventTooLargeException extends EventStoreException {
    private static final long serialVersionUID = 1L;

    EventTooLargeException(String message) {
        super(message);
    }
}
