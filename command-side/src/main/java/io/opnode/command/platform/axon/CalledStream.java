package io.opnode.command.platform.axon;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/** A stream of events whose reader is called when there may be more. */
final class CalledStream implements TrackingEventStream {
    private final TrackingEventStream events;
    private final Set<CalledStream> called;
    private volatile Runnable callback = () -> {};

    /**
     * @param called joined when there is a callback, left on {@link #close}
     */
    CalledStream(TrackingEventStream events, Set<CalledStream> called) {
        this.events = events;
        this.called = called;
    }

    void call() {
        callback.run();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        this.callback = callback;
        called.add(this);
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return events.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return events.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return events.nextAvailable();
    }

    @Override
    public void close() {
        called.remove(this);
        events.close();
    }
}
