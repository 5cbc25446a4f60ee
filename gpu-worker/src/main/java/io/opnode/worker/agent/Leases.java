package io.opnode.worker.agent;

import io.opnode.domain.job.Resources;
import io.opnode.domain.node.NodeOffer;
import io.opnode.worker.inventory.GpuDevice;
import io.opnode.worker.inventory.MachineInventory;
import io.opnode.worker.platform.AttemptKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who has which part of the machine. One tenant per GPU; nothing is promised twice. Safe for many
 * threads.
 */
final class Leases {

    private final MachineInventory machine;
    private final String deviceClass;
    private final int capacity;
    private final Map<AttemptKey, Lease> leases = new HashMap<>();

    /** Part of the machine for one attempt. */
    private record Lease(Resources resources, List<String> gpus) {}

    /** Either the UUIDs of the GPUs that were leased, or every reason why not. */
    record Grant(List<String> gpus, List<String> refusals) {
        boolean isRefused() {
            return !refusals.isEmpty();
        }
    }

    Leases(MachineInventory machine, String deviceClass, int capacity) {
        if (capacity < 1 || capacity > NodeOffer.MAX_CAPACITY) {
            throw new IllegalArgumentException(
                    "capacity: " + capacity + " (expected 1.." + NodeOffer.MAX_CAPACITY + ")");
        }
        this.machine = machine;
        this.deviceClass = deviceClass;
        this.capacity = capacity;
    }

    /** Leases what is asked for, or says all that stands against it; asking again is the same. */
    synchronized Grant lease(AttemptKey key, Resources wanted) {
        Lease held = leases.get(key);
        if (held != null) {
            return new Grant(held.gpus(), List.of());
        }
        List<String> reasons = new ArrayList<>();
        if (!wanted.deviceClass().value().equals(deviceClass)) {
            reasons.add("device class: this node leases " + deviceClass);
        }
        limit(reasons, "devices", wanted.devices(), capacity - sum(Resources::devices));
        limit(
                reasons,
                "cpuMillicores",
                wanted.cpuMillicores(),
                machine.declared().cpuMillicores() - sum(Resources::cpuMillicores));
        limit(
                reasons,
                "memoryBytes",
                wanted.memoryBytes(),
                machine.declared().memoryBytes() - sum(Resources::memoryBytes));
        limit(
                reasons,
                "diskBytes",
                wanted.diskBytes(),
                machine.declared().diskBytes() - sum(Resources::diskBytes));
        if (wanted.egress()) {
            reasons.add("egress: this node offers no network to jobs");
        }
        List<String> free = freeGpus();
        boolean needsGpus = !deviceClass.equals("cpu");
        if (needsGpus) {
            limit(reasons, "gpus", wanted.devices(), free.size());
        }
        if (!reasons.isEmpty()) {
            return new Grant(List.of(), reasons);
        }
        List<String> gpus = needsGpus ? free.subList(0, wanted.devices()) : List.of();
        leases.put(key, new Lease(wanted, List.copyOf(gpus)));
        return new Grant(List.copyOf(gpus), List.of());
    }

    /** What an attempt held before a restart, it holds again. */
    synchronized void restore(AttemptKey key, Resources resources, List<String> gpus) {
        leases.put(key, new Lease(resources, List.copyOf(gpus)));
    }

    synchronized void release(AttemptKey key) {
        leases.remove(key);
    }

    private long sum(java.util.function.ToLongFunction<Resources> part) {
        return leases.values().stream().map(Lease::resources).mapToLong(part).sum();
    }

    private List<String> freeGpus() {
        List<String> taken = leases.values().stream().flatMap(l -> l.gpus().stream()).toList();
        return machine.devices().stream()
                .filter(d -> d.deviceClass().value().equals(deviceClass))
                .map(GpuDevice::uuid)
                .filter(uuid -> !taken.contains(uuid))
                .toList();
    }

    private static void limit(List<String> reasons, String what, long wanted, long free) {
        if (wanted > free) {
            reasons.add(what + ": " + wanted + " wanted, " + Math.max(0, free) + " free");
        }
    }
}
