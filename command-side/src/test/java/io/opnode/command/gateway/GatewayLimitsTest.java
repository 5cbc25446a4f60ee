package io.opnode.command.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.opnode.command.gateway.AttemptController.Status;
import io.opnode.command.gateway.AttemptController.StatusReport;
import io.opnode.command.gateway.ProviderController.Heartbeat;
import io.opnode.command.gateway.ProviderController.Running;
import io.opnode.command.log.LogSettings;
import io.opnode.command.log.LogStore;
import io.opnode.command.platform.eventstore.TestPostgres;
import io.opnode.command.web.ApiCode;
import io.opnode.command.web.ApiRefusal;
import io.opnode.domain.content.Cid;
import io.opnode.domain.content.InMemoryContentStore;
import io.opnode.domain.job.JobId;
import io.opnode.domain.node.NodeKey;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** Every limit of the gateway, at its edge. */
class GatewayLimitsTest {
    private static final NodeKey KEY = new NodeKey("ab".repeat(32));
    private static final GatewaySettings SMALL =
            new GatewaySettings(
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(60),
                    2,
                    Duration.ofHours(1),
                    2,
                    1);

    private static HikariDataSource database;
    private static JdbcClient jdbc;

    private final SettableClock clock = new SettableClock();

    private static final class SettableClock extends Clock {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeAll
    static void createTables() {
        database = TestPostgres.pool(TestPostgres.url(TestPostgres.newDatabase()), 2);
        Flyway.configure()
                .dataSource(database)
                .schemas("worker")
                .locations("classpath:db/migration/worker")
                .load()
                .migrate();
        jdbc = JdbcClient.create(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static LogStore logs(InMemoryContentStore content) {
        return new LogStore(
                jdbc,
                content,
                new LogSettings(DataSize.ofBytes(10), DataSize.ofBytes(4), DataSize.ofBytes(3)));
    }

    private static String all(LogStore logs, JobId job) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] bytes = logs.read(job, 0);
        while (bytes.length > 0) {
            text.writeBytes(bytes);
            bytes = logs.read(job, text.size());
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private static LogStore.Appended append(
            LogStore logs, JobId job, long epoch, long offset, String text) {
        return logs.append(job, epoch, offset, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("A12: a log bomb is cut at the cap")
    void keepsNoMoreOfALogThanItsCap() {
        LogStore logs = logs(new InMemoryContentStore());
        JobId job = new JobId("job-cap");

        assertThat(append(logs, job, 1, 0, "12345678")).isEqualTo(new LogStore.Appended.Kept(8));
        assertThat(append(logs, job, 1, 8, "9abcdef")).isEqualTo(new LogStore.Appended.Kept(10));
        assertThat(append(logs, job, 1, 10, "more")).isEqualTo(new LogStore.Appended.Kept(10));
        assertThat(all(logs, job)).isEqualTo("123456789a");
    }

    @Test
    void keepsManySmallPiecesInFewRows() {
        LogStore logs = logs(new InMemoryContentStore());
        JobId job = new JobId("job-small");
        for (int n = 0; n < 9; n++) {
            append(logs, job, 1, n, "" + n);
        }

        assertThat(all(logs, job)).isEqualTo("012345678");
        assertThat(
                        jdbc.sql("SELECT count(*) FROM worker.log_piece WHERE job_id = 'job-small'")
                                .query(Long.class)
                                .single())
                .isEqualTo(3);
    }

    @Test
    void readsTheLogsOfAllAttemptsAsOneAlsoFromTheContentStore() {
        LogStore logs = logs(new InMemoryContentStore());
        JobId job = new JobId("job-two-attempts");
        append(logs, job, 1, 0, "first ");
        append(logs, job, 2, 0, "second");

        Cid cid = logs.copyToContent(job, 1).orElseThrow();
        logs.close(job, 1, cid);

        assertThat(all(logs, job)).isEqualTo("first second");
        assertThat(logs.length(job)).isEqualTo(12);
        assertThat(logs.copyToContent(job, 1)).contains(cid);
        assertThat(logs.copyToContent(job, 3)).isEmpty();
        assertThat(append(logs, job, 1, 6, "late")).isEqualTo(new LogStore.Appended.Kept(6));
    }

    @Test
    void keepsNoMoreOpenChallengesThanAllowed() {
        Challenges challenges = new Challenges(clock, SMALL);
        challenges.open(KEY);
        challenges.open(KEY);
        assertThatThrownBy(() -> challenges.open(KEY))
                .isInstanceOfSatisfying(
                        ApiRefusal.class,
                        e -> assertThat(e.code()).isEqualTo(ApiCode.TOO_MANY_CHALLENGES));

        clock.now = clock.now.plusSeconds(60);

        assertThat(challenges.open(KEY).nonce()).hasSize(64);
    }

    @Test
    void takesNoChallengeAfterItsTime() {
        Challenges challenges = new Challenges(clock, SMALL);
        String nonce = challenges.open(KEY).nonce();
        clock.now = clock.now.plusSeconds(60);
        assertThat(challenges.take(KEY, nonce)).isFalse();
    }

    @Test
    void endsSessionsByTimeAndTheOldestWhenThereAreTooMany() {
        WorkerSessions sessions = new WorkerSessions(jdbc, clock, SMALL);
        String first = "Bearer " + sessions.open(KEY).token();
        clock.now = clock.now.plusSeconds(1);
        String second = "Bearer " + sessions.open(KEY).token();
        clock.now = clock.now.plusSeconds(1);
        String third = "Bearer " + sessions.open(KEY).token();

        assertThat(sessions.find(first)).isEmpty();
        assertThat(sessions.find(second)).isPresent();
        assertThat(sessions.find(third).orElseThrow().nodeId()).isEqualTo(KEY.nodeId());
        clock.now = clock.now.plus(Duration.ofHours(1));
        assertThat(sessions.find(third)).isEmpty();
    }

    @Test
    @DisplayName("A26: of a session's token only the hash is kept")
    void storesNoToken() {
        WorkerSessions.Opened opened = new WorkerSessions(jdbc, clock, SMALL).open(KEY);

        assertThat(opened.toString()).doesNotContain(opened.token());
        assertThat(jdbc.sql("SELECT s::text FROM worker.session s").query(String.class).list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(opened.token()));
    }

    @Test
    void boundsWhatOneHeartbeatNames() {
        Running one = new Running(new JobId("job-1"), 1);
        List<Running> most = Collections.nCopies(ProviderController.MAX_RUNNING, one);
        List<Running> tooMany = Collections.nCopies(ProviderController.MAX_RUNNING + 1, one);

        assertThat(new Heartbeat(most).running()).hasSize(ProviderController.MAX_RUNNING);
        assertThatThrownBy(() -> new Heartbeat(tooMany))
                .hasMessageContaining("running: 1025 (expected 0..1024)");
    }

    @Test
    void boundsTheReasonsOfARefusal() {
        List<String> tooMany = Collections.nCopies(StatusReport.MAX_REASONS + 1, "no");
        List<String> tooLong = List.of("x".repeat(StatusReport.MAX_REASON + 1));

        assertThatThrownBy(() -> report(Status.REFUSED, Optional.of(tooMany)))
                .hasMessageContaining("reasons: 33 (expected 0..32)");
        assertThatThrownBy(() -> report(Status.REFUSED, Optional.of(tooLong)))
                .hasMessageContaining("reason characters: 201");
        assertThatThrownBy(() -> report(Status.REFUSED, Optional.empty()))
                .hasMessageContaining("some with REFUSED");
        assertThatThrownBy(() -> report(Status.STARTED, Optional.empty()))
                .hasMessageContaining("with STARTED only");
    }

    private static StatusReport report(Status status, Optional<List<String>> reasons) {
        return new StatusReport(status, reasons, Optional.empty());
    }
}
