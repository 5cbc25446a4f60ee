package io.opnode.worker.container;

import java.util.List;

/**
 * What the engine says of itself.
 *
 * @param version the engine's version
 * @param runtimes names usable as {@link ContainerSpec#runtime()}
 * @param gpus whether GPUs can be passed
 * @param seccomp whether its default seccomp profile is on
 * @param cpus cores
 * @param memoryBytes memory
 */
public record RuntimeProbe(
        String version,
        List<String> runtimes,
        boolean gpus,
        boolean seccomp,
        int cpus,
        long memoryBytes) {
    public RuntimeProbe {
        runtimes = List.copyOf(runtimes);
    }
}
