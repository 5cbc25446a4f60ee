package io.opnode.worker.inventory;

import io.opnode.domain.node.Inventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What this machine can lease out. A quarter of memory and disk stays with the machine itself.
 *
 * @param declared what the platform is told
 * @param devices the GPUs with their real UUIDs, which stay here
 */
public record MachineInventory(Inventory declared, List<GpuDevice> devices) {

    /** Parts of four that jobs may use together. */
    static final int QUARTERS_FOR_JOBS = 3;

    public MachineInventory {
        devices = List.copyOf(devices);
    }

    /**
     * Looks: NVML first, then {@code nvidia-smi}, else no GPU.
     *
     * @param home on the disk that holds the jobs' folders
     * @param cpus cores the engine has
     * @param memoryBytes memory the engine has
     */
    public static MachineInventory probe(Path home, int cpus, long memoryBytes) throws IOException {
        List<GpuDevice> devices =
                Nvml.list(Nvml.LIBRARY).or(() -> NvidiaSmi.list("nvidia-smi")).orElseGet(List::of);
        return of(cpus, memoryBytes, Files.getFileStore(home).getUsableSpace(), devices);
    }

    static MachineInventory of(int cpus, long memory, long disk, List<GpuDevice> devices) {
        Inventory declared =
                new Inventory(
                        Math.multiplyExact(cpus, 1000),
                        memory / 4 * QUARTERS_FOR_JOBS,
                        disk / 4 * QUARTERS_FOR_JOBS,
                        devices.stream().map(GpuDevice::declared).toList());
        return new MachineInventory(declared, devices);
    }
}
