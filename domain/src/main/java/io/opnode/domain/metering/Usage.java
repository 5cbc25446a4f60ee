package io.opnode.domain.metering;

import io.opnode.domain.kernel.Check;

/**
 * What one attempt of a job has used since its start. Every figure only grows.
 *
 * @param computeMillis wall time of the container × devices leased, in milliseconds; the billed
 *     meter
 * @param cpuMillis processor time of all cores, in milliseconds
 * @param memoryByteSeconds integral of memory in use, in byte-seconds
 * @param networkBytesIn received by the container, in bytes
 * @param networkBytesOut sent by the container, in bytes; billed as egress
 * @param storageByteSeconds integral of scratch and output space, in byte-seconds
 * @param energyMillijoules drawn by the leased devices, in millijoules; 0 where not measured
 * @param deviceBusyMillis time × utilisation of the leased devices, in milliseconds; evidence only
 */
public record Usage(
        long computeMillis,
        long cpuMillis,
        long memoryByteSeconds,
        long networkBytesIn,
        long networkBytesOut,
        long storageByteSeconds,
        long energyMillijoules,
        long deviceBusyMillis) {

    public static final Usage NONE = new Usage(0, 0, 0, 0, 0, 0, 0, 0);

    public Usage {
        nonNegative("computeMillis", computeMillis);
        nonNegative("cpuMillis", cpuMillis);
        nonNegative("memoryByteSeconds", memoryByteSeconds);
        nonNegative("networkBytesIn", networkBytesIn);
        nonNegative("networkBytesOut", networkBytesOut);
        nonNegative("storageByteSeconds", storageByteSeconds);
        nonNegative("energyMillijoules", energyMillijoules);
        nonNegative("deviceBusyMillis", deviceBusyMillis);
    }

    /** Whether no figure is lower than in {@code earlier}. */
    public boolean isAtLeast(Usage earlier) {
        return computeMillis >= earlier.computeMillis
                && cpuMillis >= earlier.cpuMillis
                && memoryByteSeconds >= earlier.memoryByteSeconds
                && networkBytesIn >= earlier.networkBytesIn
                && networkBytesOut >= earlier.networkBytesOut
                && storageByteSeconds >= earlier.storageByteSeconds
                && energyMillijoules >= earlier.energyMillijoules
                && deviceBusyMillis >= earlier.deviceBusyMillis;
    }

    public Usage withComputeMillis(long millis) {
        return new Usage(
                millis,
                cpuMillis,
                memoryByteSeconds,
                networkBytesIn,
                networkBytesOut,
                storageByteSeconds,
                energyMillijoules,
                deviceBusyMillis);
    }

    private static void nonNegative(String what, long value) {
        Check.range(what, value, 0, Long.MAX_VALUE);
    }
}
