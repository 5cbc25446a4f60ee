package io.opnode.cli.demo;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.output.Out;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform that the demo runs on: the one that already runs on the home, or one started for it
 * and stopped with it.
 */
public final class LocalPlatform implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(180);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(40);
    private static final FileAttribute<?> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final Duration POLL = Duration.ofMillis(50);

    private final Optional<Process> started;

    private LocalPlatform(Optional<Process> started) {
        this.started = started;
    }

    /** Answers at once; {@link #awaitReady} waits. */
    public static LocalPlatform on(Path home, Out out) {
        if (runsOn(home)) {
            out.step("start", "a platform already runs on " + home);
            return new LocalPlatform(Optional.empty());
        }
        try {
            Files.createDirectories(home, PRIVATE);
            Files.deleteIfExists(home.resolve("endpoint.json"));
            Path log =
                    Files.createDirectories(home.resolve("logs"), PRIVATE).resolve("platform.log");
            ProcessBuilder builder =
                    new ProcessBuilder(command(home))
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().put("AXONIQ_UPDATE_CHECKER_DISABLED", "true");
            Process process = builder.start();
            process.getOutputStream().close();
            Thread.ofVirtual().start(() -> relay(process, out));
            LocalPlatform platform = new LocalPlatform(Optional.of(process));
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "stop-platform"));
            return platform;
        } catch (IOException e) {
            throw new CliException(
                    ExitCode.FAILURE,
                    "platform-not-started",
                    "The platform cannot be started on " + home + ": " + e.getMessage() + ".",
                    "Make the folder writable, or choose another with --home.");
        }
    }

    private static List<String> command(Path home) {
        String root = System.getenv().getOrDefault("OPNODE_ROOT", ".");
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dopnode.worker.classpath=" + root + "/dist/opnode-gpu-worker/*",
                        "-cp",
                        root + "/dist/opnode-launcher/*",
                        "io.opnode.launcher.LauncherMain",
                        "--home",
                        home.toString(),
                        "--port",
                        "0"));
        return command;
    }

    private static boolean runsOn(Path home) {
        try {
            long pid =
                    JsonMapper.builder()
                            .build()
                            .readTree(Files.readString(home.resolve("endpoint.json")))
                            .path("pid")
                            .asLong();
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .flatMap(process -> process.info().command())
                    .filter(command -> command.endsWith("java"))
                    .isPresent();
        } catch (IOException | JacksonException e) {
            return false;
        }
    }

    /**
     * @throws CliException when it does not come up
     */
    public void awaitReady(Path home) {
        long polls = START_LIMIT.dividedBy(POLL);
        for (long i = 0; i < polls; i++) {
            if (Files.exists(home.resolve("endpoint.json"))) {
                return;
            }
            if (started.isPresent() && !started.get().isAlive()) {
                throw notStarted(home, "it ended while starting");
            }
            pause();
        }
        throw notStarted(home, "it was not ready after " + START_LIMIT.toSeconds() + " s");
    }

    private static CliException notStarted(Path home, String reason) {
        return new CliException(
                ExitCode.FAILURE,
                "platform-not-started",
                "The platform did not start: " + reason + ".",
                "What it said stands above and in " + home.resolve("logs") + ".");
    }

    private static void relay(Process process, Out out) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("opnode: ") && !line.contains("Ctrl-C")) {
                    out.step("start", line.substring("opnode: ".length()));
                }
            }
        } catch (IOException e) {
            out.step("start", String.valueOf(e.getMessage()));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CliException(
                    ExitCode.INTERRUPTED, "interrupted", "Interrupted.", "All was stopped again.");
        }
    }

    /** Stops what was started here, and nothing else. */
    @Override
    public void close() {
        started.filter(Process::isAlive).ifPresent(LocalPlatform::stop);
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
