package io.opnode.command.platform.eventstore;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** Turns Axon's messages into rows and holds them to the limits. */
final class EventRows {
    private final Serializer serializer;
    private final EventStoreLimits limits;

    EventRows(Serializer serializer, EventStoreLimits limits) {
        this.serializer = serializer;
        this.limits = limits;
    }

    /**
     * @throws EventTooLargeException over a limit
     * @throws EventStoreException when the payload has no logical name and revision
     */
    List<EventRow> of(List<? extends EventMessage<?>> events) {
        if (events.size() > limits.maxEventsPerAppend()) {
            throw new EventTooLargeException(
                    "events of one command: %d (expected at most maxEventsPerAppend %d); split the command"
                            .formatted(events.size(), limits.maxEventsPerAppend()));
        }
        return events.stream().map(this::of).toList();
    }

    EventRow of(EventMessage<?> event) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = event.serializeMetaData(serializer, byte[].class);
        String name = payload.getType().getName();
        within(
                "payload of " + name,
                payload.getData().length,
                "maxEventBytes",
                limits.maxEventBytes());
        within(
                "metadata of " + name,
                metadata.getData().length,
                "maxMetadataBytes",
                limits.maxMetadataBytes());
        boolean ofAggregate = event instanceof DomainEventMessage<?>;
        if (ofAggregate && ((DomainEventMessage<?>) event).getAggregateIdentifier().isBlank()) {
            throw new EventStoreException(
                    "aggregate id of %s: blank (expected the id; leave the aggregate's id field null until its first event)"
                            .formatted(name));
        }
        return new EventRow(
                event.getIdentifier(),
                ofAggregate ? ((DomainEventMessage<?>) event).getType() : null,
                ofAggregate
                        ? ((DomainEventMessage<?>) event).getAggregateIdentifier()
                        : event.getIdentifier(),
                ofAggregate ? ((DomainEventMessage<?>) event).getSequenceNumber() : 0,
                name,
                revision(payload),
                payload.getData(),
                metadata.getData(),
                EventRow.micros(event.getTimestamp()));
    }

    private static int revision(SerializedObject<?> payload) {
        String revision = payload.getType().getRevision();
        try {
            return Integer.parseInt(revision == null ? "" : revision);
        } catch (NumberFormatException e) {
            throw new EventStoreException(
                    "revision of %s: %s (expected a whole number; register the event with its logical name)"
                            .formatted(payload.getType().getName(), revision),
                    e);
        }
    }

    private static void within(String what, int bytes, String limit, int max) {
        if (bytes > max) {
            throw new EventTooLargeException(
                    "%s: %d bytes (expected at most %s %d); keep large content in the content store and its id here"
                            .formatted(what, bytes, limit, max));
        }
    }
}
