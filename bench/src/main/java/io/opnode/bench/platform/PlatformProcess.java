package io.opnode.bench.platform;

import io.opnode.cli.Session;
import io.opnode.cli.output.Out;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * One launcher with the flags of {@code ./opnode up} on a fresh home, stopped and removed
 * afterwards.
 */
public final class PlatformProcess implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Path home;
    private String[] options;
    private Process process;
    private boolean closed;

    private PlatformProcess(Path home, String[] options) throws IOException {
        this.home = home;
        this.options = options;
        this.process = launched();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-platform"));
    }

    /**
     * Waits until it answers.
     *
     * @param options of the launcher, besides home and port
     * @throws IllegalStateException when it does not come up; its log is printed
     */
    public static PlatformProcess start(String... options) throws IOException {
        Path home = Files.createTempDirectory("opnode-bench");
        say("starting the platform on " + home);
        PlatformProcess platform = new PlatformProcess(home, options);
        platform.awaitReady();
        return platform;
    }

    private Process launched() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-XX:+UseSerialGC"));
        // Flags for profiling the platform, such as -XX:StartFlightRecording=filename=FILE.
        String extra = System.getenv().getOrDefault("OPNODE_BENCH_JVM", "");
        command.addAll(Stream.of(extra.split(" ")).filter(flag -> !flag.isEmpty()).toList());
        command.addAll(
                List.of(
                        "-Dopnode.worker.classpath=" + classPath("opnode-gpu-worker"),
                        "-cp",
                        classPath("opnode-launcher"),
                        "io.opnode.launcher.LauncherMain",
                        "--home",
                        home.toString(),
                        "--port",
                        "0"));
        command.addAll(List.of(options));
        File log = home.resolve("platform.log").toFile();
        Process launched =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                        .start();
        launched.getOutputStream().close();
        return launched;
    }

    /** Kill −9. */
    public synchronized void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** On the same home; waits until it answers. */
    public void restart() throws IOException {
        restart(options);
    }

    /**
     * On the same home with other options; waits until it answers.
     *
     * @throws IllegalStateException when it runs, or does not come up
     */
    public void restart(String... other) throws IOException {
        synchronized (this) {
            if (closed || process.isAlive()) {
                throw new IllegalStateException("the platform runs, or is closed for good");
            }
            Files.deleteIfExists(home.resolve("endpoint.json"));
            options = other;
            process = launched();
        }
        awaitReady();
    }

    /**
     * What {@code ./opnode up} starts; this benchmark's own class path where nothing is laid out.
     */
    private static String classPath(String program) {
        Path laidOut = Path.of(System.getenv().getOrDefault("OPNODE_ROOT", "."), "dist", program);
        return Files.isDirectory(laidOut) ? laidOut + "/*" : System.getProperty("java.class.path");
    }

    private void awaitReady() throws IOException {
        long polls = START_LIMIT.dividedBy(POLL);
        for (long i = 0; i < polls && process.isAlive(); i++) {
            if (Files.exists(home.resolve("endpoint.json"))) {
                return;
            }
            Pause.of(POLL);
        }
        System.err.println(Files.readString(home.resolve("platform.log")));
        close();
        throw new IllegalStateException("the platform did not start; its log stands above");
    }

    /** As the command line sees it; what it says goes to stderr. */
    public Session session() {
        PrintWriter talk = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return new Session(home, Optional.empty(), new Out(Out.Format.table, talk, talk));
    }

    public URI api() throws IOException {
        String endpoint = Files.readString(home.resolve("endpoint.json"));
        return URI.create(JsonMapper.builder().build().readTree(endpoint).path("api").asString());
    }

    public String apiToken() throws IOException {
        return Files.readString(home.resolve("api-token")).strip();
    }

    /** Its own PostgreSQL, for the yardstick and for counting what became durable. */
    public Database database() throws IOException {
        Path pidFile = home.resolve("postgres").resolve("data").resolve("postmaster.pid");
        // The fourth line is the port, see "postmaster.pid" in PostgreSQL's documentation.
        int port = Integer.parseInt(Files.readAllLines(pidFile).get(3).strip());
        String password = Files.readString(home.resolve("postgres-password")).strip();
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/postgres", password);
    }

    /** One line of progress. */
    public static void say(String line) {
        System.err.println("bench: " + line);
    }

    /** As Ctrl-C does. */
    public synchronized void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops it and removes its home; by hand or by Ctrl-C, whichever comes first. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            stop();
            remove(home);
        }
    }

    /** Removes a folder of a benchmark with all that is in it. */
    public static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException | UncheckedIOException e) {
            say("could not remove " + folder + " (" + e.getMessage() + "); remove it by hand");
        }
    }
}
