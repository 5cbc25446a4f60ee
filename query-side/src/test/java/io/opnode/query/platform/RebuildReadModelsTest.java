package io.opnode.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.domain.job.JobId;
import io.opnode.query.testing.Histories;
import io.opnode.query.testing.Samples;
import io.opnode.query.testing.TestViews;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

class RebuildReadModelsTest {
    /** WHY not the common pool: on two cores it has one thread. */
    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    @ParameterizedTest
    @ValueSource(ints = {1, 13, 5_000})
    @DisplayName("I-12: rebuilt rows equal those that grew, row by row, in any batches")
    void rebuiltEqualsIncremental(int rebuildBatchSize) {
        try (TestViews views = new TestViews()) {
            ViewsProcessor processor = views.processor(9);
            processor.start();
            views.events().append(Histories.random(rebuildBatchSize, 15));
            views.awaitHead();
            processor.stop();
            Map<String, List<String>> grown = views.rows();

            RebuildReadModels.Rebuilt rebuilt = views.rebuild(rebuildBatchSize).rebuild();

            assertThat(rebuilt.schema()).isEqualTo("views_2").isEqualTo(views.generations().live());
            assertThat(views.rows()).isEqualTo(grown);
            assertThat(grown).allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
        }
    }

    @Test
    @DisplayName("F02: the projection and its readers go on through a rebuild, nothing is lost")
    void goesOnThroughASwitch() throws Exception {
        try (TestViews views = new TestViews()) {
            ViewsProcessor processor = views.processor(3);
            processor.start();
            AtomicBoolean stop = new AtomicBoolean();
            CompletableFuture<Long> reader =
                    CompletableFuture.supplyAsync(() -> readUntil(views, stop), THREADS);
            CompletableFuture<Void> writer =
                    CompletableFuture.runAsync(
                            () -> {
                                for (int seed = 0; seed < 12; seed++) {
                                    views.events().append(Histories.random(1_000 + seed, 3));
                                }
                            },
                            THREADS);
            for (int round = 0; round < 3; round++) {
                views.rebuild(50).rebuild();
            }
            writer.get(30, TimeUnit.SECONDS);
            views.awaitHead();
            stop.set(true);
            assertThat(reader.get(30, TimeUnit.SECONDS)).isPositive();
            processor.stop();
            Map<String, List<String>> grown = views.rows();
            views.rebuild(5_000).rebuild();
            assertThat(views.rows()).isEqualTo(grown);
            assertThat(views.generations().live()).isEqualTo("views_5");
        }
    }

    @Test
    @DisplayName("F02: who entered the live rows keeps them through two switches, then they go")
    void aSlowTransactionKeepsItsRows() throws Exception {
        try (TestViews views = new TestViews()) {
            CountDownLatch entered = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            CompletableFuture<Boolean> slow =
                    CompletableFuture.supplyAsync(
                            () ->
                                    views.database()
                                            .write(jdbc -> {
                                                entered.countDown();
                                                await(goOn);
                                                return jdbc.queryForList("SELECT * FROM balance")
                                                        .isEmpty();
                                            }),
                            THREADS);
            await(entered);
            views.rebuild(50).rebuild();
            CompletableFuture<RebuildReadModels.Rebuilt> second =
                    CompletableFuture.supplyAsync(() -> views.rebuild(50).rebuild(), THREADS);
            assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);

            goOn.countDown();

            assertThat(slow.get(30, TimeUnit.SECONDS)).isTrue();
            assertThat(second.get(30, TimeUnit.SECONDS).schema()).isEqualTo("views_3");
            assertThat(
                            views.jdbc()
                                    .queryForList(
                                            "SELECT FROM pg_namespace WHERE nspname = 'views_1'"))
                    .isEmpty();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Positions that a reader sees never go back, and rows never lack what they promise. */
    private static long readUntil(TestViews views, AtomicBoolean stop) {
        long[] seen = {-1};
        while (!stop.get()) {
            views.database()
                    .read(snapshot -> {
                        Long rows =
                                snapshot.jdbc()
                                        .queryForObject(
                                                "SELECT count(*) FROM job_event", Long.class);
                        Long logged =
                                views.jdbc()
                                        .queryForObject(
                                                "SELECT count(*) FROM events.event WHERE"
                                                        + " payload_type LIKE 'job.%' AND"
                                                        + " global_index <= ?",
                                                Long.class, snapshot.position());
                        assertThat(rows).isEqualTo(logged);
                        assertThat(snapshot.position()).isGreaterThanOrEqualTo(seen[0]);
                        seen[0] = snapshot.position();
                        return rows;
                    });
        }
        return seen[0];
    }

    /** Fails while a switch is on, as a killed rebuild would leave it. */
    private static final class FailsOnce implements ReadModel {
        private final AtomicBoolean fail = new AtomicBoolean();

        @Override
        public void apply(List<LoggedEvent> batch, JdbcTemplate jdbc) {
            if (batch.getLast().position() > 30 && fail.getAndSet(false)) {
                throw new IllegalStateException("died mid-rebuild");
            }
        }
    }

    @Test
    @DisplayName("F02: a rebuild that dies leaves the old rows serving, and can be begun again")
    void aDeadRebuildChangesNothing() {
        FailsOnce failing = new FailsOnce();
        try (TestViews views = new TestViews(failing)) {
            ViewsProcessor processor = views.processor(9);
            processor.start();
            views.events().append(Histories.random(3, 10));
            views.awaitHead();
            Map<String, List<String>> before = views.rows();
            failing.fail.set(true);
            assertThatThrownBy(() -> views.rebuild(10).rebuild())
                    .hasMessageContaining("died mid-rebuild");
            assertThat(views.generations().live()).isEqualTo("views_1");
            assertThat(views.rows()).isEqualTo(before);
            views.events().append(Samples.submitted(new JobId("job-later"), 1, "true"));
            views.awaitHead();
            processor.stop();
            Map<String, List<String>> after = views.rows();
            assertThat(views.rebuild(10).rebuild().schema()).isEqualTo("views_2");
            assertThat(views.rows()).isEqualTo(after);
        }
    }

    /** Holds the first batch until it is let go. */
    private static final class Held implements ReadModel {
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch letGo = new CountDownLatch(1);

        @Override
        public void apply(List<LoggedEvent> batch, JdbcTemplate jdbc) {
            reached.countDown();
            try {
                if (!letGo.await(30, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("nobody let go");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void refusesASecondRebuildAtTheSameTime() throws Exception {
        Held held = new Held();
        try (TestViews views = new TestViews(held)) {
            views.events().append(Samples.submitted(new JobId("job-a"), 1, "true"));
            CompletableFuture<RebuildReadModels.Rebuilt> first =
                    CompletableFuture.supplyAsync(() -> views.rebuild(10).rebuild(), THREADS);
            assertThat(held.reached.await(30, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(() -> views.rebuild(10).rebuild())
                    .hasMessageContaining("being rebuilt already");
            held.letGo.countDown();
            assertThat(first.get(30, TimeUnit.SECONDS).schema()).isEqualTo("views_2");
        }
    }

    @Test
    void rebuildsAnEmptyLog() {
        try (TestViews views = new TestViews()) {
            views.rebuild(10).rebuild();
            assertThat(views.generations().live()).isEqualTo("views_2");
            assertThat(views.position()).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void preparesTwiceWithoutHarm() {
        try (TestViews views = new TestViews()) {
            views.generations().prepare();
            new Generations(views.database()).prepare();
            assertThat(views.generations().live()).isEqualTo("views_1");
        }
    }
}
