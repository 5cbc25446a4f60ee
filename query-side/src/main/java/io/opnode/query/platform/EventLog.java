package io.opnode.query.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Reads stretches of the log in order. */
public final class EventLog {
    /** Longest wait for an event that is in the log. */
    static final int READ_SECONDS = 30;

    private final Supplier<EventStore> store;
    private volatile @Nullable Long beforeFirst;

    /**
     * @param store asked for at use, since it is built after the handlers are found
     */
    public EventLog(Supplier<EventStore> store) {
        this.store = store;
    }

    public EventStore store() {
        return store.get();
    }

    /** Position of the newest event; {@link #beforeFirst} while there is none. */
    public long head() {
        return position(store.get().createHeadToken());
    }

    /** Position before the first event; stores differ in where they begin to count. */
    public long beforeFirst() {
        Long known = beforeFirst;
        if (known == null) {
            known = position(store.get().createTailToken());
            beforeFirst = known;
        }
        return known;
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? ViewTokenStore.NOTHING_YET : LoggedEvent.position(token);
    }

    /** Opens an endless stream of what follows {@code position}. */
    public BlockingStream<TrackedEventMessage<?>> after(long position) {
        return store.get()
                .openStream(new GlobalSequenceTrackingToken(Math.max(position, beforeFirst())));
    }

    /**
     * Hands over what follows {@code after} up to {@code upTo}, which must be in the log.
     *
     * @param size most events handed over at once
     * @throws IllegalStateException if the log falls silent before
     */
    public void read(long after, long upTo, int size, Consumer<List<TrackedEventMessage<?>>> to) {
        if (after >= upTo) {
            return;
        }
        List<TrackedEventMessage<?>> batch = new ArrayList<>(Math.min(size, 1_024));
        try (BlockingStream<TrackedEventMessage<?>> stream = after(after)) {
            long position = after;
            while (position < upTo) {
                if (!stream.hasNextAvailable(READ_SECONDS, TimeUnit.SECONDS)) {
                    throw new IllegalStateException(
                            "The log gave nothing behind " + position + " (expected " + upTo + ")");
                }
                TrackedEventMessage<?> message = stream.nextAvailable();
                position = LoggedEvent.position(message.trackingToken());
                if (position <= upTo) {
                    batch.add(message);
                }
                if (batch.size() == size) {
                    to.accept(List.copyOf(batch));
                    batch.clear();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading the log.", e);
        }
        if (!batch.isEmpty()) {
            to.accept(List.copyOf(batch));
        }
    }
}
