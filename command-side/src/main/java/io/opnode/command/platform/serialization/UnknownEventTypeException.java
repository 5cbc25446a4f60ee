package io.opnode.command.platform.serialization;

import org.axonframework.serialization.SerializationException;

/**
 * The log holds an event that this program does not know. Whoever meets it stops there: an event
 * that is skipped would make every fold wrong (F19).
 */
public final class UnknownEventTypeException extends SerializationException {
    private static final long serialVersionUID = 1L;

    UnknownEventTypeException(String message) {
        super(message);
    }
}
