package io.opnode.chain.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON-RPC node between the bridge and a real one, which lies, fails and dawdles by script. A
 * method without a script is answered honestly; so is every question of a batch, each by itself.
 */
public final class ScriptedRpc implements AutoCloseable {
    /** One question, and the true answer to it. */
    public record Question(String method, JsonNode parameters, Honest honest) {
        public JsonNode truth() {
            return honest.answer(method, parameters);
        }
    }

    /** Asks the real node. */
    public interface Honest {
        JsonNode answer(String method, JsonNode parameters);
    }

    /** What is done with a question. */
    public interface Script {
        /** The result to be told; may throw {@link Refusal} or {@link Broken}. */
        JsonNode answer(Question question);
    }

    /** An error in the answer. */
    public static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int code;

        Refusal(int code, String message) {
            super(message);
            this.code = code;
        }
    }

    /** No answer that anybody could read: bytes instead of it, or a cut connection. */
    public static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient byte @Nullable [] instead;

        Broken(byte @Nullable [] instead) {
            super("broken");
            this.instead = instead;
        }
    }

    public static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI node;
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);

    public ScriptedRpc(String nodeUrl) {
        this.node = URI.create(nodeUrl);
        try {
            this.server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void script(String method, Script script) {
        scripts.put(method, script);
    }

    /** Every method is answered honestly again. */
    public void heal() {
        scripts.clear();
    }

    /** How often a method was asked. */
    public int asked(String method) {
        return asked.getOrDefault(method, new AtomicInteger()).get();
    }

    /** Requests so far; a batch is one. */
    public int requests() {
        return requests.get();
    }

    // ---------- scripts ----------

    public static Script error(int code, String message) {
        return question -> {
            throw new Refusal(code, message);
        };
    }

    /** The question arrives, its answer does not. */
    public static Script cut() {
        return question -> {
            question.truth();
            throw new Broken(null);
        };
    }

    /** Holds the answer back until the stub closes. */
    public Script silence() {
        return question -> {
            try {
                closing.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return question.truth();
        };
    }

    public static Script bytes(byte[] instead) {
        return question -> {
            throw new Broken(instead);
        };
    }

    public static Script edited(UnaryOperator<JsonNode> edit) {
        return question -> edit.apply(question.truth());
    }

    /** A script for the first so many questions; then the truth. */
    public static Script times(int count, Script script) {
        AtomicInteger left = new AtomicInteger(count);
        return question -> left.getAndDecrement() > 0 ? script.answer(question) : question.truth();
    }

    /** Answers about {@code latest} as if the chain ended at a block, and knows no newer one. */
    public void lagAt(long head) {
        String last = "0x" + Long.toHexString(head);
        script(
                "eth_getBlockByNumber",
                question -> {
                    String at = question.parameters().get(0).asString();
                    if (at.equals("latest")) {
                        ArrayNode parameters = JSON.createArrayNode().add(last).add(false);
                        return question.honest().answer(question.method(), parameters);
                    }
                    return Long.decode(at) > head ? JSON.nullNode() : question.truth();
                });
        for (String method : List.of("eth_call", "eth_estimateGas")) {
            script(
                    method,
                    question -> {
                        String at = question.parameters().get(1).asString();
                        if (at.startsWith("0x") && Long.decode(at) > head) {
                            throw new Refusal(-32_000, "header not found");
                        }
                        ArrayNode parameters =
                                JSON.createArrayNode().add(question.parameters().get(0)).add(last);
                        return question.honest().answer(method, parameters);
                    });
        }
    }

    // ---------- the server ----------

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.incrementAndGet();
            JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
            byte[] body;
            try {
                body = JSON.writeValueAsBytes(answer(request));
            } catch (Broken e) {
                if (e.instead == null) {
                    return; // WHY: closed before a status, the connection is cut
                }
                body = e.instead;
            }
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    private JsonNode answer(JsonNode request) {
        if (!request.isArray()) {
            return one(request);
        }
        List<JsonNode> answers = new ArrayList<>();
        request.forEach(item -> answers.add(one(item)));
        ArrayNode reversed = JSON.createArrayNode(); // WHY: no order of a batch may be relied upon
        answers.reversed().forEach(reversed::add);
        return reversed;
    }

    private JsonNode one(JsonNode request) {
        String method = request.get("method").asString();
        asked.computeIfAbsent(method, name -> new AtomicInteger()).incrementAndGet();
        ObjectNode answer = JSON.createObjectNode();
        answer.put("jsonrpc", "2.0");
        answer.set("id", request.get("id"));
        Question question = new Question(method, request.get("params"), this::honest);
        try {
            Script script = scripts.get(method);
            answer.set("result", script == null ? question.truth() : script.answer(question));
        } catch (Refusal e) {
            answer.putObject("error").put("code", e.code).put("message", e.getMessage());
        } catch (NodeRefused e) {
            answer.set("error", e.error);
        }
        return answer;
    }

    /** The real node's own error, passed on. */
    private static final class NodeRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient JsonNode error;

        NodeRefused(JsonNode error) {
            super(error.toString());
            this.error = error;
        }
    }

    private JsonNode honest(String method, JsonNode parameters) {
        ObjectNode request = JSON.createObjectNode();
        request.put("jsonrpc", "2.0").put("id", 1).put("method", method);
        request.set("params", parameters);
        HttpRequest post =
                HttpRequest.newBuilder(node)
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        request.toString(), StandardCharsets.UTF_8))
                        .build();
        try (InputStream body = http.send(post, HttpResponse.BodyHandlers.ofInputStream()).body()) {
            JsonNode answer = JSON.readTree(body);
            if (answer.has("error")) {
                throw new NodeRefused(answer.get("error"));
            }
            return answer.get("result");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
        http.close();
    }
}
