package io.opnode.command.gateway;

import io.opnode.domain.kernel.Sha256;
import io.opnode.domain.node.NodeId;
import io.opnode.domain.node.NodeKey;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sessions of workers: random tokens of 256 bits, of which only the hash is kept. */
@Component
public class WorkerSessions {
    private static final int TOKEN_BYTES = 32;
    private static final String BEARER = "Bearer ";
    private static final int MAX_HEADER = 200;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final GatewaySettings settings;
    private final SecureRandom random = new SecureRandom();

    public WorkerSessions(JdbcClient jdbc, Clock clock, GatewaySettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * @param token goes to the worker and is kept nowhere
     */
    record Opened(String token, Instant expiresAt) {
        @Override
        public String toString() {
            return "session until " + expiresAt;
        }
    }

    /** Who speaks. */
    public record Speaker(NodeId nodeId, NodeKey key) {}

    @Transactional
    Opened open(NodeKey key) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        Instant expiresAt = now.plus(settings.sessionLifetime());
        jdbc.sql("DELETE FROM worker.session WHERE expires_at <= ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                        INSERT INTO worker.session (token_hash, node_id, node_key, expires_at)
                        VALUES (?, ?, ?, ?)
                        """)
                .params(
                        hash(token),
                        key.nodeId().value(),
                        key.value(),
                        expiresAt.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                        DELETE FROM worker.session WHERE token_hash IN (
                            SELECT token_hash FROM worker.session WHERE node_id = ?
                            ORDER BY expires_at DESC, token_hash OFFSET ?)
                        """)
                .params(key.nodeId().value(), settings.maxSessionsPerNode())
                .update();
        return new Opened(token, expiresAt);
    }

    /**
     * Who holds the session that an {@code Authorization} header names.
     *
     * @param header {@code Bearer …}, or null
     */
    public Optional<Speaker> find(@Nullable String header) {
        if (header == null || !header.startsWith(BEARER) || header.length() > MAX_HEADER) {
            return Optional.empty();
        }
        return jdbc.sql(
                        """
                        SELECT node_id, node_key FROM worker.session
                        WHERE token_hash = ? AND expires_at > ?
                        """)
                .params(
                        hash(header.substring(BEARER.length())),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) ->
                        new Speaker(new NodeId(row.getString(1)), new NodeKey(row.getString(2))))
                .optional();
    }

    private static byte[] hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8)).bytes();
    }
}
