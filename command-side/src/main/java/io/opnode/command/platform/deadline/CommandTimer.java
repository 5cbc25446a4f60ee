package io.opnode.command.platform.deadline;

import java.time.Instant;

/**
 * Sends a command at a time, at least once, also after a restart. Setting and cancelling take part
 * in the caller's transaction. The command must be harmless when it comes late, twice or for a
 * deadline that no longer stands.
 */
public interface CommandTimer {
    /**
     * Setting the same key for the same time again changes nothing, so a reaction may run twice.
     *
     * @param key what the timer is for, such as {@code job-deadline/JOB}; at most 200 characters
     * @param at when to send; in the past means soon
     * @param command of a registered type
     */
    void set(String key, Instant at, Object command);

    /** Does nothing when it has fired or was never set. */
    void cancel(String key, Instant at);
}
