package io.opnode.command.web;

import io.opnode.domain.kernel.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers the first answer to each Idempotency-Key, in table {@code api.idempotency}. */
@Component
class IdempotencyStore {
    private static final Duration PURGE_EVERY = Duration.ofMinutes(10);

    private final AtomicReference<Instant> nextPurge = new AtomicReference<>(Instant.EPOCH);
    private final JdbcClient jdbc;
    private final Clock clock;
    private final WebSettings settings;

    IdempotencyStore(JdbcClient jdbc, Clock clock, WebSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /** What is known about a key. */
    sealed interface Claim {
        record Ours() implements Claim {}

        record InProgress() implements Claim {}

        record OtherRequest() implements Claim {}

        record Answered(int status, String contentType, byte[] body) implements Claim {}
    }

    private record Row(
            byte[] request,
            Instant claimedAt,
            @Nullable Integer status,
            @Nullable String contentType,
            byte @Nullable [] body) {}

    Claim claim(Sha256 caller, String key, Sha256 request) {
        Instant now = clock.instant();
        forgetOld(now);
        int inserted =
                jdbc.sql(
                                """
                                INSERT INTO api.idempotency (caller, key, request, claimed_at)
                                VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
                                """)
                        .params(caller.bytes(), key, request.bytes(), utc(now))
                        .update();
        if (inserted == 1) {
            return new Claim.Ours();
        }
        return find(caller, key)
                .map(row -> judge(row, caller, key, request, now))
                .orElseGet(Claim.InProgress::new);
    }

    private Claim judge(Row row, Sha256 caller, String key, Sha256 request, Instant now) {
        if (!Sha256.ofDigest(row.request()).equals(request)) {
            return new Claim.OtherRequest();
        }
        Integer status = row.status();
        byte[] body = row.body();
        String contentType = row.contentType();
        if (status != null && body != null && contentType != null) {
            return new Claim.Answered(status, contentType, body);
        }
        if (row.claimedAt().plus(settings.idempotencyClaim()).isAfter(now)) {
            return new Claim.InProgress();
        }
        // WHY: whoever claimed it is gone; what it did is safe to repeat.
        int taken =
                jdbc.sql(
                                """
                                UPDATE api.idempotency SET claimed_at = ?
                                WHERE caller = ? AND key = ? AND claimed_at = ? AND status IS NULL
                                """)
                        .params(utc(now), caller.bytes(), key, utc(row.claimedAt()))
                        .update();
        return taken == 1 ? new Claim.Ours() : new Claim.InProgress();
    }

    private Optional<Row> find(Sha256 caller, String key) {
        return jdbc.sql(
                        """
                        SELECT request, claimed_at, status, content_type, body
                        FROM api.idempotency WHERE caller = ? AND key = ?
                        """)
                .params(caller.bytes(), key)
                .query((row, n) ->
                        new Row(
                                row.getBytes(1),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getObject(3, Integer.class),
                                row.getString(4),
                                row.getBytes(5)))
                .optional();
    }

    void answer(Sha256 caller, String key, int status, String contentType, byte[] body) {
        jdbc.sql(
                        """
                        UPDATE api.idempotency SET status = ?, content_type = ?, body = ?
                        WHERE caller = ? AND key = ?
                        """)
                .params(status, contentType, body, caller.bytes(), key)
                .update();
    }

    /** Nothing final was answered: the next request may try again. */
    void release(Sha256 caller, String key) {
        jdbc.sql("DELETE FROM api.idempotency WHERE caller = ? AND key = ? AND status IS NULL")
                .params(caller.bytes(), key)
                .update();
    }

    /** Forgets answers older than their retention, now and then. */
    private void forgetOld(Instant now) {
        Instant due = nextPurge.get();
        if (now.isBefore(due) || !nextPurge.compareAndSet(due, now.plus(PURGE_EVERY))) {
            return;
        }
        jdbc.sql("DELETE FROM api.idempotency WHERE claimed_at < ?")
                .param(utc(now.minus(settings.idempotencyRetention())))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
