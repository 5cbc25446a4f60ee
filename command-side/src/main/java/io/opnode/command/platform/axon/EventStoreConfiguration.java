package io.opnode.command.platform.axon;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.opnode.command.platform.eventstore.AppendObserver;
import io.opnode.command.platform.eventstore.EventStoreLimits;
import io.opnode.command.platform.eventstore.GroupCommitEventStorageEngine;
import io.opnode.command.platform.serialization.EventTypes;
import io.opnode.command.platform.serialization.LogicalNameSerializer;
import io.opnode.command.platform.serialization.PlatformTypes;
import javax.sql.DataSource;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;

/** Event log, serialisation, snapshots and the aggregates' cache. */
class EventStoreConfiguration {

    /** Add your own by declaring this bean; start from {@link PlatformTypes#all}. */
    @Bean
    @ConditionalOnMissingBean
    EventTypes eventTypes() {
        return PlatformTypes.all();
    }

    @Bean
    @Primary
    @ConditionalOnMissingBean(Serializer.class)
    LogicalNameSerializer serializer(EventTypes types) {
        return new LogicalNameSerializer(types);
    }

    @Bean
    @ConditionalOnMissingBean
    EventLogDatabase eventLogDatabase(DataSource application, PlatformProperties properties) {
        return new EventLogDatabase(application, properties.eventStoreConnections());
    }

    @Bean
    @ConditionalOnMissingBean
    EventStoreLimits eventStoreLimits() {
        return EventStoreLimits.DEFAULTS;
    }

    /**
     * @param upcasters beans in their order; each turns one revision of one event into the next
     */
    @Bean
    @ConditionalOnMissingBean(EventStorageEngine.class)
    GroupCommitEventStorageEngine eventStorageEngine(
            EventLogDatabase database,
            Serializer serializer,
            EventStoreLimits limits,
            ObjectProvider<EventUpcaster> upcasters,
            ObjectProvider<MeterRegistry> meters) {
        Schema.EVENTS.migrate(database.dataSource());
        MeterRegistry registry = meters.getIfAvailable();
        GroupCommitEventStorageEngine engine =
                new GroupCommitEventStorageEngine(
                        database.dataSource(),
                        serializer,
                        new EventUpcasterChain(upcasters.orderedStream().toList()),
                        limits,
                        registry == null ? AppendObserver.NONE : new AppendMetrics(registry));
        if (registry != null) {
            Gauge.builder(
                            "opnode.eventlog.queued",
                            engine,
                            GroupCommitEventStorageEngine::queuedAppends)
                    .description("commands that wait for a commit")
                    .register(registry);
        }
        return engine.start();
    }

    @Bean(name = "eventBus")
    @Qualifier("eventStore")
    @ConditionalOnMissingBean(EventStore.class)
    EventStore eventStore(
            GroupCommitEventStorageEngine engine,
            org.axonframework.config.Configuration configuration) {
        return WakingEventStore.on(
                engine, configuration.messageMonitor(EventStore.class, "eventStore"));
    }

    /**
     * For aggregates: {@code @Aggregate(cache = "aggregateCache")}. Entries live as long as memory
     * allows.
     */
    @Bean
    @ConditionalOnMissingBean(name = "aggregateCache")
    Cache aggregateCache() {
        return new WeakReferenceCache();
    }

    /** For aggregates: {@code @Aggregate(snapshotTriggerDefinition = "aggregateSnapshots")}. */
    @Bean
    @ConditionalOnMissingBean(name = "aggregateSnapshots")
    SnapshotTriggerDefinition aggregateSnapshots(
            @Lazy Snapshotter snapshotter, PlatformProperties properties) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, properties.snapshotEvery());
    }
}
