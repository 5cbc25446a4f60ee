package io.opnode.worker.platform;

import io.opnode.domain.job.JobId;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads server-sent events: orders to this node, one at a time. A stream that is silent for longer
 * than three pings is taken for dead and ends.
 */
final class AssignmentStream implements AutoCloseable {

    static final int LINE_BYTES_MAX = 1 << 20;
    static final Duration SILENCE_MAX = Duration.ofSeconds(30);

    /** What the platform sends. */
    sealed interface Order {

        /** The event's id, where the stream can go on. */
        Optional<String> id();

        record Take(Optional<String> id, Assignment assignment) implements Order {}

        record Stop(Optional<String> id, AttemptKey key, String reason) implements Order {}

        /** An event that cannot be read, or of a later protocol. */
        record Unknown(Optional<String> id, String name, String why) implements Order {}
    }

    private final InputStream body;
    private final JsonMapper json;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile long heardAt = System.nanoTime();

    AssignmentStream(InputStream body, JsonMapper json) {
        this.body = new BufferedInputStream(body);
        this.json = json;
        Thread.ofVirtual().name("assignments-watch").start(this::watch);
    }

    private void watch() {
        try {
            while (!closed.await(1, TimeUnit.SECONDS)) {
                if (System.nanoTime() - heardAt > SILENCE_MAX.toNanos()) {
                    close();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next order; empty at the end of the stream. */
    Optional<Order> next() throws IOException {
        String name = "message";
        Optional<String> id = Optional.empty();
        StringBuilder data = new StringBuilder();
        for (String line = line(); line != null; line = line()) {
            if (line.isEmpty()) {
                if (!data.isEmpty()) {
                    return Optional.of(order(name, id, data.toString()));
                }
                name = "message";
                continue;
            }
            int colon = line.indexOf(':');
            String field = colon < 0 ? line : line.substring(0, colon);
            String value = colon < 0 ? "" : line.substring(colon + 1).replaceFirst("^ ", "");
            switch (field) {
                case "event" -> name = value;
                case "id" -> id = Optional.of(value);
                case "data" -> data.append(value).append('\n');
                default -> {
                    // a comment, or a field we do not need
                }
            }
            if (data.length() > LINE_BYTES_MAX) {
                throw new IOException("an event is longer than " + LINE_BYTES_MAX);
            }
        }
        return Optional.empty();
    }

    private Order order(String name, Optional<String> id, String data) {
        try {
            JsonNode node = json.readTree(data);
            return switch (name) {
                case "assignment" -> new Order.Take(id, json.treeToValue(node, Assignment.class));
                case "stop" ->
                        new Order.Stop(
                                id,
                                new AttemptKey(
                                        new JobId(node.path("jobId").asString("")),
                                        node.path("epoch").asLong(0)),
                                node.path("reason").asString(""));
                default -> new Order.Unknown(id, name, "this worker does not know it");
            };
        } catch (JacksonException | IllegalArgumentException e) {
            return new Order.Unknown(id, name, String.valueOf(e.getMessage()));
        }
    }

    private @Nullable String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = body.read(); b >= 0; b = body.read()) {
            if (b == '\n') {
                heardAt = System.nanoTime();
                return line.toString(StandardCharsets.UTF_8).replaceFirst("\r$", "");
            }
            line.write(b);
            if (line.size() > LINE_BYTES_MAX) {
                throw new IOException("a line is longer than " + LINE_BYTES_MAX);
            }
        }
        return null;
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            body.close();
        } catch (IOException e) {
            // it is broken already
        }
    }
}
