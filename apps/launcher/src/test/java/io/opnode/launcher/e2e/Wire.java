package io.opnode.launcher.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Requests as somebody sends them who does not mean well. */
record Wire(URI base, HttpClient http) {
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(20);
    private static final int MAX_ANSWER_BYTES = 1 << 20;

    /** What came back; of a stream only the status. */
    record Answer(int status, String type, String body) {}

    static Wire to(URI base) {
        return new Wire(base, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    /**
     * @param path as it goes over the wire, unchanged
     * @param token sent as bearer token
     */
    Answer send(String method, String path, Optional<String> token, String type, byte[] body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .timeout(ANSWER_LIMIT)
                        .header("Content-Type", type)
                        .method(
                                method,
                                body.length == 0
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        try {
            HttpResponse<InputStream> answer =
                    http.send(request.build(), BodyHandlers.ofInputStream());
            String answered = answer.headers().firstValue("Content-Type").orElse("");
            try (InputStream in = answer.body()) {
                String text =
                        answered.startsWith("text/event-stream")
                                ? ""
                                : new String(
                                        in.readNBytes(MAX_ANSWER_BYTES), StandardCharsets.UTF_8);
                return new Answer(answer.statusCode(), answered, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    Answer get(String path, Optional<String> token) {
        return send("GET", path, token, "application/json", new byte[0]);
    }
}
