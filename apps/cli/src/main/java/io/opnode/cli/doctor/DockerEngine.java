package io.opnode.cli.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a container engine who it is, over its socket and without its command line.
 *
 * @param host as in {@code DOCKER_HOST}: {@code unix:///var/run/docker.sock} or {@code
 *     tcp://127.0.0.1:2375}
 */
record DockerEngine(String host) {
    static final String USUAL = "unix:///var/run/docker.sock";
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int MAX_ANSWER = 4 << 20;

    static DockerEngine of(Optional<String> dockerHost) {
        return new DockerEngine(dockerHost.filter(host -> !host.isBlank()).orElse(USUAL));
    }

    Finding look() {
        try {
            JsonNode engine = within(LIMIT);
            JsonNode runtimes = engine.path("Runtimes");
            return Finding.good(
                    "docker",
                    "Docker Engine "
                            + engine.path("ServerVersion").asString("?")
                            + " at "
                            + host
                            + (runtimes.has("nvidia") ? ", with" : ", without")
                            + " NVIDIA runtime");
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            return Finding.bad(
                    "docker",
                    "no container engine answers at " + host + " (" + e.getMessage() + ")",
                    "Start one (on Debian: apt-get install docker.io), or set DOCKER_HOST.");
        }
    }

    private JsonNode within(Duration limit) throws IOException {
        FutureTask<JsonNode> question = new FutureTask<>(this::ask);
        Thread asking = Thread.ofVirtual().name("docker").start(question);
        try {
            return question.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no answer within " + limit.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            asking.interrupt();
        }
    }

    private JsonNode ask() throws IOException {
        String request = "GET /info HTTP/1.0\r\nHost: docker\r\n\r\n";
        try (SocketChannel channel = connect()) {
            channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
            byte[] answer = Channels.newInputStream(channel).readNBytes(MAX_ANSWER);
            String text = new String(answer, StandardCharsets.UTF_8);
            int body = text.indexOf("\r\n\r\n");
            if (body < 0 || !text.matches("(?s)HTTP/1\\.[01] 200 .*")) {
                throw new IOException("what answers is no Docker Engine");
            }
            return JsonMapper.builder().build().readTree(text.substring(body));
        }
    }

    private SocketChannel connect() throws IOException {
        if (host.startsWith("unix://")) {
            SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            return connected(
                    channel,
                    UnixDomainSocketAddress.of(Path.of(host.substring("unix://".length()))));
        }
        URI address = URI.create(host);
        if (!"tcp".equals(address.getScheme()) || address.getHost() == null) {
            throw new IllegalArgumentException("expected unix://… or tcp://…");
        }
        return connected(
                SocketChannel.open(), new InetSocketAddress(address.getHost(), address.getPort()));
    }

    private static SocketChannel connected(SocketChannel channel, SocketAddress address)
            throws IOException {
        try {
            channel.connect(address);
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }
}
