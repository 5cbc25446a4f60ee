package io.opnode.command.market;

import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Says whether this process keeps the book. When it has just begun to, assignments that it does not
 * know of may stand in the log, so that it must first read all that was there by then.
 */
@Component
class BookKeeping {
    private final ObjectProvider<EventProcessingConfiguration> processing;
    private final EventStore events;

    /** The log's head when this process began to keep the book; -1 while it does not. */
    private long headAtStart = -1;

    BookKeeping(ObjectProvider<EventProcessingConfiguration> processing, EventStore events) {
        this.processing = processing;
        this.events = events;
    }

    synchronized boolean isOursAndCaughtUp() {
        Optional<EventTrackerStatus> status =
                processing
                        .getObject()
                        .eventProcessor(MarketProjection.GROUP, StreamingEventProcessor.class)
                        .flatMap(p -> p.processingStatus().values().stream().findFirst());
        if (status.isEmpty() || status.get().isErrorState()) {
            headAtStart = -1;
            return false;
        }
        if (headAtStart < 0) {
            TrackingToken head = events.createHeadToken();
            headAtStart = head == null ? 0 : head.position().orElse(0);
        }
        return status.get().getCurrentPosition().orElse(0) >= headAtStart;
    }
}
