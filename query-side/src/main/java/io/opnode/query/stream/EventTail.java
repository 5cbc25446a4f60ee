package io.opnode.query.stream;

import io.opnode.query.platform.EventLog;
import io.opnode.query.platform.LoggedEvent;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reads the end of the log once for this process and hands each event to whoever follows its
 * aggregate. A failing store is asked again from the same position, so that followers miss nothing.
 */
public final class EventTail implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(EventTail.class);
    private static final int WAIT_MILLIS = 500;
    private static final long RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final EventLog log;
    private final Supplier<Serializer> serializer;
    private final Map<String, Set<Follower>> followers = new ConcurrentHashMap<>();

    /** Held to hand out an event and to begin following, so that neither falls between. */
    private final ReentrantLock turn = new ReentrantLock();

    private long position;
    private long brokenAt = Long.MIN_VALUE;
    private volatile @Nullable Thread reader;

    public EventTail(EventLog log, Supplier<Serializer> serializer) {
        this.log = log;
        this.serializer = serializer;
    }

    @Override
    public void start() {
        turn.lock();
        try {
            if (reader == null) {
                position = log.head();
                Thread thread =
                        Thread.ofVirtual().name("opnode-event-tail").unstarted(this::readOn);
                reader = thread;
                thread.start();
            }
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void stop() {
        Thread running = reader;
        reader = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join(TimeUnit.SECONDS.toMillis(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        followers.values().forEach(all -> all.forEach(Follower::end));
        followers.clear();
    }

    @Override
    public boolean isRunning() {
        return reader != null;
    }

    /**
     * Adds a follower of one aggregate.
     *
     * @return the position after which the follower gets every event
     */
    long follow(String aggregateId, Follower follower) {
        turn.lock();
        try {
            followers
                    .computeIfAbsent(aggregateId, id -> ConcurrentHashMap.newKeySet())
                    .add(follower);
            return position;
        } finally {
            turn.unlock();
        }
    }

    void leave(String aggregateId, Follower follower) {
        followers.computeIfPresent(
                aggregateId,
                (id, all) -> {
                    all.remove(follower);
                    return all.isEmpty() ? null : all;
                });
    }

    /** Aggregates that somebody follows now. */
    int followed() {
        return followers.size();
    }

    private void readOn() {
        while (reader == Thread.currentThread()) {
            try (BlockingStream<TrackedEventMessage<?>> stream = log.after(position)) {
                while (reader == Thread.currentThread()) {
                    if (stream.hasNextAvailable(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                        hand(stream.nextAvailable());
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                tell(e);
                LockSupport.parkNanos(RETRY_NANOS);
            }
        }
    }

    /** Once per outage, not per try. */
    private void tell(RuntimeException failure) {
        if (position != brokenAt) {
            brokenAt = position;
            LOG.warn(
                    "The tail of the log broke off at {}; it is opened again and again: {}",
                    position,
                    failure.toString());
        }
    }

    private void hand(TrackedEventMessage<?> message) {
        long at = LoggedEvent.position(message.trackingToken());
        turn.lock();
        try {
            if (message instanceof DomainEventMessage<?> event) {
                Set<Follower> all = followers.get(event.getAggregateIdentifier());
                if (all != null) {
                    EventFrame frame = EventFrame.of(at, message, serializer.get());
                    all.forEach(follower -> follower.take(frame));
                }
            }
            position = at;
        } finally {
            turn.unlock();
        }
    }
}
