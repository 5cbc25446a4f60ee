package io.opnode.query.node;

import io.opnode.domain.node.Inventory;
import java.util.List;

/** What a provider's machine has. */
public record InventoryView(
        int cpuMillicores, long memoryBytes, long diskBytes, List<GpuView> gpus) {

    /** One GPU; {@code uuidHash} is the SHA-256 of its vendor's UUID. */
    public record GpuView(String model, String uuidHash, long vramBytes, String driver) {}

    static InventoryView of(Inventory inventory) {
        return new InventoryView(
                inventory.cpuMillicores(),
                inventory.memoryBytes(),
                inventory.diskBytes(),
                inventory.gpus().stream()
                        .map(gpu ->
                                new GpuView(
                                        gpu.model().value(),
                                        gpu.uuidHash().value(),
                                        gpu.vramBytes(),
                                        gpu.driver()))
                        .toList());
    }
}
