package io.opnode.domain.job;

import io.opnode.domain.kernel.Check;
import io.opnode.domain.node.DeviceClass;
import java.util.Map;

/**
 * What a job needs of one machine; also the hard limits of its container.
 *
 * @param devices how many devices (or cpu slots) are leased
 * @param cpuMillicores thousandths of a core
 * @param diskBytes scratch and outputs together
 * @param egress whether the container gets a network that reaches out; without it, none at all
 */
public record Resources(
        DeviceClass deviceClass,
        int devices,
        int cpuMillicores,
        long memoryBytes,
        long diskBytes,
        boolean egress) {
    public static final int MAX_DEVICES = 64;

    public Resources {
        Check.range("devices", devices, 1, MAX_DEVICES);
        Check.range("cpuMillicores", cpuMillicores, 10, 1_024_000);
        Check.range("memoryBytes", memoryBytes, 6L << 20, 1L << 50);
        Check.range("diskBytes", diskBytes, 1L << 20, 1L << 50);
    }

    /** As an object for the canonical JSON of a specification. */
    public Map<String, Object> toCanonical() {
        return Map.of(
                "deviceClass", deviceClass.value(),
                "devices", devices,
                "cpuMillicores", cpuMillicores,
                "memoryBytes", memoryBytes,
                "diskBytes", diskBytes,
                "egress", egress);
    }
}
