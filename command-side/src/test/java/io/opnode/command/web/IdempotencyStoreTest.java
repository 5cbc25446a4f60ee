package io.opnode.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.opnode.command.platform.eventstore.TestPostgres;
import io.opnode.command.web.IdempotencyStore.Claim;
import io.opnode.domain.kernel.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

class IdempotencyStoreTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Sha256 CALLER = Sha256.of(new byte[] {1});
    private static final Sha256 REQUEST = Sha256.of(new byte[] {2});
    private static final WebSettings SETTINGS =
            new WebSettings(
                    DataSize.ofMegabytes(1),
                    DataSize.ofMegabytes(2),
                    DataSize.ofKilobytes(256),
                    Duration.ofHours(24),
                    Duration.ofSeconds(60));

    private static HikariDataSource database;

    @BeforeAll
    static void createTables() {
        database = TestPostgres.pool(TestPostgres.url(TestPostgres.newDatabase()), 2);
        Flyway.configure()
                .dataSource(database)
                .schemas("api")
                .locations("classpath:db/migration/api")
                .load()
                .migrate();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static IdempotencyStore at(Instant now) {
        return new IdempotencyStore(
                JdbcClient.create(database), Clock.fixed(now, ZoneOffset.UTC), SETTINGS);
    }

    @Test
    void tellsASecondRequestThatTheFirstIsUnderWay() {
        IdempotencyStore store = at(START);
        assertThat(store.claim(CALLER, "busy", REQUEST)).isInstanceOf(Claim.Ours.class);
        assertThat(store.claim(CALLER, "busy", REQUEST)).isInstanceOf(Claim.InProgress.class);
        store.release(CALLER, "busy");
        assertThat(store.claim(CALLER, "busy", REQUEST)).isInstanceOf(Claim.Ours.class);
    }

    @Test
    void takesOverAClaimWhoseRequestNeverAnswered() {
        at(START).claim(CALLER, "lost", REQUEST);
        assertThat(at(START.plusSeconds(59)).claim(CALLER, "lost", REQUEST))
                .isInstanceOf(Claim.InProgress.class);
        assertThat(at(START.plusSeconds(60)).claim(CALLER, "lost", REQUEST))
                .isInstanceOf(Claim.Ours.class);
        assertThat(at(START.plusSeconds(61)).claim(CALLER, "lost", REQUEST))
                .isInstanceOf(Claim.InProgress.class);
    }

    @Test
    void keepsAnswersApartByCallerAndForgetsThemAfterTheirTime() {
        IdempotencyStore store = at(START);
        store.claim(CALLER, "done", REQUEST);
        store.answer(CALLER, "done", 202, "application/json", new byte[] {7});

        assertThat(store.claim(CALLER, "done", REQUEST))
                .isInstanceOfSatisfying(
                        Claim.Answered.class, a -> assertThat(a.body()).containsExactly(7));
        assertThat(store.claim(CALLER, "done", Sha256.of(new byte[] {3})))
                .isInstanceOf(Claim.OtherRequest.class);
        assertThat(store.claim(Sha256.of(new byte[] {9}), "done", REQUEST))
                .isInstanceOf(Claim.Ours.class);
        assertThat(at(START.plus(Duration.ofHours(25))).claim(CALLER, "done", REQUEST))
                .isInstanceOf(Claim.Ours.class);
    }
}
