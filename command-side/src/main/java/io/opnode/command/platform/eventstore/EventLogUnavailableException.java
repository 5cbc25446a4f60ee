package io.opnode.command.platform.eventstore;

import org.axonframework.common.AxonTransientException;

/** The database could not be written in time; nothing was stored. Try again. */
public final class EventLogUnavailableException extends AxonTransientException {
    private static final long serialVersionUID = 1L;

    EventLogUnavailableException(String message) {
        super(message);
    }

    EventLogUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
