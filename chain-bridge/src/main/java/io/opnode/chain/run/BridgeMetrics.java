package io.opnode.chain.run;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.opnode.chain.drift.DriftWatch;
import io.opnode.chain.inbound.ChainFollower;
import io.opnode.chain.outbound.OutboundSender;
import io.opnode.chain.outbox.CommandOutbox;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Figures of one chain's bridge: {@code opnode.chain.*}, tagged with the chain's id. */
public final class BridgeMetrics implements MeterBinder {
    private final long chainId;
    private final ChainFollower follower;
    private final List<OutboundSender> senders;
    private final CommandOutbox outbox;
    private final DriftWatch drift;

    public BridgeMetrics(
            long chainId,
            ChainFollower follower,
            List<OutboundSender> senders,
            CommandOutbox outbox,
            DriftWatch drift) {
        this.chainId = chainId;
        this.follower = follower;
        this.senders = List.copyOf(senders);
        this.outbox = outbox;
        this.drift = drift;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(
                registry,
                "opnode.chain.in.flight",
                "transactions not mined",
                () -> sum(OutboundSender::inFlight));
        gauge(registry, "opnode.chain.bumps", "raises of a fee", senders.getFirst()::bumps);
        gauge(registry, "opnode.chain.lag", "blocks from head to told", follower::lag);
        gauge(
                registry,
                "opnode.chain.halted",
                "1 when the follower halted",
                () -> follower.halted().isPresent() ? 1 : 0);
        gauge(registry, "opnode.chain.outbox", "commands not answered", outbox::open);
        gauge(registry, "opnode.chain.drift.rows", "figures that differ", drift::rows);
        gauge(registry, "opnode.chain.refused", "facts refused by aggregates", outbox::refused);
    }

    private long sum(ToLongFunction<OutboundSender> figure) {
        return senders.stream().mapToLong(figure).sum();
    }

    /** A figure that cannot be had is no figure. */
    private void gauge(MeterRegistry registry, String name, String what, Supplier<Number> figure) {
        Gauge.builder(name, () -> figure.get())
                .description(what)
                .tag("chain", Long.toString(chainId))
                .register(registry);
    }
}
