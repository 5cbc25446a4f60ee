package io.opnode.query.platform;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the projection as one Axon event processor of one segment, so that answers are of one log.
 */
public final class ViewsProcessor implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ViewsProcessor.class);
    private static final int STOP_SECONDS = 5;

    private final ViewsDatabase database;
    private final ReadModelProjection projection;
    private final EventLog log;
    private final ViewTokenStore tokens;
    private final QuerySettings settings;

    private @Nullable Running running;

    private record Running(
            PooledStreamingEventProcessor processor, ScheduledExecutorService threads) {
        /** WHY within a limit: a processor that hangs would else hang its watchdog too. */
        void stop() {
            try {
                processor.shutdownAsync().get(STOP_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException e) {
                LOG.warn("The read models' processor did not stop by itself: {}", e.toString());
            } finally {
                threads.shutdownNow();
            }
        }
    }

    public ViewsProcessor(
            ViewsDatabase database,
            ReadModelProjection projection,
            EventLog log,
            ViewTokenStore tokens,
            QuerySettings settings) {
        this.database = database;
        this.projection = projection;
        this.log = log;
        this.tokens = tokens;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        if (running != null) {
            return;
        }
        ScheduledExecutorService threads =
                Executors.newScheduledThreadPool(
                        2, Thread.ofPlatform().name("opnode-views-", 0).daemon().factory());
        PooledStreamingEventProcessor processor =
                PooledStreamingEventProcessor.builder()
                        .name(ReadModelProjection.PROCESSOR)
                        .eventHandlerInvoker(projection)
                        .errorHandler(PropagatingErrorHandler.INSTANCE)
                        .messageSource(log.store())
                        .tokenStore(tokens)
                        .transactionManager(
                                new SpringTransactionManager(database.transactionManager()))
                        .coordinatorExecutor(threads)
                        .workerExecutor(threads)
                        .initialSegmentCount(1)
                        .initialToken(StreamableMessageSource::createTailToken)
                        .batchSize(settings.batchSize())
                        .tokenClaimInterval(settings.claimTimeout().toMillis() / 2)
                        .claimExtensionThreshold(settings.claimTimeout().toMillis() / 2)
                        .build();
        processor.start();
        running = new Running(processor, threads);
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    /** Begins anew after a stand-still; rows and token tell where. */
    public synchronized void restart() {
        stop();
        start();
    }
}
