package io.opnode.chain.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opnode.domain.content.Cid;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server that speaks the part of Kubo's RPC API that we use, as Kubo's source and documentation
 * have it: POST only, arguments in the query, multipart uploads, streamed JSON, errors as status
 * 500 with {@code Message}, and Kubo's own defaults for what is not said. It can also misbehave.
 */
final class KuboStub implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final KuboNode node = new KuboNode();
    private final Map<String, Fault> faults = new ConcurrentHashMap<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile String demandedAuthorization = "";

    /** Something that a command does instead of its work. */
    interface Fault {
        void answer(HttpExchange exchange) throws IOException;
    }

    KuboStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    URI api() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** All requests so far: command and query. */
    List<String> requests() {
        return requests;
    }

    void damage(Cid cid) {
        node.damage(cid);
    }

    void demand(String authorization) {
        demandedAuthorization = authorization;
    }

    void fail(String command, Fault fault) {
        faults.put(command, fault);
    }

    /** Answers with {@code status} and {@code body}. */
    static Fault answering(int status, String body) {
        return exchange -> send(exchange, status, body.getBytes(UTF_8));
    }

    /** Says nothing at all until the server stops. */
    Fault silent() {
        return exchange -> awaitClosing();
    }

    /** Sends the head and some of the body, then nothing until the server stops. */
    Fault stalled() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            OutputStream body = exchange.getResponseBody();
            body.write(new byte[10]);
            body.flush();
            awaitClosing();
        };
    }

    /** Breaks the connection in the middle of the body. */
    static Fault broken() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(new byte[10]);
            exchange.close();
        };
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void awaitClosing() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String command = path.replaceFirst("^/api/v0/", "");
            requests.add(command + "?" + exchange.getRequestURI().getRawQuery());
            Fault fault = faults.get(command);
            if (fault != null) {
                fault.answer(exchange);
            } else if (!exchange.getRequestMethod().equals("POST")) {
                send(exchange, 405, "405 - Method Not Allowed".getBytes(UTF_8));
            } else if (refused(exchange)) {
                send(exchange, 403, "403 - Forbidden".getBytes(UTF_8));
            } else {
                answer(exchange, command, query(exchange.getRequestURI().getRawQuery()));
            }
        }
    }

    private boolean refused(HttpExchange exchange) {
        String given = exchange.getRequestHeaders().getFirst("Authorization");
        return !demandedAuthorization.isEmpty() && !demandedAuthorization.equals(given);
    }

    private void answer(HttpExchange exchange, String command, Map<String, String> query)
            throws IOException {
        try {
            byte[] answer = node.run(command, query, () -> part(exchange));
            send(exchange, 200, answer);
        } catch (UnsupportedOperationException e) {
            send(exchange, 404, "404 page not found".getBytes(UTF_8));
        } catch (IllegalStateException e) {
            String error = "{\"Message\":\"%s\",\"Code\":0,\"Type\":\"error\"}\n";
            send(exchange, 500, error.formatted(e.getMessage()).getBytes(UTF_8));
        }
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new HashMap<>();
        for (String parameter : raw.split("&", -1)) {
            String[] pair = parameter.split("=", 2);
            query.put(pair[0], URLDecoder.decode(pair[1], UTF_8));
        }
        return query;
    }

    /** The content of the one part of a multipart form. */
    private static byte[] part(HttpExchange exchange) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        String delimiter = "--" + type.replaceFirst("^multipart/form-data; boundary=", "");
        String form = new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1);
        int start = form.indexOf("\r\n\r\n") + 4;
        int end = form.lastIndexOf("\r\n" + delimiter + "--\r\n");
        if (!form.startsWith(delimiter + "\r\n") || start < 4 || end < start) {
            throw new IllegalStateException("file argument 'path' is required");
        }
        return form.substring(start, end).getBytes(ISO_8859_1);
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
