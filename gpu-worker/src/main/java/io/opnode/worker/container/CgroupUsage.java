package io.opnode.worker.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Reads a container's use from the kernel's own accounts. Preferred to the engine's statistics on
 * the same machine: the first figures come at once instead of after a second, the engine is not
 * asked, and Docker 20.10 reports nothing but zeros on kernels newer than it.
 */
final class CgroupUsage implements ContainerRuntime.Stream {

    static final Duration INTERVAL = Duration.ofMillis(500);
    private static final Path ROOT = Path.of("/sys/fs/cgroup");

    private final Path cpu;
    private final Path memory;
    private final Path network;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    private CgroupUsage(Path cpu, Path memory, Path network) {
        this.cpu = cpu;
        this.memory = memory;
        this.network = network;
    }

    /**
     * Empty when the accounts of that process cannot be seen from here.
     *
     * @param pid of the container's first process, as the host counts
     */
    static Optional<CgroupUsage> of(long pid, Consumer<UsageFrame> sink) {
        Path process = Path.of("/proc", Long.toString(pid));
        try {
            List<String> lines = Files.readAllLines(process.resolve("cgroup"));
            Optional<Path> cpu = file(lines, "cpuacct", "cpuacct.usage", "cpu.stat");
            Optional<Path> memory =
                    file(lines, "memory", "memory.usage_in_bytes", "memory.current");
            if (cpu.isEmpty() || memory.isEmpty()) {
                return Optional.empty();
            }
            CgroupUsage usage =
                    new CgroupUsage(cpu.get(), memory.get(), process.resolve("net/dev"));
            Thread.ofVirtual().name("usage-" + pid).start(() -> usage.poll(sink));
            return Optional.of(usage);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> file(
            List<String> lines, String controller, String first, String second) {
        for (String line : lines) {
            String[] parts = line.split(":", 3);
            if (parts.length < 3 || !parts[2].contains("docker")) {
                continue;
            }
            Path below = Path.of("/").relativize(Path.of(parts[2]));
            Path file =
                    List.of(parts[1].split(",")).contains(controller)
                            ? ROOT.resolve(controller).resolve(below).resolve(first)
                            : ROOT.resolve(below).resolve(second);
            if (Files.isReadable(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private void poll(Consumer<UsageFrame> sink) {
        try {
            do {
                sink.accept(read());
            } while (!closing.await(INTERVAL.toMillis(), TimeUnit.MILLISECONDS));
        } catch (IOException e) {
            // the accounts go away with the container
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    private UsageFrame read() throws IOException {
        long in = 0;
        long out = 0;
        for (String line : Files.readAllLines(network)) {
            String[] words = line.strip().split("[\\s:]+");
            if (words.length > 10 && line.contains(":") && !words[0].equals("lo")) {
                in += Long.parseLong(words[1]);
                out += Long.parseLong(words[9]);
            }
        }
        long bytes = Long.parseLong(Files.readString(memory).strip());
        return new UsageFrame(Instant.now(), cpuNanos(Files.readString(cpu)), bytes, in, out);
    }

    /** One figure in nanoseconds, or lines of which {@code usage_usec} counts. */
    static long cpuNanos(String text) throws IOException {
        String stripped = text.strip();
        if (!stripped.contains(" ")) {
            return Long.parseLong(stripped);
        }
        for (String line : stripped.split("\n")) {
            if (line.startsWith("usage_usec ")) {
                return 1000 * Long.parseLong(line.substring("usage_usec ".length()).strip());
            }
        }
        throw new IOException("cpu.stat has no usage_usec");
    }

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
    public void close() {
        closing.countDown();
    }
}
