package io.opnode.query.stream;

import org.jspecify.annotations.Nullable;

/**
 * The last thing on a stream.
 *
 * @param reason {@code complete}: nothing more will come; {@code too-slow}, {@code max-age} or
 *     {@code shutting-down}: come again with {@code Last-Event-ID}
 * @param resumeAfter position to come again with; absent before the first event
 */
public record StreamEnd(String reason, @Nullable Long resumeAfter) {
    public static final String COMPLETE = "complete";
    public static final String TOO_SLOW = "too-slow";
    public static final String MAX_AGE = "max-age";
    public static final String SHUTTING_DOWN = "shutting-down";
}
