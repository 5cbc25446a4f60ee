package io.opnode.query.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/**
 * Watches how far the read models are behind the log: gauges, health, and a new beginning for a
 * projection that stands still while events wait (Axon's processors are known to hang silently
 * after an outage of the database).
 */
public final class ProjectionWatch implements HealthIndicator, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectionWatch.class);

    private final ViewsDatabase database;
    private final EventLog log;
    private final ViewsProcessor processor;
    private final LagWatch health;
    private final LagWatch restarts;
    private final long everyMillis;

    private @Nullable ScheduledExecutorService timer;

    /**
     * @param health remembers what health has seen
     * @param restarts remembers when the processor was begun
     */
    public ProjectionWatch(
            ViewsDatabase database,
            EventLog log,
            ViewsProcessor processor,
            LagWatch health,
            LagWatch restarts,
            QuerySettings settings) {
        this.database = database;
        this.log = log;
        this.processor = processor;
        this.health = health;
        this.restarts = restarts;
        this.everyMillis = Math.max(100, settings.stalledAfter().toMillis() / 3);
    }

    /** Registers the gauges {@code opnode.views.lag} and {@code opnode.views.position}. */
    public void register(MeterRegistry meters) {
        Gauge.builder("opnode.views.lag", this, watch -> watch.look(watch.health).lag())
                .description("events in the log that the read models do not reflect yet")
                .tag("processor", ReadModelProjection.PROCESSOR)
                .register(meters);
        Gauge.builder("opnode.views.position", this, watch -> watch.look(watch.health).position())
                .description("log position that the read models reflect")
                .tag("processor", ReadModelProjection.PROCESSOR)
                .register(meters);
    }

    @Override
    public Health health() {
        LagWatch.Look look = look(health);
        Health.Builder answer = look.stalled() ? Health.down() : Health.up();
        return answer.withDetail("head", look.head())
                .withDetail("position", look.position())
                .withDetail("lag", look.lag())
                .withDetail("standsMillis", look.stands().toMillis())
                .build();
    }

    @Override
    public synchronized void start() {
        if (timer == null) {
            timer =
                    Executors.newSingleThreadScheduledExecutor(
                            Thread.ofPlatform().name("opnode-views-watch").daemon().factory());
            var unused =
                    timer.scheduleWithFixedDelay(
                            this::restartIfStalled,
                            everyMillis,
                            everyMillis,
                            TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }

    private void restartIfStalled() {
        try {
            LagWatch.Look look = look(restarts);
            if (look.stalled()) {
                LOG.warn(
                        "The read models stand at {} while the log is at {}; beginning anew",
                        look.position(),
                        look.head());
                processor.restart();
                restarts.begin();
            }
        } catch (RuntimeException e) {
            LOG.warn("The read models could not be watched: {}", e.toString());
        }
    }

    private LagWatch.Look look(LagWatch watch) {
        long position = database.read(ViewsDatabase.Snapshot::position);
        return watch.look(log.head(), position);
    }
}
