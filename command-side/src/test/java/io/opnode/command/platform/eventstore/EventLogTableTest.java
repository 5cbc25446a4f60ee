package io.opnode.command.platform.eventstore;

import static io.opnode.command.platform.eventstore.EventStorageEngineContract.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.opnode.command.platform.serialization.UnknownEventTypeException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stands in the table, what may not, and who is told of it. */
class EventLogTableTest {
    private final GroupCommitFixture fixture =
            new GroupCommitFixture(EventStoreLimits.DEFAULTS.withMaxEventBytes(2_000));
    private final GroupCommitEventStorageEngine engine = fixture.open();
    private final JdbcTemplate jdbc = new JdbcTemplate(fixture.database());

    @AfterEach
    void closeEverything() {
        fixture.close();
    }

    @Test
    void saltsAndHashesEveryRowSoThatOtherCodeGetsTheSame() {
        engine.appendEvents(Sample.stream("a", 0, 3));
        engine.appendEvents(
                org.axonframework.eventhandling.GenericEventMessage.asEventMessage(
                        new Sample.Opened("of no aggregate ü")));

        List<Map<String, Object>> wrong =
                jdbc.queryForList(
                        """
                        SELECT global_index FROM events.event e WHERE leaf_hash <> sha256(
                          '\\x00'::bytea || salt || (
                            SELECT string_agg(int4send(octet_length(part)) || part, ''::bytea ORDER BY n)
                            FROM unnest(ARRAY[
                              'opnode.event.1'::bytea, convert_to(event_id, 'UTF8'),
                              convert_to(coalesce(aggregate_type, ''), 'UTF8'), convert_to(aggregate_id, 'UTF8'),
                              convert_to(sequence::text, 'UTF8'), convert_to(payload_type, 'UTF8'),
                              convert_to(payload_revision::text, 'UTF8'), convert_to(occurred_us::text, 'UTF8'),
                              payload, metadata]) WITH ORDINALITY AS f (part, n)))
                        """);

        assertThat(wrong).isEmpty();
        assertThat(jdbc.queryForObject("SELECT count(DISTINCT salt) FROM events.event", Long.class))
                .isEqualTo(5);
    }

    @Test
    void keepsNamesRevisionsAndJson() {
        engine.appendEvents(Sample.counted("a", 0));

        assertThat(
                        jdbc.queryForMap(
                                "SELECT payload_type, payload_revision, payload->>'units' AS units, aggregate_type"
                                        + " FROM events.readable"))
                .containsEntry("payload_type", "sample.counted")
                .containsEntry("payload_revision", 1)
                .containsEntry("units", java.math.BigInteger.TWO.pow(200).toString())
                .containsEntry("aggregate_type", "Sample");
    }

    @Test
    void refusesToChangeOrRemoveHistory() {
        engine.appendEvents(Sample.opened("a"));

        for (String change :
                List.of(
                        "UPDATE events.event SET payload = ''",
                        "DELETE FROM events.event",
                        "TRUNCATE events.event")) {
            assertThatThrownBy(() -> jdbc.execute(change))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void usesNoLargeObjects() {
        engine.appendEvents(Sample.stream("a", 0, 50));
        engine.storeSnapshot(Sample.counted("a", 50));

        assertThat(jdbc.queryForObject("SELECT count(*) FROM pg_largeobject", Long.class)).isZero();
    }

    @Test
    @DisplayName("F19: a snapshot of another revision is as none, since the events say the same")
    void leavesAsideASnapshotOfAnotherRevision() {
        engine.storeSnapshot(Sample.counted("a", 50));
        assertThat(engine.readSnapshot("a")).isPresent();
        jdbc.update("UPDATE events.snapshot SET payload_revision = 2");
        assertThat(engine.readSnapshot("a")).isEmpty();
    }

    @Test
    void refusesEventsOverTheirLimits() {
        Sample huge = new Sample.Opened("x".repeat(2_000));
        assertThatThrownBy(() -> engine.appendEvents(Sample.event("a", 0, huge)))
                .isInstanceOf(EventTooLargeException.class)
                .hasMessageContaining("maxEventBytes 2000");
        assertThatThrownBy(() -> engine.storeSnapshot(Sample.event("a", 0, huge)))
                .isInstanceOf(EventTooLargeException.class);
        assertThatThrownBy(() ->
                        engine.appendEvents(
                                Sample.opened("a").andMetaData(Map.of("m", "y".repeat(20_000)))))
                .isInstanceOf(EventTooLargeException.class)
                .hasMessageContaining("maxMetadataBytes");
        assertThatThrownBy(() -> engine.appendEvents(Sample.stream("a", 0, 1_000)))
                .isInstanceOf(EventTooLargeException.class)
                .hasMessageContaining("maxEventsPerAppend");
        assertThat(read(engine, null)).isEmpty();
    }

    @Test
    void refusesABlankAggregateIdAndAHoleInTheSequence() {
        assertThatThrownBy(() -> engine.appendEvents(Sample.opened(" ")))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("blank");
        assertThatThrownBy(() ->
                        engine.appendEvents(List.of(Sample.opened("a"), Sample.counted("a", 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected 1");
        assertThatThrownBy(() -> engine.appendEvents(Sample.counted("a", 5)))
                .hasMessageContaining("cannot follow event -1");
    }

    @Test
    void refusesAPayloadWithoutALogicalName() {
        assertThatThrownBy(() ->
                        engine.appendEvents(
                                new GenericDomainEventMessage<>("Sample", "a", 0, "text")))
                .hasMessageContaining("java.lang.String has no logical name");
    }

    @Test
    @DisplayName("F19: an unknown event type or revision stops the reader and says why")
    void stopsAtAnUnknownEventType() {
        engine.appendEvents(Sample.opened("a"));
        insert("sample.from-the-future", 1);

        assertThatThrownBy(() -> read(engine, null))
                .isInstanceOf(UnknownEventTypeException.class)
                .hasMessageContaining("sample.from-the-future revision 1 is unknown");
        assertThatThrownBy(() -> engine.readEvents("raw", 0).asStream().toList())
                .isInstanceOf(UnknownEventTypeException.class);
    }

    @Test
    @DisplayName("F19: an unknown revision stops the reader and says what to do")
    void stopsAtAnUnknownRevision() {
        insert("sample.opened", 7);

        assertThatThrownBy(() -> read(engine, null))
                .isInstanceOf(UnknownEventTypeException.class)
                .hasMessageContaining("this program reads revision 1");
    }

    @Test
    void saysSoWhenAnEventIsMissing() {
        engine.appendEvents(Sample.stream("a", 0, 3));
        jdbc.execute("ALTER TABLE events.event DISABLE TRIGGER append_only");
        jdbc.update("DELETE FROM events.event WHERE global_index = 2");

        assertThatThrownBy(() -> read(engine, null))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("event 2 is missing");
    }

    @Test
    void wakesReadersOfThisAndOfOtherProcesses() {
        GroupCommitEventStorageEngine other = fixture.open();
        AtomicInteger here = new AtomicInteger();
        AtomicInteger there = new AtomicInteger();
        engine.onAppend(here::incrementAndGet);
        other.onAppend(there::incrementAndGet);
        // The first notification shows that both listen; from then on each append wakes both.
        await().until(() -> {
            jdbc.execute("NOTIFY opnode_events");
            return here.get() > 0 && there.get() > 0;
        });
        int before = there.get();

        engine.appendEvents(Sample.opened("a"));

        await().until(() -> there.get() > before);
        assertThat(here).hasPositiveValue();
    }

    private void insert(String type, int revision) {
        jdbc.update(
                """
                INSERT INTO events.event
                SELECT coalesce(max(global_index), 0) + 1, gen_random_uuid()::text, 'Sample', 'raw', 0, ?, ?,
                       '{"name":"x"}'::bytea, '{}'::bytea, 0, repeat('s', 16)::bytea, repeat('h', 32)::bytea
                  FROM events.event
                """,
                type,
                revision);
    }
}
