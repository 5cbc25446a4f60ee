package io.opnode.command.platform.axon;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opnode.command.platform.eventstore.AppendObserver;
import java.util.concurrent.TimeUnit;

/** How long commits take and how many commands share one. */
final class AppendMetrics implements AppendObserver {
    private final Timer commit;
    private final DistributionSummary commands;

    AppendMetrics(MeterRegistry registry) {
        this.commit =
                Timer.builder("opnode.eventlog.commit")
                        .description("from taking a batch to its durability")
                        .register(registry);
        this.commands =
                DistributionSummary.builder("opnode.eventlog.commands")
                        .description("commands that share one commit")
                        .register(registry);
    }

    @Override
    public void committed(int count, long nanos) {
        commit.record(nanos, TimeUnit.NANOSECONDS);
        commands.record(count);
    }
}
