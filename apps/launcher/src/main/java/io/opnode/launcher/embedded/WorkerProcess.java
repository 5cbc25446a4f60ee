package io.opnode.launcher.embedded;

import io.opnode.launcher.Home;
import io.opnode.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The worker that comes along, in a process of its own, so that a crash on either side leaves the
 * other alive. When it ends by itself it is started again. A worker that outlived an earlier
 * launcher is ended first: its journal and its containers are taken over by the new one.
 */
public final class WorkerProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final String PID_FILE = "worker.pid";

    private final Home home;
    private final List<String> command;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Process process;

    private WorkerProcess(Home home, List<String> command) {
        this.home = home;
        this.command = command;
        this.process = launched();
        Thread.ofVirtual().name("worker-watch").start(this::watch);
    }

    /**
     * @param api base address of the platform's API, such as {@code http://127.0.0.1:7600}
     * @param arguments handed to the worker as they are
     */
    public static WorkerProcess start(Home home, String api, List<String> arguments) {
        leftBehind(home).ifPresent(WorkerProcess::kill);
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty(
                                "opnode.worker.classpath", System.getProperty("java.class.path")),
                        "io.opnode.worker.WorkerMain",
                        "--api",
                        api,
                        "--home",
                        home.folder("worker").toString()));
        command.addAll(arguments);
        return new WorkerProcess(home, List.copyOf(command));
    }

    private Process launched() {
        Path log = home.folder("logs").resolve("worker.log");
        try {
            Process launched =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectInput(
                                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start();
            home.write(PID_FILE, Long.toString(launched.pid()));
            return launched;
        } catch (IOException e) {
            throw new LauncherException("The worker did not start (" + e.getMessage() + ").", e);
        }
    }

    /** Until the launcher stops: waits for the worker's end, pauses, starts it again. */
    private void watch() {
        Duration pause = Duration.ZERO;
        try {
            while (true) {
                long since = System.nanoTime();
                int code = current().waitFor();
                pause =
                        RestartPauses.DEFAULT.next(
                                pause, Duration.ofNanos(System.nanoTime() - since));
                if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                restart(code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void restart(int code) {
        if (closed.getCount() == 0) {
            return;
        }
        LOG.warn("the worker ended by itself (exit code {}); starting it again", code);
        try {
            process = launched();
        } catch (LauncherException e) {
            LOG.error("{} Trying again.", e.getMessage());
        }
    }

    private synchronized Process current() {
        return process;
    }

    @Override
    public void close() {
        synchronized (this) {
            closed.countDown();
        }
        stop(process.toHandle());
        home.delete(PID_FILE);
    }

    private static Optional<ProcessHandle> leftBehind(Home home) {
        Path pidFile = home.folder().resolve(PID_FILE);
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(handle -> isWorkerOf(handle, home));
        } catch (IOException | NumberFormatException e) {
            LOG.warn("unreadable {}: {}", pidFile, e.getMessage());
            return Optional.empty();
        }
    }

    private static boolean isWorkerOf(ProcessHandle handle, Home home) {
        try {
            String commandLine =
                    Files.readString(Path.of("/proc", Long.toString(handle.pid()), "cmdline"));
            return commandLine.contains("io.opnode.worker.WorkerMain")
                    && commandLine.contains(home.folder("worker").toString());
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * WHY no gentle stop: it would end the jobs, and those shall go on; the journal is on disk
     * after every step.
     */
    private static void kill(ProcessHandle handle) {
        handle.destroyForcibly();
        awaitEnd(handle);
    }

    private static void stop(ProcessHandle handle) {
        handle.destroy();
        awaitEnd(handle);
    }

    private static void awaitEnd(ProcessHandle handle) {
        try {
            handle.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.warn("the worker (pid {}) does not stop, killing it", handle.pid());
            handle.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new LauncherException("The worker could not be stopped.", e);
        }
    }
}
