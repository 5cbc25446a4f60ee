package io.opnode.cli.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opnode.domain.content.Cid;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An API on a free port that answers as the platform does, from a {@link FakeJob}, and writes down
 * what it was asked.
 */
public final class FakePlatform implements AutoCloseable {
    public static final String TOKEN = "a-token-of-the-test";
    public static final String ESCROW = "0x00000000000000000000000000000000000000e5";
    public static final String WALLET = "0x00000000000000000000000000000000000000aa";
    public static final String USDC = "0x00000000000000000000000000000000000000bb";
    public static final String SPENDER = "0x00000000000000000000000000000000000000dd";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A problem answer instead of the usual one. */
    public record Refusal(int status, String code) {}

    public final Map<String, byte[]> blocks = new ConcurrentHashMap<>();
    public final Map<String, Refusal> refusals = new ConcurrentHashMap<>();

    /** Answers of paths that no job has, below {@code /api/v1/}. */
    public final Map<String, Object> answers = new ConcurrentHashMap<>();

    public final List<String> requests = new CopyOnWriteArrayList<>();
    public final FakeJob job = new FakeJob();
    public volatile Optional<JsonNode> submitted = Optional.empty();
    public volatile Optional<JsonNode> ordered = Optional.empty();
    public volatile Optional<String> sessionKey = Optional.of(SPENDER);
    public volatile long chainId = 31_337;

    /** Released when the job that {@link FakeJob#neverEnds} is followed. */
    public final CountDownLatch followed = new CountDownLatch(1);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);

    public FakePlatform(Path home) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
        Files.createDirectories(home);
        Files.writeString(home.resolve("api-token"), TOKEN + "\n");
        Files.writeString(
                home.resolve("endpoint.json"),
                JSON.writeValueAsString(
                        Map.of("api", address(), "pid", ProcessHandle.current().pid())));
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public boolean wasAsked(String methodAndPathPrefix) {
        return requests.stream().anyMatch(request -> request.startsWith(methodAndPathPrefix));
    }

    public void put(byte[] block, Cid cid) {
        blocks.put(cid.value(), block);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            requests.add(exchange.getRequestMethod() + " " + path);
            if (!("Bearer " + TOKEN)
                    .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                problem(exchange, new Refusal(401, "token-missing-or-wrong"));
                return;
            }
            Refusal refusal = refusals.get(exchange.getRequestMethod() + " " + path);
            if (refusal != null) {
                problem(exchange, refusal);
                return;
            }
            route(exchange, path.substring("/api/v1/".length()));
        }
    }

    private void route(HttpExchange exchange, String path) throws IOException {
        String method = exchange.getRequestMethod();
        if (path.startsWith("content/blocks/")) {
            block(exchange, path.substring("content/blocks/".length()));
        } else if (path.startsWith("jobs/") && path.endsWith("/events")) {
            events(exchange);
        } else if (path.startsWith("jobs/") && path.endsWith("/logs?follow=true")) {
            log(exchange);
        } else if (path.startsWith("jobs/") && path.endsWith("/logs")) {
            answer(exchange, 200, job.log.getBytes(StandardCharsets.UTF_8));
        } else if (method.equals("POST")) {
            JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
            post(exchange, path, body);
        } else {
            get(exchange, path);
        }
    }

    private void post(HttpExchange exchange, String path, JsonNode body) throws IOException {
        switch (path) {
            case "quotes" -> json(exchange, 200, job.quote());
            case "wallets" ->
                    json(
                            exchange,
                            201,
                            Map.of(
                                    "walletId",
                                    walletId(),
                                    "address",
                                    WALLET,
                                    "owner",
                                    body.path("owner").asString(),
                                    "asset",
                                    "USDC"));
            case "jobs" -> {
                submitted = Optional.of(body);
                job.id = body.path("jobId").asString();
                json(exchange, 202, Map.of("jobId", job.id, "mandateId", FakeJob.MANDATE));
            }
            default -> {
                if (path.startsWith("wallets/" + walletId() + "/low-balance-rule")) {
                    ordered = Optional.of(body);
                    job.rule =
                            path.endsWith("/remove")
                                    ? Optional.empty()
                                    : Optional.of(body.path("issuedAt").asString());
                    json(exchange, 202, Map.of("walletId", walletId()));
                } else if (path.endsWith("/cancel")) {
                    json(exchange, 202, Map.of("jobId", job.id, "phase", "cancelling"));
                } else {
                    problem(exchange, new Refusal(404, "unknown"));
                }
            }
        }
    }

    private static String walletId() {
        return "31337-USDC-" + WALLET;
    }

    private void get(HttpExchange exchange, String path) throws IOException {
        Object given = answers.get(path);
        if (given != null) {
            json(exchange, 200, given);
        } else if (path.equals("jobs/" + job.id)) {
            json(exchange, 200, job.view());
        } else if (path.equals("jobs/" + job.id + "/cost")) {
            json(exchange, 200, Map.of("jobId", job.id, "bill", job.bill()));
        } else if (path.equals("jobs/" + job.id + "/receipt")) {
            json(exchange, 200, job.receipt.apply(job.id));
        } else if (path.equals("jobs/" + job.id + "/explain")) {
            json(exchange, 200, job.explanation());
        } else if (path.startsWith("jobs?")) {
            json(exchange, 200, Map.of("position", 1, "items", List.of(job.summary())));
        } else if (path.equals("wallets/" + walletId())) {
            json(exchange, 200, job.wallet(walletId()));
        } else if (path.startsWith("wallets/" + walletId() + "/statement")) {
            json(exchange, 200, job.statement());
        } else if (path.equals("providers")) {
            json(exchange, 200, Map.of("position", 1, "items", List.of(FakeJob.node())));
        } else if (path.equals("providers/node-1")) {
            json(exchange, 200, FakeJob.node());
        } else if (path.equals("chain")) {
            json(exchange, 200, chain());
        } else if (path.equals("audits/conservation")) {
            json(
                    exchange,
                    200,
                    Map.of("conserved", job.conserved, "chainBlock", 42, "problems", List.of()));
        } else {
            problem(exchange, new Refusal(404, "job-unknown"));
        }
    }

    private Map<String, Object> chain() {
        Map<String, Object> chain = new LinkedHashMap<>(contracts());
        sessionKey.ifPresent(key -> chain.put("sessionKey", key));
        return chain;
    }

    private Map<String, Object> contracts() {
        return Map.of(
                "chainId",
                chainId,
                "rpcUrl",
                address(),
                "head",
                42,
                "finalised",
                40,
                "contracts",
                Map.of("JobEscrow", ESCROW, "CloudWalletFactory", ESCROW),
                "assets",
                List.of(Map.of("asset", "USDC", "decimals", 6, "token", USDC)));
    }

    private void block(HttpExchange exchange, String cid) throws IOException {
        byte[] held = blocks.get(cid);
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                byte[] body = exchange.getRequestBody().readAllBytes();
                if (!new Cid(cid).names(body)) {
                    problem(exchange, new Refusal(422, "content-corrupt"));
                    return;
                }
                blocks.put(cid, body);
                exchange.sendResponseHeaders(204, -1);
            }
            case "HEAD" -> exchange.sendResponseHeaders(held == null ? 404 : 200, -1);
            default -> {
                if (held == null) {
                    problem(exchange, new Refusal(404, "content-not-found"));
                } else {
                    answer(exchange, 200, held);
                }
            }
        }
    }

    /** Sends from behind {@code Last-Event-ID}; breaks off once where the job says so. */
    private void events(HttpExchange exchange) throws IOException {
        String last = exchange.getRequestHeaders().getFirst("Last-Event-ID");
        int from = last == null ? 0 : Integer.parseInt(last);
        OutputStream out = stream(exchange);
        List<String> names = job.events();
        for (int i = from; i < names.size(); i++) {
            if (i == job.breakAfter) {
                job.breakAfter = -1;
                return;
            }
            job.position = i + 1;
            send(out, Integer.toString(i + 1), names.get(i), "{\"position\":" + (i + 1) + "}");
            if (job.neverEnds && names.get(i).equals("job.started")) {
                followed.countDown();
                awaitClose();
                return;
            }
        }
        send(out, "", "end", "{\"reason\":\"complete\"}");
    }

    private void log(HttpExchange exchange) throws IOException {
        OutputStream out = stream(exchange);
        byte[] bytes = job.log.getBytes(StandardCharsets.UTF_8);
        int at = 0;
        while (at < bytes.length) {
            int end = Math.min(bytes.length, at + job.logChunk);
            byte[] chunk = java.util.Arrays.copyOfRange(bytes, at, end);
            send(out, Integer.toString(end), "log", Base64.getEncoder().encodeToString(chunk));
            at = end;
        }
        if (job.neverEnds) {
            awaitClose();
        } else {
            send(out, Integer.toString(at), "end", "");
        }
    }

    private void awaitClose() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static OutputStream stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    private static void send(OutputStream out, String id, String type, String data)
            throws IOException {
        String event =
                (id.isEmpty() ? "" : "id:" + id + "\n")
                        + "event:"
                        + type
                        + "\ndata:"
                        + data
                        + "\n\n";
        out.write((":ping\n\n" + event).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void problem(HttpExchange exchange, Refusal refusal) throws IOException {
        json(
                exchange,
                refusal.status(),
                Map.of(
                        "status",
                        refusal.status(),
                        "refusals",
                        refusal.code().equals("no-matching-offer") ? FakeJob.refusals() : List.of(),
                        "code",
                        refusal.code(),
                        "detail",
                        "Refused: " + refusal.code() + ".",
                        "hint",
                        "Do otherwise."));
    }

    private static void json(HttpExchange exchange, int status, Object body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        answer(exchange, status, JSON.writeValueAsBytes(body));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
