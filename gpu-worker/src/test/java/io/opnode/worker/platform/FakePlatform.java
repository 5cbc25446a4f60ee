package io.opnode.worker.platform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opnode.domain.content.BlockSink;
import io.opnode.domain.content.BlockSource;
import io.opnode.domain.content.Cid;
import io.opnode.domain.metering.MeterBatch;
import io.opnode.domain.metering.MeterReading;
import io.opnode.domain.metering.NodeSignature;
import io.opnode.domain.node.NodeKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform's side of the worker protocol, strict about signatures, hash chains, epochs and
 * offsets, over real HTTP on loopback. It can lose answers, hang up and give orders.
 */
public final class FakePlatform implements AutoCloseable, BlockSource, BlockSink {

    /** All that was said of one attempt. */
    public static final class Report {
        public final List<String> statuses = new ArrayList<>();
        public final List<String> refusals = new ArrayList<>();
        public final List<MeterReading> readings = new ArrayList<>();
        public final List<String> complaints = new ArrayList<>();
        public final List<JsonNode> results = new ArrayList<>();
        private final ByteArrayOutputStream log = new ByteArrayOutputStream();
        public volatile String next = "CONTINUE";

        public synchronized String log() {
            return log.toString(StandardCharsets.UTF_8);
        }

        public synchronized Optional<JsonNode> result() {
            return results.stream().findFirst();
        }
    }

    private final HttpServer server;
    private final JsonMapper json = ProtocolJson.mapper();
    private final Map<String, Report> reports = new ConcurrentHashMap<>();
    private final Map<Cid, byte[]> blocks = new ConcurrentHashMap<>();
    private final List<String> events = new ArrayList<>();
    private final Set<LinkedBlockingQueue<String>> streams = ConcurrentHashMap.newKeySet();
    private final Set<String> over = ConcurrentHashMap.newKeySet();
    private final Set<String> loseOnce = ConcurrentHashMap.newKeySet();
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private volatile NodeKey nodeKey = new NodeKey("0".repeat(64));
    private volatile boolean down;
    private volatile int sessions;
    public final List<JsonNode> registrations = new ArrayList<>();
    public volatile int heartbeats;
    public volatile int goodbyes;

    public FakePlatform() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/v1", this::handle);
        server.start();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Sends an assignment; the same one as often as this is called. */
    public synchronized void assign(String jsonText) {
        JsonNode node = json.readTree(jsonText);
        reports.computeIfAbsent(key(node), k -> new Report());
        publish("assignment", jsonText.replaceAll("\\s*\n\\s*", " "));
    }

    public void stop(String jobId, long epoch, String reason) {
        publish(
                "stop",
                "{\"jobId\":\"%s\",\"epoch\":%d,\"reason\":\"%s\"}"
                        .formatted(jobId, epoch, reason));
    }

    private synchronized void publish(String event, String data) {
        String text = "event: %s\nid: %d\ndata: %s\n\n".formatted(event, events.size() + 1, data);
        events.add(text);
        streams.forEach(s -> s.add(text));
    }

    /** The attempt is over for the platform: whoever speaks for it is stale. */
    public void declareOver(String jobId, long epoch) {
        over.add(jobId + "/" + epoch);
    }

    /** The next call whose path ends so is done, but its answer is lost. */
    public void loseAnswerOnce(String pathEnd) {
        loseOnce.add(pathEnd);
    }

    public void setDown(boolean down) {
        this.down = down;
    }

    /** Every session ends. */
    public void endSessions() {
        tokens.clear();
    }

    public int sessions() {
        return sessions;
    }

    /** Ends every stream of assignments, as a restart would. */
    public void hangUp() {
        streams.forEach(s -> s.add(""));
    }

    public Report report(String jobId, long epoch) {
        return reports.computeIfAbsent(jobId + "/" + epoch, k -> new Report());
    }

    private static String key(JsonNode node) {
        return node.path("jobId").asString("") + "/" + node.path("epoch").asLong();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (down) {
                problem(exchange, 503, "down", "out of service");
                return;
            }
            String path = exchange.getRequestURI().getPath().substring("/api/v1".length());
            if (path.equals("/providers/challenges")) {
                JsonNode body = read(exchange);
                nodeKey = new NodeKey(body.path("nodeKey").asString());
                answer(exchange, 201, Map.of("nonce", "ab".repeat(32)));
            } else if (path.equals("/providers/sessions")) {
                session(exchange);
            } else if (!isAuthorised(exchange)) {
                problem(exchange, 401, "unauthorised", "open a session");
            } else if (path.startsWith("/content/blocks/")) {
                block(exchange, Cid.parse(path.substring("/content/blocks/".length())));
            } else if (path.endsWith("/assignments")) {
                stream(exchange);
            } else {
                node(exchange, path);
            }
        }
    }

    private void session(HttpExchange exchange) throws IOException {
        JsonNode body = read(exchange);
        byte[] message =
                ("opnode.session.v1\n" + "ab".repeat(32) + "\n").getBytes(StandardCharsets.UTF_8);
        NodeSignature signature = new NodeSignature(body.path("signature").asString());
        if (!nodeKey.verifies(message, signature)) {
            problem(exchange, 401, "bad-signature", "the challenge is not signed by that key");
            return;
        }
        sessions++;
        String token = "token-" + sessions;
        tokens.add(token);
        answer(exchange, 201, Map.of("token", token, "heartbeatMillis", 100));
    }

    private boolean isAuthorised(HttpExchange exchange) {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        return header != null && tokens.contains(header.replaceFirst("^Bearer ", ""));
    }

    private void node(HttpExchange exchange, String path) throws IOException {
        String[] parts = path.split("/");
        if (parts.length == 3 && exchange.getRequestMethod().equals("PUT")) {
            synchronized (registrations) {
                registrations.add(read(exchange));
            }
            answer(exchange, 200, Map.of());
        } else if (path.endsWith("/heartbeats")) {
            heartbeat(exchange);
        } else if (path.endsWith("/goodbye")) {
            goodbyes++;
            answer(exchange, 200, Map.of());
        } else if (parts.length == 8 && over.contains(parts[4] + "/" + parts[6])) {
            problem(exchange, 409, "job-stale-epoch", "that attempt is over");
        } else if (parts.length == 8) {
            attempt(exchange, parts[4] + "/" + parts[6], parts[7]);
        } else {
            problem(exchange, 404, "not-found", path);
        }
    }

    private void heartbeat(HttpExchange exchange) throws IOException {
        heartbeats++;
        List<Object> actions = new ArrayList<>();
        for (JsonNode run : read(exchange).path("running")) {
            Report report = reports.get(key(run));
            String next = report == null || over.contains(key(run)) ? "CLEAN" : report.next;
            actions.add(
                    Map.of(
                            "jobId",
                            run.path("jobId").asString(),
                            "epoch",
                            run.path("epoch").asLong(),
                            "next",
                            next,
                            "reason",
                            "cancelled by the payer"));
        }
        answer(exchange, 200, Map.of("actions", actions));
    }

    private void attempt(HttpExchange exchange, String key, String what) throws IOException {
        Report report = reports.computeIfAbsent(key, k -> new Report());
        byte[] body = exchange.getRequestBody().readAllBytes();
        Object acknowledged;
        synchronized (report) {
            acknowledged =
                    switch (what) {
                        case "status" -> status(report, json.readTree(body));
                        case "readings" -> batch(report, json.readValue(body, MeterBatch.class));
                        case "logs" -> log(report, exchange, body);
                        case "result" -> result(report, json.readTree(body));
                        default -> -2L;
                    };
        }
        if (loseOnce.remove(what)) {
            exchange.close();
            return;
        }
        if (acknowledged instanceof Long held && held == -1) {
            answer(
                    exchange,
                    409,
                    Map.of("code", "log-gap", "detail", "gap", "acknowledged", report.log.size()));
            return;
        }
        answer(
                exchange,
                200,
                Map.of(
                        "next",
                        what.equals("result") ? "CLEAN" : report.next,
                        "acknowledged",
                        acknowledged));
    }

    private static Object status(Report report, JsonNode body) {
        String status = body.path("status").asString();
        if (!report.statuses.contains(status)) {
            report.statuses.add(status);
        }
        for (JsonNode reason : body.path("reasons")) {
            report.refusals.add(reason.asString());
        }
        return 0L;
    }

    /** Checks what the domain's policy checks: signature, chain, order, growth. */
    private Object batch(Report report, MeterBatch batch) {
        if (!nodeKey.verifies(batch.last().canonicalBytes(), batch.signature())) {
            report.complaints.add("signature");
        }
        for (MeterReading reading : batch.readings()) {
            if (report.readings.isEmpty()) {
                if (!reading.previous()
                        .equals(MeterReading.genesis(reading.jobId(), reading.epoch()))) {
                    report.complaints.add("genesis");
                }
                report.readings.add(reading);
                continue;
            }
            MeterReading last = report.readings.getLast();
            if (reading.sequence() <= last.sequence()) {
                continue;
            }
            if (reading.sequence() == last.sequence() + 1
                    && !reading.previous().equals(last.hash())) {
                report.complaints.add("chain at " + reading.sequence());
            }
            if (!reading.usage().isAtLeast(last.usage())) {
                report.complaints.add("shrunk at " + reading.sequence());
            }
            report.readings.add(reading);
        }
        return report.readings.getLast().sequence();
    }

    private static Object log(Report report, HttpExchange exchange, byte[] body) {
        long offset = Long.parseLong(exchange.getRequestURI().getQuery().replace("offset=", ""));
        int held = report.log.size();
        if (offset > held) {
            return -1L;
        }
        int skip = (int) Math.min(body.length, held - offset);
        report.log.write(body, skip, body.length - skip);
        return (long) report.log.size();
    }

    private Object result(Report report, JsonNode body) {
        if (body.hasNonNull("batch")) {
            batch(report, json.treeToValue(body.path("batch"), MeterBatch.class));
        }
        report.results.add(body);
        Set<JsonNode> different = new HashSet<>();
        report.results.forEach(r ->
                different.add(
                        ((tools.jackson.databind.node.ObjectNode) r.deepCopy()).without("batch")));
        if (different.size() > 1) {
            report.complaints.add("two different results");
        }
        return 0L;
    }

    private void block(HttpExchange exchange, Cid cid) throws IOException {
        if (exchange.getRequestMethod().equals("PUT")) {
            byte[] bytes = exchange.getRequestBody().readAllBytes();
            if (!cid.names(bytes)) {
                problem(exchange, 422, "wrong-bytes", cid.toString());
                return;
            }
            blocks.put(cid, bytes);
            exchange.sendResponseHeaders(204, -1);
            return;
        }
        byte[] bytes = blocks.get(cid);
        if (bytes == null) {
            problem(exchange, 404, "not-found", cid.toString());
            return;
        }
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void stream(HttpExchange exchange) throws IOException {
        LinkedBlockingQueue<String> queue = new LinkedBlockingQueue<>();
        String last = exchange.getRequestHeaders().getFirst("Last-Event-ID");
        synchronized (this) {
            int from = last == null ? 0 : Integer.parseInt(last);
            queue.addAll(events.subList(from, events.size()));
            streams.add(queue);
        }
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(": hello\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            while (true) {
                String event = queue.poll(200, TimeUnit.MILLISECONDS);
                if (event != null && event.isEmpty()) {
                    return;
                }
                out.write((event == null ? ": ping\n\n" : event).getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            streams.remove(queue);
        }
    }

    private JsonNode read(HttpExchange exchange) throws IOException {
        return json.readTree(exchange.getRequestBody().readAllBytes());
    }

    private void problem(HttpExchange exchange, int status, String code, String detail)
            throws IOException {
        exchange.getRequestBody().readAllBytes();
        answer(exchange, status, Map.of("code", code, "detail", detail));
    }

    private void answer(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public byte[] block(Cid cid) {
        byte[] bytes = blocks.get(cid);
        if (bytes == null) {
            throw io.opnode.domain.content.ContentException.notFound(cid);
        }
        return bytes;
    }

    @Override
    public void accept(Cid cid, byte[] block) {
        blocks.put(cid, block);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
