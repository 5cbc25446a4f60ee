package io.opnode.worker.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An image the engine holds.
 *
 * @param id content id, {@code sha256:…}
 * @param digest the manifest digest that was asked for, else the id
 * @param command the image's own entry point and arguments
 * @param variables names of the variables the image sets
 * @param volumes paths the image declares as volumes
 * @param sizeBytes unpacked size
 */
public record ResolvedImage(
        String id,
        String digest,
        List<String> command,
        Set<String> variables,
        Set<String> volumes,
        long sizeBytes) {

    /** Largest image a node takes, unless told otherwise: 20 GiB. */
    public static final long SIZE_BYTES_MAX = 20L << 30;

    public static final int VOLUMES_MAX = 32;

    private static final Set<String> OURS = Set.of("/in", "/out", "/tmp");

    public ResolvedImage {
        command = List.copyOf(command);
        variables = Set.copyOf(variables);
        volumes = Set.copyOf(volumes);
    }

    /** All reasons why the image must not run. */
    List<String> refusals(long sizeBytesMax) {
        List<String> reasons = new ArrayList<>();
        if (sizeBytes > sizeBytesMax) {
            reasons.add("it is " + sizeBytes + " bytes (at most " + sizeBytesMax + ")");
        }
        if (volumes.size() > VOLUMES_MAX) {
            reasons.add("it declares " + volumes.size() + " volumes (at most " + VOLUMES_MAX + ")");
        }
        for (String volume : volumes) {
            if (!isMaskable(volume)) {
                reasons.add("it declares a volume at " + volume.replaceAll("\\p{Cntrl}", "?"));
            }
        }
        return List.copyOf(reasons);
    }

    /** The declared volumes that must be covered, so that no unbounded one is made. */
    List<String> volumesToMask() {
        return volumes.stream().filter(v -> !OURS.contains(v)).sorted().toList();
    }

    private static boolean isMaskable(String volume) {
        boolean plain = volume.matches("(/[A-Za-z0-9][A-Za-z0-9._-]*)+");
        boolean system = volume.matches("/(proc|sys|dev|etc|bin|sbin|lib|lib64|usr)(/.*)?");
        boolean inside = OURS.stream().anyMatch(o -> volume.startsWith(o + "/"));
        return plain && !system && !inside;
    }
}
