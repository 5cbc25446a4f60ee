package io.opnode.command.platform.axon;

import io.opnode.command.platform.eventstore.GroupCommitEventStorageEngine;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Axon's event store, with readers that are woken when any process has appended instead of looking
 * once a second, and event processors that are called instead of looking twice a second.
 */
final class WakingEventStore extends EmbeddedEventStore {
    private static final Logger LOG = LoggerFactory.getLogger(WakingEventStore.class);
    private static final long LOOK_MILLIS = 500;

    private final Set<CalledStream> called = ConcurrentHashMap.newKeySet();
    private final Thread caller =
            Thread.ofPlatform().daemon().name("event-log-caller").unstarted(this::callReaders);
    private volatile boolean stopped;

    private WakingEventStore(EmbeddedEventStore.Builder builder) {
        super(builder);
    }

    static EventStore on(
            GroupCommitEventStorageEngine engine,
            MessageMonitor<? super EventMessage<?>> messageMonitor) {
        WakingEventStore store =
                new WakingEventStore(
                        EmbeddedEventStore.builder()
                                .storageEngine(engine)
                                .messageMonitor(messageMonitor));
        engine.onAppend(() -> store.afterCommit(List.of()));
        store.caller.start();
        return store;
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
        return new CalledStream(super.openStream(trackingToken), called);
    }

    /**
     * Follows the end of the log and calls whoever wants to know. WHY not on append itself: a
     * processor that looks before the shared tail has the event finds nothing, and nobody would
     * call it again.
     */
    private void callReaders() {
        while (!stopped) {
            try (TrackingEventStream tail = super.openStream(storageEngine().createHeadToken())) {
                while (!stopped) {
                    if (tail.hasNextAvailable((int) LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                        do {
                            tail.nextAvailable();
                        } while (tail.hasNextAvailable(0, TimeUnit.MILLISECONDS));
                        called.forEach(CalledStream::call);
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("event log: its end cannot be followed, trying again: {}", e.getMessage());
                called.forEach(CalledStream::call);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void shutDown() {
        stopped = true;
        caller.interrupt();
        super.shutDown();
    }
}
