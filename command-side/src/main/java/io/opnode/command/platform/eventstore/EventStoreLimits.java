package io.opnode.command.platform.eventstore;

import java.time.Duration;

/**
 * The bounds of the event log. Start from {@link #DEFAULTS}.
 *
 * @param maxEventBytes payload of one event, in bytes of JSON; also the bound of a snapshot
 * @param maxMetadataBytes metadata of one event, in bytes of JSON
 * @param maxEventsPerAppend events that one command may write
 * @param maxQueuedAppends commands that may wait for a commit; one more is refused at once
 * @param maxQueuedBytes payload and metadata of all commands that wait, in bytes
 * @param maxBatchEvents events written by one commit
 * @param appendPatience how long the database may stay away before waiting commands are told so
 * @param readPageEvents events read by one query
 */
public record EventStoreLimits(
        int maxEventBytes,
        int maxMetadataBytes,
        int maxEventsPerAppend,
        int maxQueuedAppends,
        long maxQueuedBytes,
        int maxBatchEvents,
        Duration appendPatience,
        int readPageEvents) {

    public static final EventStoreLimits DEFAULTS =
            new EventStoreLimits(
                    1 << 20,
                    16 << 10,
                    1_000,
                    4_096,
                    64L << 20,
                    1_000,
                    Duration.ofSeconds(10),
                    1_000);

    public EventStoreLimits {
        positive("maxEventBytes", maxEventBytes);
        positive("maxMetadataBytes", maxMetadataBytes);
        positive("maxEventsPerAppend", maxEventsPerAppend);
        positive("maxQueuedAppends", maxQueuedAppends);
        positive("maxQueuedBytes", maxQueuedBytes);
        positive("maxBatchEvents", maxBatchEvents);
        positive("appendPatience", appendPatience.toMillis());
        positive("readPageEvents", readPageEvents);
    }

    public EventStoreLimits withMaxEventBytes(int bytes) {
        return new EventStoreLimits(
                bytes,
                maxMetadataBytes,
                maxEventsPerAppend,
                maxQueuedAppends,
                maxQueuedBytes,
                maxBatchEvents,
                appendPatience,
                readPageEvents);
    }

    public EventStoreLimits withMaxQueuedAppends(int appends) {
        return new EventStoreLimits(
                maxEventBytes,
                maxMetadataBytes,
                maxEventsPerAppend,
                appends,
                maxQueuedBytes,
                maxBatchEvents,
                appendPatience,
                readPageEvents);
    }

    public EventStoreLimits withAppendPatience(Duration patience) {
        return new EventStoreLimits(
                maxEventBytes,
                maxMetadataBytes,
                maxEventsPerAppend,
                maxQueuedAppends,
                maxQueuedBytes,
                maxBatchEvents,
                patience,
                readPageEvents);
    }

    private static void positive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + ": " + value + " (expected more than 0)");
        }
    }
}
