package io.opnode.command.platform.eventstore;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** An event of no aggregate as read from the log, in the shape that Axon's upcasters take. */
class StoredEvent implements EventData<byte[]> {
    final EventRow row;

    StoredEvent(EventRow row) {
        this.row = row;
    }

    @Override
    public String getEventIdentifier() {
        return row.eventId();
    }

    @Override
    public Instant getTimestamp() {
        return EventRow.instant(row.occurredMicros());
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(row.metadata(), byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(
                row.payload(),
                byte[].class,
                row.payloadType(),
                Integer.toString(row.payloadRevision()));
    }

    /** With a place in the log. */
    static class Tracked extends StoredEvent implements TrackedEventData<byte[]> {
        private final long globalIndex;

        Tracked(EventRow row, long globalIndex) {
            super(row);
            this.globalIndex = globalIndex;
        }

        @Override
        public TrackingToken trackingToken() {
            return new GlobalSequenceTrackingToken(globalIndex);
        }

        long globalIndex() {
            return globalIndex;
        }
    }

    /** With a place in the log and in an aggregate's stream. */
    static final class OfAggregate extends Tracked implements DomainEventData<byte[]> {
        OfAggregate(EventRow row, long globalIndex) {
            super(row, globalIndex);
        }

        @Override
        public String getType() {
            return row.aggregateType() == null ? "" : row.aggregateType();
        }

        @Override
        public String getAggregateIdentifier() {
            return row.aggregateId();
        }

        @Override
        public long getSequenceNumber() {
            return row.sequence();
        }
    }

    /** A snapshot: a place in an aggregate's stream, none in the log. */
    static final class Snapshot extends StoredEvent implements DomainEventData<byte[]> {
        Snapshot(EventRow row) {
            super(row);
        }

        @Override
        public String getType() {
            return row.aggregateType() == null ? "" : row.aggregateType();
        }

        @Override
        public String getAggregateIdentifier() {
            return row.aggregateId();
        }

        @Override
        public long getSequenceNumber() {
            return row.sequence();
        }
    }
}
