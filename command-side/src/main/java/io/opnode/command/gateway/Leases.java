package io.opnode.command.gateway;

import io.opnode.domain.node.NodeId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * When each node was last heard of. In memory only: heartbeats are never events. Time is that of a
 * monotonic clock, so that no step of the wall clock takes a node offline.
 */
final class Leases {
    private final GatewaySettings settings;
    private final Map<NodeId, Lease> leases = new LinkedHashMap<>();
    private long lastSweep;

    Leases(GatewaySettings settings, long nowNanos) {
        this.settings = settings;
        this.lastSweep = nowNanos;
    }

    private record Lease(long heardAt, boolean suspect) {}

    /** What a silence has led to. */
    enum Lapse {
        SUSPECT,
        OFFLINE
    }

    record Lapsed(NodeId nodeId, Lapse lapse) {}

    /**
     * A heartbeat came.
     *
     * @return whether the node was not known to be online
     */
    synchronized boolean renew(NodeId nodeId, long now) {
        Lease before = leases.put(nodeId, new Lease(now, false));
        return before == null || before.suspect();
    }

    synchronized boolean holds(NodeId nodeId) {
        return leases.containsKey(nodeId);
    }

    /** The platform started anew, or heard of the node elsewhere: it gets a full lease. */
    synchronized void grantIfAbsent(NodeId nodeId, boolean suspect, long now) {
        leases.putIfAbsent(nodeId, new Lease(now, suspect));
    }

    synchronized void end(NodeId nodeId) {
        leases.remove(nodeId);
    }

    /** The node could not be brought online: its next heartbeat tries again. */
    synchronized void doubt(NodeId nodeId) {
        leases.computeIfPresent(nodeId, (id, lease) -> new Lease(lease.heardAt(), true));
    }

    /**
     * Looks for silent nodes. When we ourselves were paused, nobody could be heard: the pause is
     * added to every lease.
     */
    synchronized List<Lapsed> sweep(long now) {
        long pause = now - lastSweep;
        lastSweep = now;
        if (pause > settings.forgivenPause().toNanos()) {
            leases.replaceAll((id, lease) ->
                    new Lease(Math.min(now, lease.heardAt() + pause), lease.suspect()));
            return List.of();
        }
        List<Lapsed> lapsed = new ArrayList<>();
        leases.forEach((id, lease) -> {
            Duration silent = Duration.ofNanos(now - lease.heardAt());
            if (silent.compareTo(settings.offlineAfter()) >= 0) {
                lapsed.add(new Lapsed(id, Lapse.OFFLINE));
            } else if (!lease.suspect() && silent.compareTo(settings.suspectAfter()) >= 0) {
                lapsed.add(new Lapsed(id, Lapse.SUSPECT));
            }
        });
        return lapsed;
    }

    /** The node is told to be offline, unless it was heard of since the sweep. */
    synchronized void endIfSilent(NodeId nodeId, long now) {
        leases.computeIfPresent(
                nodeId,
                (id, lease) ->
                        now - lease.heardAt() >= settings.offlineAfter().toNanos()
                                ? null
                                : new Lease(lease.heardAt(), true));
    }

    /** The lapses of the last sweep are told; that took its time and was no pause. */
    synchronized void swept(long now) {
        lastSweep = now;
    }

    synchronized long count(boolean suspect) {
        return leases.values().stream().filter(lease -> lease.suspect() == suspect).count();
    }
}
