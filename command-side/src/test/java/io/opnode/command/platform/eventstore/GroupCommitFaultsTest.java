package io.opnode.command.platform.eventstore;

import static io.opnode.command.platform.eventstore.EventStorageEngineContract.indices;
import static io.opnode.command.platform.eventstore.EventStorageEngineContract.oneTo;
import static io.opnode.command.platform.eventstore.EventStorageEngineContract.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the group-commit engine does when the database fails it. */
class GroupCommitFaultsTest {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SeverableProxy wire = new SeverableProxy(TestPostgres.port());
    private final GroupCommitFixture fixture =
            new GroupCommitFixture(
                    EventStoreLimits.DEFAULTS
                            .withAppendPatience(Duration.ofSeconds(2))
                            .withMaxQueuedAppends(30),
                    TestPostgres.url(TestPostgres.newDatabase(), wire.port()));
    private final GroupCommitEventStorageEngine engine = fixture.open();

    @AfterEach
    void closeEverything() {
        wire.mend();
        fixture.close();
        wire.close();
        threads.close();
    }

    private CompletableFuture<Void> append(String aggregate, String content) {
        return CompletableFuture.runAsync(
                () -> engine.appendEvents(Sample.event(aggregate, 0, new Sample.Opened(content))),
                threads);
    }

    @Test
    void tellsTheAuthorOfABatchThatCannotBeCommittedAndStoresTheRest() throws Exception {
        try (CommitStall stall = new CommitStall(fixture.database(), fixture.table())) {
            CompletableFuture<Void> first = append("first", CommitStall.STALL);
            stall.awaitStalledCommit(first);
            List<CompletableFuture<Void>> good = new ArrayList<>();
            for (int n = 0; n < 10; n++) {
                good.add(append("good-" + n, "x"));
            }
            CompletableFuture<Void> bad = append("bad", CommitStall.FAIL);
            await().until(() -> engine.queuedAppends() == 11);

            stall.release();

            first.get(20, TimeUnit.SECONDS);
            CompletableFuture.allOf(good.toArray(CompletableFuture[]::new))
                    .get(20, TimeUnit.SECONDS);
            assertThatThrownBy(bad::join)
                    .cause()
                    .isInstanceOf(EventStoreException.class)
                    .hasMessageContaining("commit refused by test");
        }
        assertThat(engine.readEvents("bad", 0).hasNext()).isFalse();
        assertThat(indices(read(engine, null))).isEqualTo(oneTo(11));
    }

    @Test
    @DisplayName("I-13: a commit whose answer is lost is looked up and acknowledged, once")
    void findsOutWhetherALostCommitWentThrough() throws Exception {
        try (CommitStall stall = new CommitStall(fixture.database(), fixture.table())) {
            CompletableFuture<Void> lost = append("lost", CommitStall.STALL);
            stall.awaitStalledCommit(lost);

            wire.breakConnections();
            stall.awaitQueuedWriterOr(lost::isDone);
            assertThat(lost).isNotDone();
            stall.release();

            lost.get(20, TimeUnit.SECONDS);
        }
        assertThat(read(engine, null)).hasSize(1);
        engine.appendEvents(Sample.counted("lost", 1));
        assertThat(indices(read(engine, null))).isEqualTo(oneTo(2));
    }

    @Test
    @DisplayName(
            "I-13: when the database stays away after a lost commit, the outcome is called unknown")
    void callsAnOutcomeUnknownThatItCannotFindOut() throws Exception {
        try (CommitStall stall = new CommitStall(fixture.database(), fixture.table())) {
            CompletableFuture<Void> lost = append("lost", CommitStall.STALL);
            stall.awaitStalledCommit(lost);

            wire.cut();

            assertThatThrownBy(() -> lost.get(30, TimeUnit.SECONDS))
                    .cause()
                    .isInstanceOf(AppendOutcomeUnknownException.class)
                    .hasMessageContaining("send the command again");
        }
    }

    @Test
    @DisplayName(
            "F05: without a database commands fail fast, with it they work again by themselves")
    void failsFastWithoutADatabaseAndResumesAlone() {
        engine.appendEvents(Sample.opened("before"));
        wire.cut();

        Throwable during = catchThrowable(() -> engine.appendEvents(Sample.opened("during")));
        assertThat(during)
                .isInstanceOfAny(
                        EventLogUnavailableException.class, AppendOutcomeUnknownException.class)
                .hasMessageContaining("event log");
        assertThatThrownBy(() -> engine.appendEvents(Sample.opened("during-2")))
                .isInstanceOf(EventLogUnavailableException.class)
                .hasMessageContaining("nothing was stored");
        wire.mend();
        engine.appendEvents(Sample.opened("after"));

        List<String> stored = aggregates(read(engine, null));
        // The wire may break behind the statement: only then is the outcome unknown.
        assertThat(stored)
                .isIn(
                        during instanceof AppendOutcomeUnknownException
                                ? List.of(
                                        List.of("before", "after"),
                                        List.of("before", "during", "after"))
                                : List.of(List.of("before", "after")));
    }

    private static List<String> aggregates(List<TrackedEventMessage<?>> events) {
        return events.stream()
                .map(event -> ((DomainEventMessage<?>) event).getAggregateIdentifier())
                .toList();
    }

    @Test
    void refusesMoreThanMayWait() throws SQLException {
        List<CompletableFuture<Void>> waiting = new ArrayList<>();
        try (CommitStall stall = new CommitStall(fixture.database(), fixture.table())) {
            waiting.add(append("first", CommitStall.STALL));
            stall.awaitStalledCommit(waiting.getFirst());
            for (int n = 0; n < 30; n++) {
                waiting.add(append("w-" + n, "x"));
            }
            await().until(() -> engine.queuedAppends() == 30);

            assertThatThrownBy(() -> engine.appendEvents(Sample.opened("one-more")))
                    .isInstanceOf(AppendQueueFullException.class)
                    .hasMessageContaining("maxQueuedAppends 30");
            stall.release();
            waiting.forEach(CompletableFuture::join);
        }
        assertThat(read(engine, null)).hasSize(31);
    }

    @Test
    void writesWhatWaitsBeforeItCloses() throws Exception {
        try (CommitStall stall = new CommitStall(fixture.database(), fixture.table())) {
            CompletableFuture<Void> first = append("first", CommitStall.STALL);
            stall.awaitStalledCommit(first);
            CompletableFuture<Void> second = append("second", "x");
            await().until(() -> engine.queuedAppends() == 1);
            CompletableFuture<Void> closed = CompletableFuture.runAsync(engine::close, threads);
            stall.release();

            closed.get(20, TimeUnit.SECONDS);
            assertThat(first).isCompleted();
            assertThat(second).isCompleted();
        }
        assertThatThrownBy(() -> engine.appendEvents(Sample.opened("late")))
                .isInstanceOf(EventLogUnavailableException.class)
                .hasMessageContaining("closed");
    }
}
