package io.opnode.query.stream;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** What waits for one reader. When it is full the reader is too slow and its stream ends. */
final class LiveBuffer implements Follower {
    private final Sinks.Many<EventFrame> sink;
    private final AtomicReference<@Nullable String> reason = new AtomicReference<>();

    LiveBuffer(int capacity) {
        sink = Sinks.many().unicast().onBackpressureBuffer(new ArrayBlockingQueue<>(capacity));
    }

    Flux<EventFrame> flux() {
        return sink.asFlux();
    }

    @Override
    public void take(EventFrame frame) {
        if (sink.tryEmitNext(frame) == Sinks.EmitResult.FAIL_OVERFLOW) {
            endBecause(StreamEnd.TOO_SLOW);
            sink.tryEmitComplete();
        }
    }

    @Override
    public void end() {
        endBecause(StreamEnd.SHUTTING_DOWN);
        sink.tryEmitComplete();
    }

    /** The first reason given stays. */
    void endBecause(String why) {
        reason.compareAndSet(null, why);
    }

    /** Why the stream ends; without another reason it is complete. */
    String reason() {
        String why = reason.get();
        return why == null ? StreamEnd.COMPLETE : why;
    }
}
