package io.opnode.worker.agent;

import io.opnode.worker.WorkerMain;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The worker as a program of its own, which can be killed. */
final class WorkerProcess implements AutoCloseable {

    private final Process process;
    private final Path output;

    private WorkerProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static WorkerProcess start(Path home, URI api, String crashAt, String... options)
            throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx256m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dopnode.crash-at=" + crashAt,
                                "-cp",
                                System.getProperty("java.class.path"),
                                WorkerMain.class.getName(),
                                "--api",
                                api.toString(),
                                "--home",
                                home.toString(),
                                "--capacity",
                                "2"));
        command.addAll(List.of(options));
        Path output = Files.createTempFile(home.toAbsolutePath().getParent(), "worker", ".log");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        return new WorkerProcess(process, output);
    }

    void awaitOutput(String text) {
        Await.until("\"" + text + "\" in the worker's output", () -> output().contains(text));
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** The exit code, when it has ended by itself. */
    int awaitExit() throws InterruptedException {
        if (!process.waitFor(Await.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the worker still runs:\n" + output());
        }
        return process.exitValue();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitExit();
    }

    void terminate() {
        process.destroy();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
