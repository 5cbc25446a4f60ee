package io.opnode.command.platform.axon;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Tries dead letters again now and then: most of them failed for a reason that passes. */
final class DeadLetterRetry implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterRetry.class);

    /** Sequences per processor and round; the rest waits for the next round. */
    private static final int MAX_SEQUENCES_PER_ROUND = 100;

    private final EventProcessingConfiguration processing;
    private final Duration every;
    private volatile ScheduledExecutorService timer = newTimer();
    private volatile boolean running;

    DeadLetterRetry(EventProcessingConfiguration processing, Duration every) {
        this.processing = processing;
        this.every = every;
    }

    private static ScheduledExecutorService newTimer() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("dead-letter-retry").factory());
    }

    @Override
    public void start() {
        if (timer.isShutdown()) {
            timer = newTimer();
        }
        long millis = every.toMillis();
        timer.scheduleWithFixedDelay(this::retryAll, millis, millis, TimeUnit.MILLISECONDS);
        running = true;
    }

    /** One round over all processors. */
    void retryAll() {
        for (String group : processing.eventProcessors().keySet()) {
            try {
                processing.sequencedDeadLetterProcessor(group).ifPresent(DeadLetterRetry::retry);
            } catch (RuntimeException e) {
                LOG.warn("dead letters of {} could not be tried again", group, e);
            }
        }
    }

    private static void retry(SequencedDeadLetterProcessor<?> letters) {
        int sequences = 0;
        while (sequences < MAX_SEQUENCES_PER_ROUND && letters.processAny()) {
            sequences++;
        }
    }

    @Override
    public void stop() {
        timer.shutdownNow();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
