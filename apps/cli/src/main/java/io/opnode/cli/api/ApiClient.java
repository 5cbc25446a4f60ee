package io.opnode.cli.api;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to one platform. Every answer is JSON; every refusal becomes a {@link CliException} with
 * its exit code.
 */
public final class ApiClient {
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(60);
    private static final int MAX_PROBLEM_BYTES = 1 << 20;
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECT_LIMIT)
                    .build();
    private final URI base;
    private final String token;

    /**
     * @param base such as {@code http://127.0.0.1:7600}
     * @param token sent as bearer token; never printed
     */
    public ApiClient(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    public JsonNode get(String path) {
        return json(request(path).GET());
    }

    public JsonNode post(String path, Object body) {
        return json(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public void put(String path, byte[] body) {
        send(
                request(path)
                        .header("Content-Type", "application/octet-stream")
                        .PUT(BodyPublishers.ofByteArray(body)));
    }

    /** Whether the resource is there. */
    public boolean has(String path) {
        HttpRequest head =
                request(path).method("HEAD", BodyPublishers.noBody()).timeout(ANSWER_LIMIT).build();
        HttpResponse<Void> answer = exchange(head, BodyHandlers.discarding());
        if (answer.statusCode() != 404 && answer.statusCode() >= 300) {
            throw ApiRefusal.of(answer.statusCode(), "");
        }
        return answer.statusCode() < 300;
    }

    public byte[] bytes(String path) {
        try (InputStream body = send(request(path).GET())) {
            return body.readAllBytes();
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    /** An endless answer; the caller closes it. */
    InputStream stream(String path, String lastEventId) {
        HttpRequest.Builder builder = request(path).header("Accept", "text/event-stream").GET();
        if (!lastEventId.isEmpty()) {
            builder.header("Last-Event-ID", lastEventId);
        }
        return checked(exchange(builder.build(), BodyHandlers.ofInputStream()));
    }

    private JsonNode json(HttpRequest.Builder builder) {
        try (InputStream body = send(builder)) {
            byte[] bytes = body.readAllBytes();
            return bytes.length == 0 ? JSON.createObjectNode() : JSON.readTree(bytes);
        } catch (IOException e) {
            throw unreachable(e);
        } catch (JacksonException e) {
            throw new CliException(
                    ExitCode.NETWORK,
                    "answer-not-json",
                    "What answers at " + base + " is no OpNode API.",
                    "Check --api, or start one with ./opnode up.");
        }
    }

    private InputStream send(HttpRequest.Builder builder) {
        return checked(
                exchange(builder.timeout(ANSWER_LIMIT).build(), BodyHandlers.ofInputStream()));
    }

    private static InputStream checked(HttpResponse<InputStream> answer) {
        if (answer.statusCode() < 300) {
            return answer.body();
        }
        try (InputStream body = answer.body()) {
            String problem = new String(body.readNBytes(MAX_PROBLEM_BYTES), StandardCharsets.UTF_8);
            throw ApiRefusal.of(answer.statusCode(), problem);
        } catch (IOException e) {
            throw ApiRefusal.of(answer.statusCode(), "");
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Bearer " + token);
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CliException(
                    ExitCode.INTERRUPTED, "interrupted", "Interrupted.", "Nothing was undone.");
        }
    }

    private CliException unreachable(IOException cause) {
        boolean refused = cause instanceof ConnectException;
        return new CliException(
                ExitCode.NETWORK,
                "platform-unreachable",
                "The platform at " + base + (refused ? " does not answer." : " broke off."),
                refused
                        ? "Start it with ./opnode up, or name another with --api."
                        : "Try again; a job that was submitted goes on.");
    }
}
