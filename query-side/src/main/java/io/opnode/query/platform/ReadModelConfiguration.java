package io.opnode.query.platform;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** How read models are kept, moved, rebuilt and watched. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuerySettings.class)
public class ReadModelConfiguration {
    /** Declare one of your own to keep the read models in another database. */
    @Bean
    @ConditionalOnMissingBean
    ViewsDatabase viewsDatabase(DataSource dataSource, PlatformTransactionManager transactions) {
        return new ViewsDatabase(dataSource, transactions);
    }

    @Bean(initMethod = "prepare")
    Generations generations(ViewsDatabase database) {
        return new Generations(database);
    }

    @Bean
    EventLog eventLog(ObjectProvider<EventStore> store) {
        return new EventLog(store::getObject);
    }

    @Bean
    CatchUp catchUp(ViewsDatabase database, EventLog log, QuerySettings settings) {
        return new CatchUp(database, log, settings.catchUpLimit());
    }

    @Bean
    ViewsProcessor viewsProcessor(
            ViewsDatabase database,
            Generations prepared,
            ReadModels models,
            EventLog log,
            QuerySettings settings) {
        return new ViewsProcessor(
                database,
                new ReadModelProjection(database, models),
                log,
                new ViewTokenStore(database, settings.claimTimeout()),
                settings);
    }

    @Bean
    RebuildReadModels rebuildReadModels(
            ViewsDatabase database,
            Generations generations,
            EventLog log,
            ReadModels models,
            QuerySettings settings) {
        return new RebuildReadModels(
                database, generations, log, models, settings.rebuildBatchSize());
    }

    @Bean
    ProjectionWatch viewsHealthIndicator(
            ViewsDatabase database,
            EventLog log,
            ViewsProcessor processor,
            QuerySettings settings,
            ObjectProvider<Clock> clock,
            ObjectProvider<MeterRegistry> meters) {
        Clock time = clock.getIfAvailable(Clock::systemUTC);
        ProjectionWatch watch =
                new ProjectionWatch(
                        database,
                        log,
                        processor,
                        new LagWatch(time, settings.stalledAfter()),
                        new LagWatch(time, settings.stalledAfter()),
                        settings);
        meters.ifAvailable(watch::register);
        return watch;
    }
}
