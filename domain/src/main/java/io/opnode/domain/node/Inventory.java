package io.opnode.domain.node;

import io.opnode.domain.kernel.Check;
import java.util.List;

/**
 * What a machine has.
 *
 * @param memoryBytes that jobs may use together
 * @param diskBytes that jobs may use together
 */
public record Inventory(int cpuMillicores, long memoryBytes, long diskBytes, List<Gpu> gpus) {
    public Inventory {
        Check.range("cpuMillicores", cpuMillicores, 1, 100_000_000);
        Check.range("memoryBytes", memoryBytes, 1, Long.MAX_VALUE);
        Check.range("diskBytes", diskBytes, 1, Long.MAX_VALUE);
        gpus = List.copyOf(gpus);
        Check.range("gpus", gpus.size(), 0, NodeOffer.MAX_CAPACITY);
    }
}
