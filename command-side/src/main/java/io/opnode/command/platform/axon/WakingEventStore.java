package io.opnode.command.platform.axon;

import io.opnode.command.platform.eventstore.GroupCommitEventStorageEngine;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.monitoring.MessageMonitor;

/**
 * Axon's event store, with readers that are woken when any process has appended instead of looking
 * once a second.
 */
final class WakingEventStore extends EmbeddedEventStore {
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
        return store;
    }
}
