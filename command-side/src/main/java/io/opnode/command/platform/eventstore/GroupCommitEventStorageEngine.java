package io.opnode.command.platform.eventstore;

import io.opnode.command.platform.serialization.UnknownEventTypeException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Axon's door to the event log on PostgreSQL. Tokens are {@link GlobalSequenceTrackingToken}s: the
 * place of the last event read, 0 before the first.
 *
 * <p>{@link #appendEvents} returns when the events are durable, on a connection and in a
 * transaction of its own: whatever transaction the caller has open neither delays nor undoes it.
 * Two processes may each have an engine on one database.
 */
public final class GroupCommitEventStorageEngine implements EventStorageEngine, AutoCloseable {
    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final EventRows rows;
    private final GroupCommitAppender appender;
    private final AppendListener listener;
    private final EventLogReader reader;
    private final SnapshotTable snapshots;
    private final SecureRandom random = new SecureRandom();

    /**
     * Call {@link #start} before use.
     *
     * @param database with the schema {@code events}; two of its connections are held for the life
     *     of the engine
     * @param serializer gives payloads their logical name and revision
     */
    public GroupCommitEventStorageEngine(
            DataSource database,
            Serializer serializer,
            EventUpcaster upcasters,
            EventStoreLimits limits,
            AppendObserver observer) {
        this.serializer = serializer;
        this.upcasters = upcasters;
        this.rows = new EventRows(serializer, limits);
        this.appender =
                new GroupCommitAppender(
                        database,
                        limits,
                        (commands, nanos) -> {
                            wakeReaders();
                            observer.committed(commands, nanos);
                        });
        this.listener = new AppendListener(database, appender::backendPid);
        this.reader = new EventLogReader(database, limits.readPageEvents());
        this.snapshots = new SnapshotTable(database);
    }

    public GroupCommitEventStorageEngine start() {
        appender.start();
        listener.start();
        return this;
    }

    /**
     * @param reader is run, quickly, after an append by any process; also now and then without one
     */
    public void onAppend(Runnable reader) {
        listener.wake(reader);
    }

    private void wakeReaders() {
        listener.signal();
    }

    /** Commands that wait for a commit. */
    public int queuedAppends() {
        return appender.queued();
    }

    /**
     * Stores all events or none, durably.
     *
     * @throws org.axonframework.modelling.command.ConcurrencyException when an aggregate has moved
     *     on
     * @throws org.axonframework.modelling.command.AggregateStreamCreationException when a new
     *     aggregate's id is taken
     * @throws EventTooLargeException over a limit of size
     * @throws AppendQueueFullException when too many commands wait
     * @throws EventLogUnavailableException when the database is away; nothing was stored
     * @throws AppendOutcomeUnknownException when it is not known whether the events were stored
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        List<EventRow> encoded = rows.of(events);
        byte[][] salts = new byte[encoded.size()][LeafHash.SALT_BYTES];
        for (byte[] salt : salts) {
            random.nextBytes(salt);
        }
        appender.append(new PendingAppend(encoded, salts));
    }

    /**
     * @return the events after the token up to the end of the log; never waits for more
     */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken token, boolean mayBlock) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                reader.after(position(token)), serializer, upcasters);
    }

    private static long position(@Nullable TrackingToken token) {
        if (token == null) {
            return 0;
        }
        return token.position()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "token: " + token + " (expected the place of an event)"));
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                reader.ofAggregate(aggregateIdentifier, firstSequenceNumber),
                serializer,
                upcasters);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        OptionalLong last = reader.lastSequence(aggregateIdentifier);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    /**
     * @throws EventTooLargeException when the snapshot is larger than an event may be
     */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        snapshots.store(rows.of(snapshot));
    }

    /**
     * @return empty also for a snapshot that another version of this program took: the events say
     *     the same
     */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return snapshots
                .read(aggregateIdentifier)
                .filter(this::isOfThisVersion)
                .map(snapshot ->
                        EventStreamUtils.upcastAndDeserializeDomainEvents(
                                Stream.of(snapshot), serializer, upcasters))
                .filter(DomainEventStream::hasNext)
                .map(DomainEventStream::next);
    }

    private boolean isOfThisVersion(StoredEvent.Snapshot snapshot) {
        try {
            serializer.classForType(snapshot.getPayload().getType());
            return true;
        } catch (UnknownEventTypeException another) {
            return false;
        }
    }

    /**
     * @return the token before the first event
     */
    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    /**
     * @return the token of the last event
     */
    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(reader.head().orElse(0));
    }

    /**
     * @return the token before the first event that occurred at the time or later; the head where
     *     there is none
     */
    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        OptionalLong first = reader.firstSince(EventRow.micros(dateTime));
        return first.isPresent()
                ? new GlobalSequenceTrackingToken(first.getAsLong() - 1)
                : createHeadToken();
    }

    /** Writes what waits for a commit, then gives its connections back. */
    @Override
    public void close() {
        listener.close();
        appender.close();
    }
}
