package io.opnode.worker.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The connection to one Docker Engine, and the only place where its errors become ours. Calls have
 * a time-out; streams and waits have none, since a job may be silent for hours.
 */
final class DockerEngine implements AutoCloseable {

    static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    static final Duration CALL_TIMEOUT = Duration.ofSeconds(60);
    static final int CONNECTIONS_MAX = 256;

    private static final int DETAIL_CHARS_MAX = 500;

    private final DockerClient calls;
    private final DockerClient streams;
    private final boolean local;

    private DockerEngine(DockerClientConfig config, Duration callTimeout) {
        calls = client(config, Optional.of(callTimeout));
        streams = client(config, Optional.empty());
        local = "unix".equals(config.getDockerHost().getScheme());
    }

    /**
     * @param host {@code unix://…} or {@code tcp://…}; empty takes DOCKER_HOST, then the default
     * @param noCredentials an empty folder: the provider's own registry log-ins are never lent
     */
    static DockerEngine at(Optional<String> host, Path noCredentials, Duration callTimeout) {
        DefaultDockerClientConfig.Builder config =
                DefaultDockerClientConfig.createDefaultConfigBuilder()
                        .withDockerConfig(noCredentials.toString());
        host.ifPresent(config::withDockerHost);
        return new DockerEngine(config.build(), callTimeout);
    }

    private static DockerClient client(DockerClientConfig config, Optional<Duration> timeout) {
        ZerodepDockerHttpClient.Builder http =
                new ZerodepDockerHttpClient.Builder()
                        .dockerHost(config.getDockerHost())
                        .sslConfig(config.getSSLConfig())
                        .connectionTimeout(CONNECT_TIMEOUT)
                        .maxConnections(CONNECTIONS_MAX);
        timeout.ifPresent(http::responseTimeout);
        return DockerClientImpl.getInstance(config, http.build());
    }

    /** Whether the engine runs on this machine. */
    boolean isLocal() {
        return local;
    }

    <T> T call(Function<DockerClient, T> request) {
        return translated(() -> request.apply(calls));
    }

    <T> T stream(Function<DockerClient, T> request) {
        return translated(() -> request.apply(streams));
    }

    private static <T> T translated(Supplier<T> request) {
        try {
            return request.get();
        } catch (ContainerException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ContainerException(failureOf(e), e);
        }
    }

    /** Sorts what docker-java throws; what is no answer of the engine is the engine's absence. */
    static ContainerFailure failureOf(Throwable error) {
        if (!(error instanceof DockerException refused)) {
            return new ContainerFailure.EngineUnavailable(detail(error));
        }
        String text = detail(error);
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("could not select device driver")
                || lower.contains("nvidia-container-cli")) {
            return new ContainerFailure.GpuUnavailable(text);
        }
        return MissingCommand.in(text)
                .orElseGet(() -> new ContainerFailure.EngineRefused(refused.getHttpStatus(), text));
    }

    static boolean isIoFailure(Throwable error) {
        for (Throwable t = error; t != null; t = t.getCause()) {
            if (t instanceof IOException || t instanceof UncheckedIOException) {
                return true;
            }
        }
        return false;
    }

    private static String detail(Throwable error) {
        Throwable root = error;
        while (!(root instanceof DockerException) && root.getCause() != null) {
            root = root.getCause();
        }
        String text =
                root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > DETAIL_CHARS_MAX ? line.substring(0, DETAIL_CHARS_MAX) + "…" : line;
    }

    @Override
    public void close() {
        try (DockerClient first = calls;
                DockerClient second = streams) {
            // both are closed here, even when closing one of them fails
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
