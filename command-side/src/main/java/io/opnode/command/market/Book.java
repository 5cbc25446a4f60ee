package io.opnode.command.market;

import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.JobId;
import io.opnode.domain.job.Resources;
import io.opnode.domain.node.NodeEvent;
import io.opnode.domain.node.NodeId;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletEvent;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Nodes, and jobs that want or have one: a fold of the events, without any rule. Not for several
 * threads at once.
 */
final class Book {
    private final Map<NodeId, NodeEntry> nodes = new LinkedHashMap<>();
    private final Map<JobId, JobEntry> jobs = new LinkedHashMap<>();
    private final Map<NodeId, Load> loads = new HashMap<>();

    /** Only those that limit the match. */
    private final Map<MandateId, MandateEntry> mandates = new HashMap<>();

    /** What the jobs on a node occupy of it. */
    record Load(int devices, long cpuMillicores, long memoryBytes, long diskBytes) {
        static final Load NONE = new Load(0, 0, 0, 0);

        Load plus(Resources resources, int sign) {
            return new Load(
                    devices + sign * resources.devices(),
                    cpuMillicores + (long) sign * resources.cpuMillicores(),
                    memoryBytes + sign * resources.memoryBytes(),
                    diskBytes + sign * resources.diskBytes());
        }

        Load plus(Load other) {
            return new Load(
                    devices + other.devices,
                    cpuMillicores + other.cpuMillicores,
                    memoryBytes + other.memoryBytes,
                    diskBytes + other.diskBytes);
        }
    }

    /** The job's entry afterwards; empty when it has left the book. */
    Optional<JobEntry> apply(JobEvent event) {
        JobEntry before = jobs.get(event.jobId());
        JobEntry after = after(before, event);
        if (!Objects.equals(before, after)) {
            replace(event.jobId(), after);
        }
        return Optional.ofNullable(after);
    }

    private static @Nullable JobEntry after(@Nullable JobEntry job, JobEvent event) {
        if (event instanceof JobEvent.JobSubmitted e) {
            return new JobEntry(
                    e.jobId(),
                    e.spec(),
                    e.reservation(),
                    e.at(),
                    e.mandateId(),
                    false,
                    List.of(),
                    Optional.empty());
        }
        if (job == null) {
            return null;
        }
        return switch (event) {
            case JobEvent.JobOpened _ -> job.opened();
            case JobEvent.JobAssigned e -> job.heldBy(e.attempt().nodeId(), e.attempt().epoch());
            case JobEvent.AttemptLost _ -> job.lost();
            case JobEvent.JobCompleted _, JobEvent.JobFailed _, JobEvent.JobCancelled _ -> null;
            default -> job;
        };
    }

    /** The node's entry afterwards. */
    Optional<NodeEntry> apply(NodeEvent event) {
        NodeEntry before = nodes.get(event.nodeId());
        NodeEntry after = after(before, event);
        if (after != null) {
            nodes.put(event.nodeId(), after);
        }
        return Optional.ofNullable(after);
    }

    private static @Nullable NodeEntry after(@Nullable NodeEntry node, NodeEvent event) {
        if (event instanceof NodeEvent.NodeRegistered e) {
            return new NodeEntry(
                    e.nodeId(),
                    e.key(),
                    e.operator(),
                    e.inventory(),
                    e.offer(),
                    NodeEntry.Presence.REGISTERED);
        }
        if (node == null) {
            return null;
        }
        return switch (event) {
            case NodeEvent.NodeRegistered _ -> node;
            case NodeEvent.OfferChanged e -> node.offering(e.operator(), e.inventory(), e.offer());
            case NodeEvent.NodeCameOnline _ -> node.now(NodeEntry.Presence.ONLINE);
            case NodeEvent.NodeSuspected _ -> node.now(NodeEntry.Presence.SUSPECT);
            case NodeEvent.NodeWentOffline _ -> node.now(NodeEntry.Presence.OFFLINE);
            case NodeEvent.NodeDraining _ -> node.now(NodeEntry.Presence.DRAINING);
        };
    }

    /** The mandate's entry afterwards; empty when it limits nothing, or no more. */
    Optional<MandateEntry> apply(WalletEvent event) {
        switch (event) {
            case WalletEvent.MandateSubmitted e ->
                    MandateEntry.of(e.mandateId(), e.mandate()).ifPresent(this::put);
            case WalletEvent.MandateRefused e -> mandates.remove(e.mandateId());
            case WalletEvent.MandateClosed e -> mandates.remove(e.mandateId());
            default -> {}
        }
        return mandateOf(event).flatMap(this::mandate);
    }

    /** Which mandate an event may have changed here. */
    static Optional<MandateId> mandateOf(WalletEvent event) {
        return switch (event) {
            case WalletEvent.MandateSubmitted e -> Optional.of(e.mandateId());
            case WalletEvent.MandateRefused e -> Optional.of(e.mandateId());
            case WalletEvent.MandateClosed e -> Optional.of(e.mandateId());
            default -> Optional.empty();
        };
    }

    Optional<MandateEntry> mandate(MandateId mandateId) {
        return Optional.ofNullable(mandates.get(mandateId));
    }

    void put(MandateEntry mandate) {
        mandates.put(mandate.mandateId(), mandate);
    }

    void put(NodeEntry node) {
        nodes.put(node.nodeId(), node);
    }

    void put(JobEntry job) {
        replace(job.jobId(), job);
    }

    private void replace(JobId jobId, @Nullable JobEntry after) {
        JobEntry before = after == null ? jobs.remove(jobId) : jobs.put(jobId, after);
        if (before != null) {
            count(before, -1);
        }
        if (after != null) {
            count(after, 1);
        }
    }

    private void count(JobEntry job, int sign) {
        Load one = Load.NONE.plus(job.spec().resources(), sign);
        job.held().ifPresent(held -> loads.merge(held.nodeId(), one, Load::plus));
    }

    Load loadOf(NodeId nodeId) {
        return loads.getOrDefault(nodeId, Load.NONE);
    }

    Collection<NodeEntry> nodes() {
        return Collections.unmodifiableCollection(nodes.values());
    }

    Collection<JobEntry> jobs() {
        return Collections.unmodifiableCollection(jobs.values());
    }

    Optional<JobEntry> job(JobId jobId) {
        return Optional.ofNullable(jobs.get(jobId));
    }

    void clear() {
        nodes.clear();
        jobs.clear();
        loads.clear();
        mandates.clear();
    }
}
