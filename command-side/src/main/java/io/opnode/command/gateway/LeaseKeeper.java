package io.opnode.command.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import io.opnode.command.kernel.Commands;
import io.opnode.domain.node.NodeCommand;
import io.opnode.domain.node.NodeId;
import io.opnode.domain.node.OfflineCause;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Tells node aggregates what heartbeats, and their absence, mean. */
@Component
class LeaseKeeper implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LeaseKeeper.class);

    private final Commands commands;
    private final AttemptTable attempts;
    private final GatewaySettings settings;
    private final LongSupplier nanos;
    private final Leases leases;
    private @Nullable ScheduledExecutorService sweeper;

    LeaseKeeper(
            Commands commands,
            AttemptTable attempts,
            GatewaySettings settings,
            MonotonicTime time,
            MeterRegistry meters) {
        this.commands = commands;
        this.attempts = attempts;
        this.settings = settings;
        this.nanos = time;
        this.leases = new Leases(settings, nanos.getAsLong());
        meters.gauge("opnode.worker.leases.online", leases, l -> l.count(false));
        meters.gauge("opnode.worker.leases.suspect", leases, l -> l.count(true));
    }

    /** A heartbeat: the node is online when this returns. */
    void heard(NodeId nodeId) {
        if (leases.renew(nodeId, nanos.getAsLong())) {
            try {
                commands.send(new NodeCommand.BringOnline(nodeId));
            } catch (RuntimeException e) {
                leases.end(nodeId);
                throw e;
            }
        }
    }

    /** A report of an attempt: as good as a heartbeat, but it does not bring a lost node back. */
    void reported(NodeId nodeId) {
        if (leases.holds(nodeId)) {
            heard(nodeId);
        }
    }

    /** The log says that the node is alive; it gets time to be heard of. */
    void grant(NodeId nodeId) {
        leases.grantIfAbsent(nodeId, true, nanos.getAsLong());
    }

    void goodbye(NodeId nodeId) {
        commands.send(new NodeCommand.DrainNode(nodeId));
        commands.send(new NodeCommand.TakeOffline(nodeId, OfflineCause.SHUT_DOWN));
        leases.end(nodeId);
    }

    void sweep() {
        long now = nanos.getAsLong();
        for (Leases.Lapsed lapsed : leases.sweep(now)) {
            NodeId nodeId = lapsed.nodeId();
            switch (lapsed.lapse()) {
                case SUSPECT -> {
                    commands.tell(new NodeCommand.SuspectNode(nodeId));
                    leases.doubt(nodeId);
                }
                case OFFLINE -> {
                    commands.tell(new NodeCommand.TakeOffline(nodeId, OfflineCause.LEASE_LOST));
                    leases.endIfSilent(nodeId, nanos.getAsLong());
                }
            }
        }
        leases.swept(nanos.getAsLong());
    }

    private void sweepSafely() {
        try {
            sweep();
        } catch (RuntimeException e) {
            LOG.warn("leases could not be swept now; the next sweep tries again", e);
        }
    }

    @Override
    public void start() {
        attempts.aliveNodes().forEach(this::grant);
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("opnode-leases").factory());
        long every = settings.sweep().toMillis();
        var unused =
                started.scheduleWithFixedDelay(
                        this::sweepSafely, every, every, TimeUnit.MILLISECONDS);
        sweeper = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService started = sweeper;
        if (started != null) {
            started.shutdownNow();
            sweeper = null;
        }
    }

    @Override
    public boolean isRunning() {
        return sweeper != null;
    }
}
