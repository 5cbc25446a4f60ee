package io.opnode.command.platform.axon;

import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Event processors: tokens, dead letters and rows in the application's database and transaction.
 */
class ProcessorConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ConnectionProvider connectionProvider(DataSource database) {
        return new UnitOfWorkAwareConnectionProviderWrapper(
                new SpringDataSourceConnectionProvider(database));
    }

    @Bean
    @ConditionalOnMissingBean(TokenStore.class)
    JdbcTokenStore tokenStore(
            DataSource database,
            ConnectionProvider connections,
            Serializer serializer,
            PlatformProperties properties) {
        Schema.PROCESSORS.migrate(database);
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(
                        TokenSchema.builder()
                                .setTokenTable("processors.token")
                                .setProcessorNameColumn("processor_name")
                                .setTokenTypeColumn("token_type")
                                .setTimestampColumn("touched_at")
                                .build())
                .serializer(serializer)
                .contentType(byte[].class)
                .claimTimeout(properties.claimTimeout())
                .nodeId(properties.nodeId())
                .build();
    }

    @Bean
    @ConditionalOnMissingBean
    DeadLetterSchema deadLetterSchema() {
        return DeadLetterSchema.builder()
                .deadLetterTable("processors.dead_letter")
                .deadLetterIdentifierColumn("dead_letter_id")
                .processingGroupColumn("processing_group")
                .sequenceIdentifierColumn("sequence_identifier")
                .sequenceIndexColumn("sequence_index")
                .messageTypeColumn("message_type")
                .eventIdentifierColumn("event_id")
                .timestampColumn("occurred_at")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .metaDataColumn("metadata")
                .aggregateTypeColumn("aggregate_type")
                .aggregateIdentifierColumn("aggregate_id")
                .sequenceNumberColumn("sequence_number")
                .tokenTypeColumn("token_type")
                .enqueuedAtColumn("enqueued_at")
                .lastTouchedColumn("last_touched")
                .processingStartedColumn("processing_started")
                .causeTypeColumn("cause_type")
                .causeMessageColumn("cause_message")
                .build();
    }

    /**
     * Pooled streaming processors from the first event on, each with a dead-letter queue that is
     * kept.
     */
    @Bean
    ConfigurerModule eventProcessorDefaults(
            PlatformProperties properties,
            ConnectionProvider connections,
            TransactionManager transactions,
            DeadLetterSchema schema,
            Serializer serializer) {
        return new ConfigurerModule() {
            @Override
            public void configureModule(Configurer configurer) {
                configurer
                        .eventProcessing()
                        .usingPooledStreamingEventProcessors((configuration, builder) ->
                                builder.initialSegmentCount(properties.segments())
                                        .batchSize(properties.batchSize())
                                        .initialToken(StreamableMessageSource::createTailToken))
                        .registerDefaultListenerInvocationErrorHandler(
                                configuration -> PropagatingErrorHandler.instance())
                        .registerDefaultDeadLetterPolicy(configuration -> new KeepDeadLetters())
                        .registerDeadLetterQueueProvider(this::deadLetterQueue);
            }

            private @Nullable Function<Configuration, SequencedDeadLetterQueue<EventMessage<?>>>
                    deadLetterQueue(String group) {
                return properties.withoutDeadLetters().contains(group)
                        ? null
                        : configuration ->
                                deadLetters(group, connections, transactions, schema, serializer);
            }

            /** After Axon's own module, which would switch the queues off again. */
            @Override
            public int order() {
                return Integer.MAX_VALUE;
            }
        };
    }

    private static SequencedDeadLetterQueue<EventMessage<?>> deadLetters(
            String group,
            ConnectionProvider connections,
            TransactionManager transactions,
            DeadLetterSchema schema,
            Serializer serializer) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(schema)
                .genericSerializer(serializer)
                .eventSerializer(serializer)
                .build();
    }

    @Bean
    static SavepointPerEvent savepointPerEvent(
            ObjectProvider<PlatformTransactionManager> transactions, Environment settings) {
        return new SavepointPerEvent(
                transactions,
                Binder.get(settings)
                        .bind("opnode.platform.without-dead-letters", Bindable.setOf(String.class))
                        .orElse(Set.of()));
    }

    @Bean
    ProcessorGuard processorGuard(EventProcessingConfiguration processing) {
        return new ProcessorGuard(processing);
    }

    @Bean
    DeadLetterRetry deadLetterRetry(
            EventProcessingConfiguration processing, PlatformProperties properties) {
        return new DeadLetterRetry(processing, properties.deadLetterRetry());
    }
}
