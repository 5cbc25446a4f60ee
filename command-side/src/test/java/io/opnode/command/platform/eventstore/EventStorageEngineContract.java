package io.opnode.command.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.AxonException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What OpNode asks of any event store behind Axon's interface. */
public abstract class EventStorageEngineContract {
    protected EngineFixture fixture;
    protected EventStorageEngine engine;

    protected abstract EngineFixture newFixture();

    @BeforeEach
    void openEngine() {
        fixture = newFixture();
        engine = fixture.open();
    }

    @AfterEach
    void closeEverything() {
        fixture.close();
    }

    @Test
    void readsBackWhatWasAppendedWithNothingChanged() {
        DomainEventMessage<?> written = Sample.counted("a", 1);
        engine.appendEvents(List.of(Sample.opened("a"), written));

        DomainEventMessage<?> read = engine.readEvents("a", 1).asStream().findFirst().orElseThrow();

        assertThat(read.getPayload()).isEqualTo(written.getPayload());
        assertThat(read.getMetaData()).containsEntry("correlationId", "c-1");
        assertThat(read.getIdentifier()).isEqualTo(written.getIdentifier());
        assertThat(read.getTimestamp()).isEqualTo(Sample.NOON);
        assertThat(read.getType()).isEqualTo("Sample");
        assertThat(read.getSequenceNumber()).isEqualTo(1);
    }

    @Test
    void readsAnAggregateInOrderAcrossPages() {
        for (int from = 0; from < 2_400; from += 800) {
            engine.appendEvents(Sample.stream("long", from, from + 799));
        }
        engine.appendEvents(Sample.stream("other", 0, 5));

        assertThat(engine.readEvents("long").asStream().map(DomainEventMessage::getSequenceNumber))
                .hasSize(2_400)
                .isSorted();
        assertThat(engine.lastSequenceNumberFor("long")).contains(2_399L);
        assertThat(engine.lastSequenceNumberFor("nobody")).isEmpty();
        assertThat(engine.readEvents("nobody").hasNext()).isFalse();
        assertThat(indices(read(engine, null))).hasSize(2_406).isEqualTo(oneTo(2_406));
    }

    @Test
    void refusesASecondEventWithTheSameSequenceNumber() {
        engine.appendEvents(Sample.stream("a", 0, 3));

        assertThatThrownBy(() -> engine.appendEvents(Sample.counted("a", 3)))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine.appendEvents(Sample.opened("a")))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(read(engine, null)).hasSize(4);
    }

    @Test
    void storesAllEventsOfACommandOrNone() {
        engine.appendEvents(Sample.opened("a"));

        assertThatThrownBy(() ->
                        engine.appendEvents(
                                List.of(
                                        Sample.opened("b"),
                                        Sample.counted("b", 1),
                                        Sample.opened("a"))))
                .isInstanceOf(AxonException.class);

        assertThat(engine.readEvents("b").hasNext()).isFalse();
        assertThat(read(engine, null)).hasSize(1);
    }

    @Test
    void tellsAConflictInsideABatchOnlyToItsAuthor() throws Exception {
        engine.appendEvents(Sample.opened("contested"));
        int writers = 40;
        List<Callable<Boolean>> commands = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            String own = "own-" + i;
            commands.add(() -> stored(List.of(Sample.opened(own))));
            commands.add(() -> stored(List.of(Sample.counted("contested", 1))));
        }

        List<Boolean> outcomes = together(commands);

        for (int i = 0; i < writers; i++) {
            assertThat(outcomes.get(2 * i)).as("own aggregate").isTrue();
        }
        assertThat(outcomes.stream().filter(stored -> stored)).hasSize(writers + 1);
        assertThat(indices(read(engine, null))).isEqualTo(oneTo(writers + 2));
    }

    @Test
    void storesAnEventOnceHoweverOftenItIsSent() {
        DomainEventMessage<?> event = Sample.opened("a");
        engine.appendEvents(event);

        try {
            engine.appendEvents(event);
        } catch (AxonException refusedIsFineToo) {
            assertThat(refusedIsFineToo).hasMessageContaining("a");
        }
        assertThatThrownBy(() ->
                        engine.appendEvents(
                                new org.axonframework.eventhandling.GenericDomainEventMessage<>(
                                        "Sample", "elsewhere", 0, event, event::getTimestamp)))
                .isInstanceOf(AxonException.class);

        assertThat(read(engine, null)).hasSize(1);
    }

    @Test
    @DisplayName("F07: a slow commit is never skipped, with two processes writing")
    void neverSkipsASlowCommit() throws Exception {
        new SlowCommitCase(fixture).run();
    }

    @Test
    @DisplayName(
            "I-13: every acknowledged command is in the log after a restart, no refused one is")
    void keepsTheAcknowledgedAndOnlyThem() throws Exception {
        EventStorageEngine other = fixture.open();
        Map<String, Boolean> outcomes = new java.util.concurrent.ConcurrentHashMap<>();
        List<Callable<Boolean>> commands = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            EventStorageEngine one = i % 2 == 0 ? engine : other;
            DomainEventMessage<?> event = Sample.opened("a-" + i % 40);
            commands.add(() -> {
                boolean stored = stored(one, List.of(event));
                outcomes.put(event.getIdentifier(), stored);
                return stored;
            });
        }
        together(commands);
        fixture.close(engine);
        fixture.close(other);

        EventStorageEngine restarted = fixture.open();

        List<String> acknowledged =
                outcomes.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .toList();
        assertThat(acknowledged).hasSize(40);
        assertThat(read(restarted, null).stream().map(TrackedEventMessage::getIdentifier))
                .containsExactlyInAnyOrderElementsOf(acknowledged);
        restarted.appendEvents(Sample.counted("a-1", 1));
        assertThat(indices(read(restarted, null))).isEqualTo(oneTo(41));
    }

    @Test
    @DisplayName("I-14: every reader sees a gap-free prefix in one order while two processes write")
    void showsEveryReaderAGapFreePrefix() throws Exception {
        EventStorageEngine other = fixture.open();
        AtomicBoolean writing = new AtomicBoolean(true);
        ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
        List<Future<List<String>>> views = new ArrayList<>();
        for (EventStorageEngine source : List.of(engine, other, engine)) {
            views.add(readers.submit(() -> follow(source, writing)));
        }
        List<Callable<Boolean>> commands = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            EventStorageEngine sink = writer % 2 == 0 ? engine : other;
            String aggregate = "w-" + writer;
            commands.add(() -> {
                for (int n = 0; n < 25; n++) {
                    sink.appendEvents(Sample.stream(aggregate, n, n));
                }
                return true;
            });
        }
        together(commands);
        writing.set(false);

        List<String> log =
                read(engine, null).stream().map(TrackedEventMessage::getIdentifier).toList();
        assertThat(log).hasSize(200);
        for (Future<List<String>> view : views) {
            assertThat(view.get(20, TimeUnit.SECONDS)).isEqualTo(log);
        }
        readers.close();
    }

    @Test
    void goesOnReadingFromAToken() {
        engine.appendEvents(Sample.stream("a", 0, 9));
        TrackingToken token = read(engine, null).get(3).trackingToken();

        engine.appendEvents(Sample.stream("b", 0, 0));

        assertThat(indices(read(engine, token))).containsExactly(5L, 6L, 7L, 8L, 9L, 10L, 11L);
    }

    @Test
    void makesTokensForTailHeadAndTime() {
        assertThat(read(engine, engine.createHeadToken())).isEmpty();
        for (int n = 0; n < 5; n++) {
            engine.appendEvents(
                    Sample.event("a-" + n, 0, new Sample.Opened("x"), Sample.NOON.plusSeconds(n)));
        }

        assertThat(read(engine, engine.createTailToken())).hasSize(5);
        assertThat(read(engine, engine.createHeadToken())).isEmpty();
        assertThat(read(engine, engine.createTokenAt(Sample.NOON.plusSeconds(3)))).hasSize(2);
        assertThat(read(engine, engine.createTokenAt(Sample.NOON.plusSeconds(60)))).isEmpty();
        assertThat(read(engine, engine.createTokenAt(Sample.NOON.minusSeconds(60)))).hasSize(5);
    }

    @Test
    void keepsTheNewestSnapshotOfAnAggregate() {
        assertThat(engine.readSnapshot("a")).isEmpty();
        engine.storeSnapshot(Sample.counted("a", 20));
        engine.storeSnapshot(Sample.counted("a", 40));

        DomainEventMessage<?> snapshot = engine.readSnapshot("a").orElseThrow();

        assertThat(snapshot.getSequenceNumber()).isEqualTo(40);
        assertThat(snapshot.getPayload()).isEqualTo(Sample.counted("a", 40).getPayload());
        assertThat(read(engine, null)).isEmpty();
    }

    @Test
    void storesAnEventOfNoAggregate() {
        engine.appendEvents(GenericEventMessage.asEventMessage(new Sample.Opened("alone")));

        assertThat(read(engine, null))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.getPayload()).isEqualTo(new Sample.Opened("alone")));
    }

    private boolean stored(List<DomainEventMessage<Sample>> events) {
        return stored(engine, events);
    }

    private static boolean stored(
            EventStorageEngine engine, List<? extends DomainEventMessage<?>> events) {
        try {
            engine.appendEvents(events);
            return true;
        } catch (ConcurrencyException | AggregateStreamCreationException refused) {
            return false;
        }
    }

    /** Runs all at the same time. */
    static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }

    private static List<String> follow(EventStorageEngine source, AtomicBoolean writing) {
        List<String> seen = new ArrayList<>();
        TrackingToken token = null;
        boolean last = false;
        while (!last) {
            last = !writing.get();
            for (TrackedEventMessage<?> event : read(source, token)) {
                seen.add(event.getIdentifier());
                token = event.trackingToken();
            }
        }
        return seen;
    }

    static List<TrackedEventMessage<?>> read(
            EventStorageEngine source, @Nullable TrackingToken token) {
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        source.readEvents(token, false).forEach(events::add);
        return events;
    }

    static List<Long> indices(List<TrackedEventMessage<?>> events) {
        return events.stream()
                .map(event -> event.trackingToken().position().orElseThrow())
                .toList();
    }

    static List<Long> oneTo(int last) {
        return java.util.stream.LongStream.rangeClosed(1, last).boxed().toList();
    }
}
