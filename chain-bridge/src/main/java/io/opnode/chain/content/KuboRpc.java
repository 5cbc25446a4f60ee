package io.opnode.chain.content;

import io.opnode.domain.content.ContentException;
import io.opnode.domain.content.ContentException.Reason;
import io.opnode.domain.content.UnixFsProfile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Kubo's RPC over HTTP: every command is a POST, its arguments are the query, a file travels as one
 * part of a multipart form. Answers are bounded in bytes and, body included, in time.
 */
final class KuboRpc implements AutoCloseable {
    private static final String TOO_LONG = "body exceeds capacity";

    private final KuboSettings settings;
    private final HttpClient http;

    KuboRpc(KuboSettings settings) {
        this.settings = settings;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .proxy(HttpClient.Builder.NO_PROXY)
                        .connectTimeout(settings.connectTimeout())
                        .build();
    }

    /** Runs a command; {@code parameters} are names and values in turn. */
    KuboAnswer call(String command, String... parameters) {
        return post(command, request(command, parameters), settings.requestTimeout());
    }

    /** Runs a command on {@code content}, read by another thread until the answer or an error. */
    KuboAnswer upload(String command, InputStream content, Duration timeout, String... parameters) {
        String boundary = "opnode-" + UUID.randomUUID();
        HttpRequest.Builder request =
                request(command, parameters)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(form(boundary, content));
        return post(command, request, timeout);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private HttpRequest.Builder request(String command, String... parameters) {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < parameters.length; i += 2) {
            query.append(i == 0 ? '?' : '&').append(parameters[i]).append('=');
            query.append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
        }
        URI uri = settings.api().resolve("/api/v0/" + command + query);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).POST(BodyPublishers.noBody());
        settings.authorization().ifPresent(secret -> request.header("Authorization", secret));
        return request;
    }

    private KuboAnswer post(String command, HttpRequest.Builder request, Duration timeout) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(
                        request.build(),
                        BodyHandlers.limiting(
                                BodyHandlers.ofByteArray(), UnixFsProfile.MAX_BLOCK_BYTES));
        try {
            HttpResponse<byte[]> response = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new KuboAnswer(command, settings.api(), response.statusCode(), response.body());
        } catch (TimeoutException e) {
            throw unavailable(command, "no whole answer within " + timeout, e);
        } catch (ExecutionException e) {
            throw failed(command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(command, "interrupted", e);
        } finally {
            answer.cancel(true);
        }
    }

    private ContentException failed(String command, ExecutionException e) {
        String cause = String.valueOf(e.getCause());
        if (cause.contains(TOO_LONG)) {
            return new ContentException(
                    Reason.CORRUPT,
                    "Kubo at " + settings.api() + " answers " + command + " with more than a block",
                    e);
        }
        return unavailable(command, cause, e);
    }

    private ContentException unavailable(String command, String what, Exception cause) {
        return new ContentException(
                Reason.UNAVAILABLE,
                "Kubo at "
                        + settings.api()
                        + " failed at "
                        + command
                        + " ("
                        + what
                        + "): check that its daemon runs and that this is its RPC address",
                cause);
    }

    private static BodyPublisher form(String boundary, InputStream content) {
        String head =
                "--"
                        + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"content\""
                        + "\r\nContent-Type: application/octet-stream\r\n\r\n";
        String tail = "\r\n--" + boundary + "--\r\n";
        return BodyPublishers.ofInputStream(() ->
                new SequenceInputStream(
                        Collections.enumeration(List.of(ascii(head), content, ascii(tail)))));
    }

    private static InputStream ascii(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }
}
