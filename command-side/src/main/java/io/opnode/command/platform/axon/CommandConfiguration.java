package io.opnode.command.platform.axon;

import java.util.concurrent.Executors;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.FailingDuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Commands: each in a thread and a unit of work of its own, repeated on conflict. */
class CommandConfiguration {

    @Bean
    @ConditionalOnMissingBean
    DuplicateCommandHandlerResolver duplicateCommandHandlerResolver() {
        return FailingDuplicateCommandHandlerResolver.instance();
    }

    /**
     * WHY: in the caller's thread, a command sent by an event handler would join the handler's unit
     * of work: it would be acknowledged before it is durable, and its conflict would undo the
     * handler's whole batch. And no transaction: a command writes to the event log only, which has
     * its own.
     */
    @Bean(destroyMethod = "shutdown")
    @Qualifier("localSegment")
    @ConditionalOnMissingBean(CommandBus.class)
    AsynchronousCommandBus commandBus(
            org.axonframework.config.Configuration configuration,
            DuplicateCommandHandlerResolver duplicates) {
        AsynchronousCommandBus bus =
                AsynchronousCommandBus.builder()
                        .executor(
                                Executors.newThreadPerTaskExecutor(
                                        Thread.ofVirtual().name("command-", 0).factory()))
                        .transactionManager(NoTransactionManager.INSTANCE)
                        .duplicateCommandHandlerResolver(duplicates)
                        .messageMonitor(
                                configuration.messageMonitor(CommandBus.class, "commandBus"))
                        .build();
        bus.registerHandlerInterceptor(
                new CorrelationDataInterceptor<>(configuration.correlationDataProviders()));
        return bus;
    }

    @Bean
    @ConditionalOnMissingBean(RetryScheduler.class)
    ConflictRetry conflictRetry(PlatformProperties properties) {
        return new ConflictRetry(properties.conflictRetries(), properties.conflictRetryPause());
    }

    @Bean
    @ConditionalOnMissingBean
    CommandGateway commandGateway(CommandBus bus, RetryScheduler conflictRetry) {
        return DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(conflictRetry)
                .build();
    }
}
