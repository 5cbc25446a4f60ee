package io.opnode.worker.platform;

import io.opnode.domain.content.Cid;
import io.opnode.domain.metering.MeterBatch;
import io.opnode.worker.identity.NodeIdentity;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The calls of the worker protocol. Each is idempotent by its content, so that it can be repeated
 * until it is answered; a session that is over is opened again by itself.
 */
public final class PlatformClient implements AutoCloseable {

    /** Most bytes of log in one call. */
    public static final int LOG_CHUNK_BYTES_MAX = 256 << 10;

    static final int REASONS_MAX = 32;
    static final int REASON_CHARS_MAX = 200;

    private static final Duration HEARTBEAT_DEFAULT = Duration.ofSeconds(10);

    private final HttpCalls http;
    private final JsonMapper json = ProtocolJson.mapper();
    private final NodeIdentity identity;
    private volatile @Nullable String token;
    private volatile Duration heartbeat = HEARTBEAT_DEFAULT;

    public PlatformClient(URI api, NodeIdentity identity) {
        this.http = new HttpCalls(api, json);
        this.identity = identity;
    }

    /** How often the platform wants to hear from the node. */
    public Duration heartbeatInterval() {
        return heartbeat;
    }

    private synchronized String openSession(@Nullable String worn) {
        String now = token;
        if (now != null && !now.equals(worn)) {
            return now;
        }
        String key = identity.key().value();
        JsonNode challenge = post("/providers/challenges", Map.of("nodeKey", key));
        String nonce = challenge.path("nonce").asString("");
        byte[] message = ("opnode.session.v1\n" + nonce + "\n").getBytes(StandardCharsets.UTF_8);
        JsonNode session =
                post(
                        "/providers/sessions",
                        Map.of(
                                "nodeKey", key,
                                "nonce", nonce,
                                "signature", identity.sign(message).value()));
        String fresh = session.path("token").asString("");
        long millis = session.path("heartbeatMillis").asLong(HEARTBEAT_DEFAULT.toMillis());
        heartbeat = Duration.ofMillis(Math.clamp(millis, 50, 60_000));
        token = fresh;
        return fresh;
    }

    private JsonNode post(String path, Object body) {
        HttpRequest.Builder request = http.request(path, Optional.empty());
        request.header("Content-Type", "application/json").POST(http.json(body));
        return http.read(http.send(request.build()));
    }

    private <T> T inSession(Function<String, T> call) {
        String current = token;
        String worn = current == null ? openSession(null) : current;
        try {
            return call.apply(worn);
        } catch (PlatformException e) {
            if (e.kind() != PlatformException.Kind.UNAUTHORISED) {
                throw e;
            }
            return call.apply(openSession(worn));
        }
    }

    private JsonNode send(String method, String path, Object body) {
        return inSession(t -> {
            HttpRequest.Builder request = http.request(path, Optional.of(t));
            request.header("Content-Type", "application/json").method(method, http.json(body));
            return http.read(http.send(request.build()));
        });
    }

    private String node() {
        return "/providers/" + identity.nodeId();
    }

    private String attempt(AttemptKey key) {
        return node() + "/jobs/" + key.jobId() + "/attempts/" + key.epoch();
    }

    /** Declares the machine and its offer; said again it changes nothing. */
    public void register(Registration registration) {
        send("PUT", node(), registration);
    }

    /** One order per attempt that the platform has a word on. */
    public Map<AttemptKey, Answer> heartbeat(List<AttemptKey> running) {
        JsonNode answer = send("POST", node() + "/heartbeats", Map.of("running", running));
        Map<AttemptKey, Answer> orders = new java.util.HashMap<>();
        for (JsonNode action : answer.path("actions")) {
            orders.put(json.treeToValue(action, AttemptKey.class), answer(action));
        }
        return orders;
    }

    /** The node takes no more work and is off at once. */
    public void goodbye() {
        send("POST", node() + "/goodbye", Map.of());
    }

    public Answer accepted(AttemptKey key) {
        return answer(send("POST", attempt(key) + "/status", Map.of("status", "ACCEPTED")));
    }

    /**
     * @param reasons every reason, each one line
     */
    public Answer refused(AttemptKey key, List<String> reasons) {
        List<String> bounded =
                reasons.stream().limit(REASONS_MAX).map(PlatformClient::cut).toList();
        Map<String, Object> body = Map.of("status", "REFUSED", "reasons", bounded);
        return answer(send("POST", attempt(key) + "/status", body));
    }

    public Answer started(AttemptKey key, Instant startedAt) {
        Map<String, Object> body = Map.of("status", "STARTED", "startedAt", millis(startedAt));
        return answer(send("POST", attempt(key) + "/status", body));
    }

    public Answer readings(AttemptKey key, MeterBatch batch) {
        return answer(send("POST", attempt(key) + "/readings", batch));
    }

    /**
     * @param offset log bytes before this chunk
     */
    public Answer log(AttemptKey key, long offset, byte[] chunk) {
        return inSession(t -> {
            String path = attempt(key) + "/logs?offset=" + offset;
            HttpRequest.Builder request = http.request(path, Optional.of(t));
            request.header("Content-Type", "application/octet-stream")
                    .POST(BodyPublishers.ofByteArray(chunk));
            return answer(http.read(http.send(request.build())));
        });
    }

    public Answer result(AttemptKey key, AttemptResult result) {
        return answer(send("POST", attempt(key) + "/result", result));
    }

    /** The bytes of a block as they come; the caller proves them. */
    public byte[] block(Cid cid) {
        return inSession(
                t -> http.send(http.request("/content/blocks/" + cid, Optional.of(t)).build()));
    }

    public void putBlock(Cid cid, byte[] block) {
        inSession(t -> {
            HttpRequest.Builder request = http.request("/content/blocks/" + cid, Optional.of(t));
            request.header("Content-Type", "application/octet-stream")
                    .PUT(BodyPublishers.ofByteArray(block));
            return http.send(request.build());
        });
    }

    /**
     * The stream of assignments; read it to its end, close it to hang up.
     *
     * @param lastEventId where to go on; empty for everything that is not over
     */
    AssignmentStream assignments(Optional<String> lastEventId) {
        InputStream body =
                inSession(t -> {
                    HttpRequest.Builder request =
                            http.request(node() + "/assignments", Optional.of(t));
                    request.header("Accept", "text/event-stream");
                    lastEventId.ifPresent(id -> request.header("Last-Event-ID", id));
                    return http.stream(request.build());
                });
        return new AssignmentStream(body, json);
    }

    private Answer answer(JsonNode node) {
        List<String> reason = new ArrayList<>();
        if (node.path("reason").isString()) {
            reason.add(node.path("reason").asString());
        }
        JsonNode acknowledged = node.path("acknowledged");
        JsonNode funded = node.path("fundedUntil");
        Answer.Next next =
                switch (node.path("next").asString("CONTINUE")) {
                    case "STOP" -> Answer.Next.STOP;
                    case "CLEAN" -> Answer.Next.CLEAN;
                    default -> Answer.Next.CONTINUE;
                };
        return new Answer(
                next,
                Optional.of(acknowledged.asLong(-1)).filter(n -> n >= 0),
                funded.isString()
                        ? Optional.of(Instant.parse(funded.asString()))
                        : Optional.empty(),
                reason.stream().findFirst());
    }

    private static String cut(String reason) {
        String line = reason.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > REASON_CHARS_MAX ? line.substring(0, REASON_CHARS_MAX) : line;
    }

    private static Instant millis(Instant time) {
        return time.truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    }

    @Override
    public void close() {
        http.close();
    }
}
