package io.opnode.command.platform.axon;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.opnode.command.platform.deadline.CommandTimer;
import io.opnode.command.platform.deadline.DbSchedulerCommandTimer;
import io.opnode.command.platform.deadline.JsonTaskSerializer;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.ConfigurationScopeAwareProvider;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Timers and Axon's deadlines, both on db-scheduler, in the application's database and transaction.
 */
class DeadlineConfiguration {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    @Bean(destroyMethod = "")
    @ConditionalOnMissingBean
    Scheduler scheduler(
            DataSource database,
            Serializer serializer,
            ObjectProvider<CommandGateway> commands,
            ObjectProvider<DbSchedulerDeadlineManager> deadlines,
            PlatformProperties properties) {
        Schema.SCHEDULING.migrate(database);
        return Scheduler.create(
                        new TransactionAwareDataSourceProxy(database),
                        DbSchedulerCommandTimer.task(commands::getObject, serializer),
                        DbSchedulerDeadlineManager.humanReadableTask(deadlines::getObject))
                .tableName("scheduling.task")
                .serializer(new JsonTaskSerializer())
                .threads(properties.deadlineThreads())
                .pollingInterval(properties.deadlinePolling())
                .shutdownMaxWait(STOP_PATIENCE)
                .alwaysPersistTimestampInUTC()
                .build();
    }

    /** Starts after Axon's handlers and stops before them. */
    @Bean
    SchedulerLifecycle schedulerLifecycle(Scheduler scheduler) {
        return new SchedulerLifecycle(scheduler);
    }

    @Bean
    @ConditionalOnMissingBean
    CommandTimer commandTimer(Scheduler scheduler, Serializer serializer) {
        return new DbSchedulerCommandTimer(scheduler, serializer);
    }

    /** WHY declared: Axon's default forgets on restart. Prefer {@link CommandTimer}. */
    @Bean
    @ConditionalOnMissingBean(DeadlineManager.class)
    DbSchedulerDeadlineManager deadlineManager(
            Scheduler scheduler,
            Serializer serializer,
            org.axonframework.config.Configuration configuration) {
        return DbSchedulerDeadlineManager.builder()
                .scheduler(scheduler)
                .scopeAwareProvider(new ConfigurationScopeAwareProvider(configuration))
                .serializer(serializer)
                .transactionManager(NoTransactionManager.INSTANCE)
                .useBinaryPojo(false)
                .startScheduler(false)
                .stopScheduler(false)
                .build();
    }
}
