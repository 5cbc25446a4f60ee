package io.opnode.worker.metering;

import io.opnode.domain.metering.Usage;
import io.opnode.worker.container.UsageFrame;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what one container uses. Every figure only grows, also over a restart of the worker and
 * over a counter of the kernel that starts again. Safe for many threads.
 *
 * <p>Compute time is the container's wall time × devices. Storage is the space that was set aside ×
 * time, since nobody else can use it. Memory is the integral of the use between two frames, taken
 * at the earlier one's level.
 */
public final class UsageMeter {

    /** A gap between two frames longer than this counts as this long. */
    static final Duration FRAME_GAP_MAX = Duration.ofSeconds(10);

    private static final BigInteger THOUSAND = BigInteger.valueOf(1000);
    private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

    private final int devices;
    private final long storageBytes;
    private Usage usage;
    private BigInteger memoryByteMillis;
    private long cpuNanosBefore;
    private long cpuNanosOfEarlierCounters;
    private @Nullable UsageFrame latest;

    /**
     * @param devices how many are leased
     * @param storageBytes scratch and output space set aside
     * @param soFar what was metered before a restart, or {@link Usage#NONE}
     */
    public UsageMeter(int devices, long storageBytes, Usage soFar) {
        this.devices = devices;
        this.storageBytes = storageBytes;
        this.usage = soFar;
        this.memoryByteMillis = BigInteger.valueOf(soFar.memoryByteSeconds()).multiply(THOUSAND);
    }

    /** Takes one frame; frames older than the latest are passed over. */
    public synchronized void observe(UsageFrame frame) {
        UsageFrame before = latest;
        if (before != null && !frame.readAt().isAfter(before.readAt())) {
            return;
        }
        if (before != null) {
            Duration gap = Duration.between(before.readAt(), frame.readAt());
            long millis = Math.min(gap.toMillis(), FRAME_GAP_MAX.toMillis());
            memoryByteMillis =
                    memoryByteMillis.add(
                            BigInteger.valueOf(before.memoryBytes())
                                    .multiply(BigInteger.valueOf(millis)));
        }
        if (frame.cpuNanos() < cpuNanosBefore) {
            cpuNanosOfEarlierCounters += cpuNanosBefore;
        }
        cpuNanosBefore = frame.cpuNanos();
        latest = frame;
        usage = figures(usage.computeMillis(), usage.storageByteSeconds(), frame);
    }

    /**
     * The figures when the container has run for {@code elapsed}.
     *
     * @param elapsed wall time of the container so far; a smaller one than before changes nothing
     */
    public synchronized Usage after(Duration elapsed) {
        long millis = Math.max(0, elapsed.toMillis());
        long compute = Math.multiplyExact(millis, devices);
        long storage =
                BigInteger.valueOf(storageBytes)
                        .multiply(BigInteger.valueOf(millis))
                        .divide(THOUSAND)
                        .min(LONG_MAX)
                        .longValue();
        usage = figures(compute, storage, latest);
        return usage;
    }

    private Usage figures(long compute, long storage, @Nullable UsageFrame frame) {
        long cpuMillis = (cpuNanosOfEarlierCounters + cpuNanosBefore) / 1_000_000;
        long memory = memoryByteMillis.divide(THOUSAND).min(LONG_MAX).longValue();
        return new Usage(
                Math.max(usage.computeMillis(), compute),
                Math.max(usage.cpuMillis(), cpuMillis),
                Math.max(usage.memoryByteSeconds(), memory),
                Math.max(usage.networkBytesIn(), frame == null ? 0 : frame.receivedBytes()),
                Math.max(usage.networkBytesOut(), frame == null ? 0 : frame.sentBytes()),
                Math.max(usage.storageByteSeconds(), storage),
                usage.energyMillijoules(),
                usage.deviceBusyMillis());
    }

    /** When the latest frame was read, for tests and logs. */
    public synchronized Instant latestAt() {
        return latest == null ? Instant.EPOCH : latest.readAt();
    }
}
