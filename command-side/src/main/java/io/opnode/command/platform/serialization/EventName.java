package io.opnode.command.platform.serialization;

import java.util.regex.Pattern;

/**
 * The public name of one shape of a message.
 *
 * @param value dotted lower-case name such as {@code job.submitted}
 * @param revision counts up from 1
 */
public record EventName(String value, int revision) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");

    public EventName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "event name: "
                            + value
                            + " (expected dotted lower-case words such as job.submitted)");
        }
        if (revision < 1) {
            throw new IllegalArgumentException(
                    "revision of " + value + ": " + revision + " (expected 1 or more)");
        }
    }

    @Override
    public String toString() {
        return value + " revision " + revision;
    }
}
