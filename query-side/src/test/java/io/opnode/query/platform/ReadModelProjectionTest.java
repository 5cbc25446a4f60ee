package io.opnode.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.job.JobId;
import io.opnode.query.testing.Histories;
import io.opnode.query.testing.Samples;
import io.opnode.query.testing.TestViews;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class ReadModelProjectionTest {
    /** Writes half a batch, then loses its connection, as a killed process would; once. */
    private static final class DiesMidBatch implements ReadModel {
        private final AtomicInteger deaths = new AtomicInteger();

        @Override
        public void apply(List<LoggedEvent> batch, JdbcTemplate jdbc) {
            if (batch.getLast().position() > 20 && deaths.getAndIncrement() == 0) {
                jdbc.queryForObject("SELECT pg_terminate_backend(pg_backend_pid())", Boolean.class);
            }
        }
    }

    @Test
    @DisplayName("F02: a batch that dies half-way leaves neither rows nor token, and is done again")
    void rowsAndTokenMoveTogether() {
        DiesMidBatch dying = new DiesMidBatch();
        try (TestViews views = new TestViews(dying)) {
            Map<String, List<String>> disturbed = run(views, 7);
            assertThat(dying.deaths).hasValueGreaterThan(1);
            views.rebuild(1_000).rebuild();
            assertThat(views.rows()).isEqualTo(disturbed);
        }
    }

    private static Map<String, List<String>> run(TestViews views, int batchSize) {
        views.events().append(Histories.random(11, 5));
        ViewsProcessor processor = views.processor(batchSize);
        processor.start();
        views.awaitHead();
        processor.stop();
        return views.rows();
    }

    /** Rows never show more than the token says, whenever one looks. */
    private static final class Witness implements ReadModel {
        private final java.util.Set<Long> last = new java.util.concurrent.ConcurrentSkipListSet<>();

        @Override
        public void apply(List<LoggedEvent> batch, JdbcTemplate jdbc) {
            last.add(batch.getLast().position());
        }
    }

    @Test
    @DisplayName("I-14: every answer reflects a whole prefix of the log, and says which")
    void everyAnswerReflectsAWholePrefix() {
        Witness witness = new Witness();
        try (TestViews views = new TestViews(witness)) {
            views.events().append(Histories.random(5, 40));
            ViewsProcessor processor = views.processor(10);
            processor.start();
            long seen = -1;
            while (seen < views.log().head()) {
                long position = seen;
                seen =
                        views.database()
                                .read(snapshot -> {
                                    assertThat(events(snapshot.jdbc()))
                                            .isEqualTo(inLog(views, snapshot.position()));
                                    assertThat(snapshot.position())
                                            .isGreaterThanOrEqualTo(position);
                                    return snapshot.position();
                                });
            }
            processor.stop();
            assertThat(witness.last).hasSizeGreaterThan(10);
        }
    }

    private static List<Long> events(JdbcTemplate jdbc) {
        return jdbc.queryForList("SELECT position FROM job_event ORDER BY 1", Long.class);
    }

    private static List<Long> inLog(TestViews views, long upTo) {
        return views.jdbc()
                .queryForList(
                        "SELECT global_index FROM events.event WHERE payload_type LIKE 'job.%'"
                                + " AND global_index <= ? ORDER BY 1",
                        Long.class, upTo);
    }

    @Test
    @DisplayName("F20: a second process takes over where the first one stopped, and not before")
    void aSecondProcessTakesOver() {
        try (TestViews views = new TestViews()) {
            ViewsProcessor first = views.processor(5, "first");
            ViewsProcessor second = views.processor(5, "second");
            first.start();
            views.events().append(Samples.happyJob(new JobId("job-one"), 60_000, 10_000));
            views.awaitHead();
            second.start();
            assertThat(owner(views)).isEqualTo("first");
            first.stop();
            views.events().append(Samples.happyJob(new JobId("job-two"), 60_000, 10_000));
            views.awaitHead();
            assertThat(owner(views)).isEqualTo("second");
            second.stop();
            assertThat(views.rows().get("job")).hasSize(2);
        }
    }

    private static String owner(TestViews views) {
        return views.database()
                .read(s -> s.jdbc().queryForObject("SELECT owner FROM token", String.class));
    }

    @Test
    void keepsTextThatPostgresqlCannot() {
        try (TestViews views = new TestViews()) {
            JobId id = new JobId("job-nul");
            views.events().append(Samples.submitted(id, 1, "printf", "a\u0000b\uD800"));
            ViewsProcessor processor = views.processor(5);
            processor.start();
            views.awaitHead();
            processor.stop();
            assertThat(views.rows().get("job")).hasSize(1).first().asString().contains("\\u0000");
        }
    }

    @Test
    void changesNothingWhenTheSameEventsComeAgain() {
        try (TestViews views = new TestViews()) {
            Map<String, List<String>> once = run(views, 50);
            views.database().write(jdbc -> jdbc.update("UPDATE token SET position = 0"));
            ViewsProcessor again = views.processor(3);
            again.start();
            views.awaitHead();
            again.stop();
            assertThat(views.rows()).isEqualTo(once);
        }
    }
}
