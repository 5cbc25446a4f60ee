package io.opnode.worker.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A Docker Engine of the test's own, which can be stopped without disturbing anybody. */
public final class TestEngine implements AutoCloseable {

    private static final int SECONDS_MAX = 60;

    private final Path folder;
    private final Process process;

    private TestEngine(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    /** Starts it over what an earlier one left in {@code folder}, and waits until it answers. */
    public static TestEngine start(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Process process =
                new ProcessBuilder(
                                // A network of its own: on the host's, --bridge=none would remove
                                // the
                                // bridge of the engine that runs there.
                                "unshare",
                                "--net",
                                "dockerd",
                                "--data-root=" + folder.resolve("data"),
                                "--exec-root=" + folder.resolve("exec"),
                                "--pidfile=" + folder.resolve("pid"),
                                "--host=" + host(folder),
                                "--bridge=none",
                                "--iptables=false",
                                "--ip6tables=false",
                                "--shutdown-timeout=2")
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                        .start();
        TestEngine engine = new TestEngine(folder, process);
        engine.awaitAnswer();
        return engine;
    }

    /** As for DOCKER_HOST. */
    public static String host(Path folder) {
        return "unix://" + folder.resolve("sock");
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_MAX);
        while (true) {
            try (var docker = TestImage.client(java.util.Optional.of(host(folder)))) {
                docker.pingCmd().exec();
                return;
            } catch (RuntimeException e) {
                if (!process.isAlive() || System.nanoTime() > until) {
                    stop();
                    throw new IOException(
                            "dockerd does not start; see "
                                    + Files.readString(folder.resolve("log")),
                            e);
                }
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
        }
    }

    /** Ends it as an operator would; its containers end with it. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }
}
