package io.opnode.worker.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests with time-outs and bounded answers; every failure becomes a {@link PlatformException}.
 */
final class HttpCalls implements AutoCloseable {

    static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    static final Duration CALL_TIMEOUT = Duration.ofSeconds(30);
    static final int ANSWER_BYTES_MAX = 4 << 20;

    private final URI api;
    private final JsonMapper json;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECT_TIMEOUT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    HttpCalls(URI api, JsonMapper json) {
        this.api = api;
        this.json = json;
    }

    /** A request below {@code /api/v1}, with the token where there is one. */
    HttpRequest.Builder request(String path, Optional<String> token) {
        String base = api.toString().replaceAll("/+$", "");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/api/v1" + path));
        token.ifPresent(t -> request.header("Authorization", "Bearer " + t));
        return request;
    }

    HttpRequest.BodyPublisher json(Object body) {
        return HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
    }

    /** The body of a 2xx answer. */
    byte[] send(HttpRequest request) {
        HttpResponse<InputStream> answer =
                exchange(
                        HttpRequest.newBuilder(request, (n, v) -> true)
                                .timeout(CALL_TIMEOUT)
                                .build());
        try (InputStream body = answer.body()) {
            byte[] bytes = body.readNBytes(ANSWER_BYTES_MAX + 1);
            if (bytes.length > ANSWER_BYTES_MAX) {
                throw new PlatformException(
                        PlatformException.Kind.REFUSED,
                        answer.statusCode(),
                        "answer-too-large",
                        "the answer is larger than " + ANSWER_BYTES_MAX + " bytes",
                        -1);
            }
            if (answer.statusCode() / 100 != 2) {
                throw refusal(answer.statusCode(), bytes);
            }
            return bytes;
        } catch (IOException e) {
            throw PlatformException.unavailable(said(e), e);
        }
    }

    /** The open body of a 2xx answer, to be read as it comes. */
    InputStream stream(HttpRequest request) {
        HttpResponse<InputStream> answer = exchange(request);
        if (answer.statusCode() / 100 == 2) {
            return answer.body();
        }
        try (InputStream body = answer.body()) {
            throw refusal(answer.statusCode(), body.readNBytes(ANSWER_BYTES_MAX));
        } catch (IOException e) {
            throw PlatformException.unavailable(said(e), e);
        }
    }

    private HttpResponse<InputStream> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw PlatformException.unavailable(said(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PlatformException.unavailable("interrupted", e);
        }
    }

    private PlatformException refusal(int status, byte[] body) {
        JsonNode problem = read(body);
        String code = problem.path("code").asString("http-" + status);
        String detail = problem.path("detail").asString("the platform answered " + status);
        String hint = problem.path("hint").asString("");
        return new PlatformException(
                kind(status, code),
                status,
                code,
                hint.isEmpty() ? detail : detail + " " + hint,
                problem.path("acknowledged").asLong(-1));
    }

    private static PlatformException.Kind kind(int status, String code) {
        if (status == 401) {
            return PlatformException.Kind.UNAUTHORISED;
        }
        if (code.equals("job-stale-epoch")) {
            return PlatformException.Kind.STALE;
        }
        if (code.equals("log-gap")) {
            return PlatformException.Kind.LOG_GAP;
        }
        return status >= 500 || status == 408 || status == 425 || status == 429
                ? PlatformException.Kind.UNAVAILABLE
                : PlatformException.Kind.REFUSED;
    }

    /** An empty object where the body is no JSON. */
    JsonNode read(byte[] body) {
        try {
            return body.length == 0 ? json.createObjectNode() : json.readTree(body);
        } catch (JacksonException e) {
            return json.createObjectNode();
        }
    }

    private static String said(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
