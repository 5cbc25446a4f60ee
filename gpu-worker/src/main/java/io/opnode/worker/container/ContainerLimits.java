package io.opnode.worker.container;

/**
 * What one container may use. Each limit is enforced by the kernel.
 *
 * @param cpuMillis thousandths of a CPU core
 * @param memoryBytes memory and swap together, temporary files included
 * @param processes processes and threads
 * @param openFiles open files per process
 * @param temporaryBytes size of {@code /tmp}
 * @param outputBytes size of {@code /out}
 * @param logBytes log bytes the worker takes; the engine's own file is cut at sixteen times that
 */
public record ContainerLimits(
        long cpuMillis,
        long memoryBytes,
        long processes,
        long openFiles,
        long temporaryBytes,
        long outputBytes,
        long logBytes) {

    /** Smallest memory limit the engine takes. */
    public static final long MEMORY_BYTES_MIN = 6L << 20;

    /** Half a gibibyte, one core, 256 processes, 64 MiB of temporary files and of outputs. */
    public static final ContainerLimits DEFAULT =
            new ContainerLimits(1000, 512L << 20, 256, 4096, 64L << 20, 64L << 20, 16L << 20);

    public ContainerLimits {
        positive("cpuMillis", cpuMillis);
        positive("processes", processes);
        positive("openFiles", openFiles);
        positive("temporaryBytes", temporaryBytes);
        positive("outputBytes", outputBytes);
        positive("logBytes", logBytes);
        if (memoryBytes < MEMORY_BYTES_MIN) {
            throw new IllegalArgumentException(
                    "memoryBytes: " + memoryBytes + " (expected ≥ " + MEMORY_BYTES_MIN + ")");
        }
    }

    private static void positive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + ": " + value + " (expected > 0)");
        }
    }
}
