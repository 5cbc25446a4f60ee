package io.opnode.command.platform.eventstore;

import org.axonframework.common.AxonTransientException;

/** More commands wait for a commit than the log allows; nothing was stored. Try again later. */
public final class AppendQueueFullException extends AxonTransientException {
    private static final long serialVersionUID = 1L;

    AppendQueueFullException(String message) {
        super(message);
    }

    AppendQueueFullException(String message, Throwable cause) {
        super(message, cause);
    }
}
