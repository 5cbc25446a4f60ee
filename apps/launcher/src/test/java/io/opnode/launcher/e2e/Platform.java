package io.opnode.launcher.e2e;

import static org.awaitility.Awaitility.await;

import io.opnode.cli.api.ApiClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A platform on a home of its own; it can be killed, stopped and started again. */
final class Platform implements AutoCloseable {
    static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final List<String> options;
    private final AtomicInteger customers = new AtomicInteger();
    private @Nullable LauncherProcess launcher;

    private Platform(Path folder, List<String> options) {
        this.folder = folder;
        this.options = List.copyOf(options);
    }

    /**
     * A new one; its node is online when this returns.
     *
     * @param options of the launcher beside the usual ones
     */
    static Platform started(String... options) {
        try {
            Platform platform =
                    new Platform(Files.createTempDirectory("opnode-e2e"), List.of(options));
            platform.start();
            return platform;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it where it stopped, unless it runs. */
    void start() {
        if (launcher != null && launcher.isAlive()) {
            return;
        }
        delete(home().resolve("endpoint.json"));
        List<String> arguments =
                new ArrayList<>(List.of("--home", home().toString(), "--port", "0"));
        arguments.addAll(options);
        launcher =
                LauncherProcess.start(
                        folder.resolve("launcher.log"), arguments.toArray(String[]::new));
        await("the platform is ready")
                .atMost(START_LIMIT)
                .until(() -> {
                    if (!launcher().isAlive()) {
                        throw new AssertionError("it ended while starting:\n" + log());
                    }
                    return Files.exists(home().resolve("endpoint.json"));
                });
        awaitNode();
    }

    void awaitNode() {
        await("the node is online")
                .atMost(START_LIMIT)
                .until(() ->
                        api().get("/api/v1/providers")
                                .path("items")
                                .valueStream()
                                .anyMatch(
                                        node -> node.path("state").asString("").equals("online")));
    }

    Path home() {
        return folder.resolve("home");
    }

    LauncherProcess launcher() {
        return Optional.ofNullable(launcher).orElseThrow();
    }

    String log() {
        return launcher().said();
    }

    URI address() {
        return URI.create(endpoint().path("api").asString());
    }

    String token() {
        return read(home().resolve("api-token"));
    }

    ApiClient api() {
        return new ApiClient(address(), token());
    }

    /** Empty while it is not there. */
    Optional<ProcessHandle> worker() {
        return ProcessHandle.of(Long.parseLong(read(home().resolve("worker.pid"))))
                .filter(ProcessHandle::isAlive);
    }

    String nodeId() {
        return api().get("/api/v1/providers").path("items").path(0).path("nodeId").asString();
    }

    /** Jobs of one slot that its node takes at one time. */
    int capacity() {
        return api().get("/api/v1/providers")
                .path("items")
                .path(0)
                .path("offer")
                .path("capacity")
                .asInt();
    }

    /** Somebody with a key and a wallet of one's own. */
    Customer customer() {
        return Customer.of(
                this, folder.resolve("customers").resolve("c" + customers.incrementAndGet()));
    }

    private JsonNode endpoint() {
        return JSON.readTree(read(home().resolve("endpoint.json")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it and takes its folder away; what it said stays when something was wrong. */
    @Override
    public void close() {
        LauncherProcess running = launcher();
        if (running.isAlive()) {
            running.askToStop();
            running.exitCode();
        }
        List<String> left = Remains.processesOn(home());
        if (!left.isEmpty()) {
            throw new AssertionError("left running on " + home() + ": " + left);
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Platform::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
