package io.opnode.command.platform.axon;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.springframework.context.SmartLifecycle;

/**
 * Refuses to start with event processors that would forget where they were, or could veto durable
 * events.
 */
final class ProcessorGuard implements SmartLifecycle {
    private final EventProcessingConfiguration processing;
    private volatile boolean running;

    ProcessorGuard(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /**
     * @throws IllegalStateException naming the processor and what to do
     */
    @Override
    public void start() {
        processing
                .eventProcessors()
                .forEach((name, processor) -> {
                    if (processing.tokenStore(name) instanceof InMemoryTokenStore) {
                        throw new IllegalStateException(
                                "event processor "
                                        + name
                                        + ": token store in memory (expected a persistent one;"
                                        + " declare a data source or a TokenStore bean)");
                    }
                    if (processor instanceof SubscribingEventProcessor) {
                        throw new IllegalStateException(
                                "event processor "
                                        + name
                                        + ": subscribing (expected pooled streaming; it would run"
                                        + " after the events are durable and fail their command)");
                    }
                });
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before Axon starts its processors. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
