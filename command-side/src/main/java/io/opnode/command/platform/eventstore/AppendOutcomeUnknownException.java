package io.opnode.command.platform.eventstore;

import org.axonframework.common.AxonTransientException;

/**
 * The connection broke during the commit and did not come back in time: the events may be stored or
 * not. Send the command again; idempotent commands then get the first answer.
 */
public final class AppendOutcomeUnknownException extends AxonTransientException {
    private static final long serialVersionUID = 1L;

    AppendOutcomeUnknownException(String message) {
        super(message);
    }

    AppendOutcomeUnknownException(String message, Throwable cause) {
        super(message, cause);
    }
}
