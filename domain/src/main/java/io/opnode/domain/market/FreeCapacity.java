package io.opnode.domain.market;

import io.opnode.domain.kernel.Check;

/** What a node has left beside the jobs it holds. */
public record FreeCapacity(int devices, int cpuMillicores, long memoryBytes, long diskBytes) {
    public FreeCapacity {
        Check.range("devices", devices, 0, Integer.MAX_VALUE);
        Check.range("cpuMillicores", cpuMillicores, 0, Integer.MAX_VALUE);
        Check.range("memoryBytes", memoryBytes, 0, Long.MAX_VALUE);
        Check.range("diskBytes", diskBytes, 0, Long.MAX_VALUE);
    }
}
