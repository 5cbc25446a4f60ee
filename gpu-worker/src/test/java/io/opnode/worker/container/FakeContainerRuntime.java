package io.opnode.worker.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A runtime without an engine: programs are looked up by their command. It keeps to the contract of
 * {@link ContainerRuntime} and can lose its engine on demand.
 */
public final class FakeContainerRuntime implements ContainerRuntime {

    /** What a program does at once; one that {@code runsOn} ends only when it is stopped. */
    public record Program(
            int exit, List<LogFrame> log, Map<String, String> writes, boolean runsOn) {

        public static Program exits(int code) {
            return new Program(code, List.of(), Map.of(), false);
        }
    }

    private record Box(
            ContainerSpec spec,
            Program program,
            List<ContainerState> states,
            CountDownLatch ended) {
        ContainerState state() {
            return states.getLast();
        }
    }

    private final Map<String, Program> programs = new ConcurrentHashMap<>();
    private final Map<String, Box> boxes = new ConcurrentHashMap<>();
    private static final int STOPPED = 143;
    private volatile boolean engineDown;
    private volatile boolean exitsWithheld;
    private final java.util.concurrent.atomic.AtomicInteger looksAfterTheEnd =
            new java.util.concurrent.atomic.AtomicInteger();
    private volatile int started;
    private final java.util.concurrent.atomic.AtomicInteger refusals =
            new java.util.concurrent.atomic.AtomicInteger();

    public FakeContainerRuntime with(List<String> command, Program program) {
        programs.put(String.join("\0", command), program);
        return this;
    }

    /** Whether the engine keeps it to itself that a container ended. */
    public void withholdExits(boolean withheld) {
        exitsWithheld = withheld;
    }

    /** How often somebody looked at a container that had ended. */
    public int looksAfterTheEnd() {
        return looksAfterTheEnd.get();
    }

    public void loseEngine(boolean down) {
        engineDown = down;
    }

    /** How often any container was started. */
    public int starts() {
        return started;
    }

    /** How often the absent engine was asked. */
    public int refusals() {
        return refusals.get();
    }

    private void requireEngine() {
        if (engineDown) {
            refusals.incrementAndGet();
            throw new ContainerException(new ContainerFailure.EngineUnavailable("it is down"));
        }
    }

    @Override
    public RuntimeProbe probe() {
        requireEngine();
        return new RuntimeProbe("fake", List.of("runc"), false, true, 2, 1L << 30);
    }

    @Override
    public ResolvedImage resolve(String reference) {
        requireEngine();
        if (reference.endsWith("0".repeat(64))) {
            throw new ContainerException(new ContainerFailure.ImageNotFound(reference));
        }
        return new ResolvedImage(
                reference, reference, List.of(), java.util.Set.of(), java.util.Set.of(), 1);
    }

    @Override
    public synchronized ContainerHandle prepare(ContainerSpec spec, ResolvedImage image) {
        requireEngine();
        if (!spec.refusals().isEmpty()) {
            throw new ContainerException(new ContainerFailure.SpecRefused(spec.refusals()));
        }
        if (!spec.runtime().equals("runc")) {
            throw new ContainerException(
                    new ContainerFailure.RuntimeUnavailable(spec.runtime(), List.of("runc")));
        }
        Program program = programs.get(String.join("\0", spec.command()));
        String id = spec.labels().containerName();
        boxes.computeIfAbsent(
                id,
                x ->
                        new Box(
                                spec,
                                program == null ? Program.exits(-1) : program,
                                new ArrayList<>(List.of(new ContainerState.Created())),
                                new CountDownLatch(1)));
        return new ContainerHandle(id, boxes.get(id).spec().labels());
    }

    @Override
    public synchronized void run(ContainerHandle container) {
        requireEngine();
        Box box = box(container);
        if (!(box.state() instanceof ContainerState.Created)) {
            return;
        }
        if (box.program().exit() < 0) {
            throw new ContainerException(
                    new ContainerFailure.CommandNotFound(
                            box.spec().command().getFirst(), "executable file not found"));
        }
        started++;
        box.states().add(new ContainerState.Running(Instant.now()));
        box.program()
                .writes()
                .forEach((path, text) -> {
                    try {
                        var file = box.spec().output().resolve(path);
                        Files.createDirectories(file.getParent());
                        Files.writeString(file, text);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        if (!box.program().runsOn()) {
            end(box, box.program().exit());
        }
    }

    private static void end(Box box, int code) {
        if (box.state() instanceof ContainerState.Running running) {
            box.states()
                    .add(
                            new ContainerState.Exited(
                                    new ContainerExit(
                                            code, false, running.startedAt(), Instant.now())));
            box.ended().countDown();
        }
    }

    private Box box(ContainerHandle container) {
        Box box = boxes.get(container.id());
        if (box == null) {
            throw new ContainerException(
                    new ContainerFailure.EngineRefused(404, "no container " + container.id()));
        }
        return box;
    }

    @Override
    public ContainerState observe(ContainerHandle container) {
        requireEngine();
        Box box = boxes.get(container.id());
        if (box != null && box.state() instanceof ContainerState.Exited) {
            looksAfterTheEnd.incrementAndGet();
        }
        return box == null ? new ContainerState.Absent() : box.state();
    }

    @Override
    public ContainerExit awaitExit(ContainerHandle container) {
        requireEngine();
        Box box = box(container);
        try {
            while (!box.ended().await(20, TimeUnit.MILLISECONDS) || exitsWithheld) {
                requireEngine();
                if (exitsWithheld) {
                    TimeUnit.MILLISECONDS.sleep(20);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ContainerException(new ContainerFailure.EngineUnavailable("interrupted"), e);
        }
        return ((ContainerState.Exited) box.state()).exit();
    }

    @Override
    public boolean killedThroughEngine(ContainerHandle container, ContainerExit exit) {
        requireEngine();
        return exit.code() == STOPPED;
    }

    @Override
    public Stream logs(ContainerHandle container, LogSink sink) {
        requireEngine();
        Box box = box(container);
        box.program().log().forEach(sink::accept);
        return new Tail(box.ended());
    }

    @Override
    public Stream usage(ContainerHandle container, Consumer<UsageFrame> sink) {
        requireEngine();
        Box box = box(container);
        if (box.state() instanceof ContainerState.Running) {
            sink.accept(new UsageFrame(Instant.now(), 1_000_000, 4096, 0, 0));
        }
        return new Tail(box.ended());
    }

    private record Tail(CountDownLatch ended) implements Stream {
        @Override
        public boolean awaitEnd(Duration timeout) {
            try {
                return ended.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        @Override
        public void close() {}
    }

    @Override
    public synchronized void stop(ContainerHandle container, Duration grace) {
        requireEngine();
        Box box = boxes.get(container.id());
        if (box != null) {
            end(box, STOPPED);
        }
    }

    @Override
    public synchronized void clean(ContainerHandle container) {
        requireEngine();
        Box box = boxes.remove(container.id());
        if (box != null) {
            end(box, 137);
        }
    }

    @Override
    public synchronized List<ContainerHandle> owned(String workerId) {
        requireEngine();
        return boxes.entrySet().stream()
                .filter(e -> e.getValue().spec().labels().workerId().equals(workerId))
                .map(e -> new ContainerHandle(e.getKey(), e.getValue().spec().labels()))
                .toList();
    }

    @Override
    public void close() {}

    /** A line of standard output. */
    public static LogFrame line(String text) {
        return new LogFrame(LogFrame.Source.STDOUT, (text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
