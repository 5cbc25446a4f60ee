package io.opnode.query.job;

import io.opnode.query.platform.EventLog;
import io.opnode.query.platform.ViewsDatabase;
import io.opnode.query.stream.EventFrame;
import io.opnode.query.stream.EventReplay;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.Serializer;

/**
 * Reads a job's own events: positions from the read model, events from the store by the job's id,
 * and what the read model does not reflect yet from the end of the log.
 */
public final class JobEventReplay implements EventReplay {
    private static final int PAGE = 256;

    private final ViewsDatabase database;
    private final EventLog log;
    private final Supplier<Serializer> serializer;

    public JobEventReplay(ViewsDatabase database, EventLog log, Supplier<Serializer> serializer) {
        this.database = database;
        this.log = log;
        this.serializer = serializer;
    }

    @Override
    public Iterable<EventFrame> read(String aggregateId, long after, long upTo) {
        return () -> new Pages(aggregateId, after, upTo);
    }

    private record Place(long position, long sequence) {}

    private record Index(long reflects, List<Place> places) {}

    private Index index(String jobId, long after, long upTo) {
        return database.read(snapshot ->
                new Index(
                        snapshot.position(),
                        snapshot.jdbc()
                                .query(
                                        "SELECT position, sequence FROM job_event"
                                                + " WHERE job_id = ? AND position > ?"
                                                + " AND position <= ?"
                                                + " ORDER BY position LIMIT "
                                                + PAGE,
                                        (row, number) -> new Place(row.getLong(1), row.getLong(2)),
                                        jobId,
                                        after,
                                        upTo)));
    }

    private final class Pages implements Iterator<EventFrame> {
        private final String jobId;
        private final long upTo;
        private final Queue<EventFrame> ready = new ArrayDeque<>();
        private long reached;
        private boolean done;

        private Pages(String jobId, long after, long upTo) {
            this.jobId = jobId;
            this.upTo = upTo;
            this.reached = after;
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && !done) {
                load();
            }
            return !ready.isEmpty();
        }

        @Override
        public EventFrame next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.remove();
        }

        private void load() {
            Index index = index(jobId, reached, upTo);
            if (!index.places().isEmpty()) {
                fromStore(index.places());
            }
            if (index.places().size() < PAGE) {
                fromLog(Math.max(reached, index.reflects()));
                done = true;
            }
        }

        private void fromStore(List<Place> places) {
            DomainEventStream events = log.store().readEvents(jobId, places.getFirst().sequence());
            for (Place place : places) {
                DomainEventMessage<?> event = events.next();
                if (event.getSequenceNumber() != place.sequence()) {
                    throw new IllegalStateException(
                            "event " + place.sequence() + " of " + jobId + " is not in the log");
                }
                ready.add(EventFrame.of(place.position(), event, serializer.get()));
                reached = place.position();
            }
        }

        private void fromLog(long after) {
            log.read(
                    after,
                    upTo,
                    PAGE,
                    messages ->
                            messages.forEach(message -> {
                                if (message instanceof DomainEventMessage<?> event
                                        && jobId.equals(event.getAggregateIdentifier())) {
                                    ready.add(
                                            EventFrame.of(
                                                    message.trackingToken()
                                                            .position()
                                                            .orElseThrow(),
                                                    message,
                                                    serializer.get()));
                                }
                            }));
        }
    }
}
