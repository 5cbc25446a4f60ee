package io.opnode.query.stream;

import io.opnode.query.kernel.Problem;
import io.opnode.query.platform.QuerySettings;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Streams the events of one aggregate as server-sent events: first those already in the log, then
 * live ones from the shared tail, each once and in order. Every stream is bounded in what it keeps
 * and in how long it lasts, and says at its end why it ends.
 */
public final class AggregateStream {
    /** Name of the last event of each stream. */
    public static final String END = "end";

    private static final int PREFETCH = 32;

    private final EventTail tail;
    private final EventReplay replay;
    private final QuerySettings.Streams limits;
    private final Scheduler scheduler;
    private final AtomicInteger open = new AtomicInteger();

    /**
     * @param scheduler for reading the log, which blocks
     */
    public AggregateStream(
            EventTail tail, EventReplay replay, QuerySettings settings, Scheduler scheduler) {
        this.tail = tail;
        this.replay = replay;
        this.limits = settings.streams();
        this.scheduler = scheduler;
    }

    /** Streams open now. */
    public int open() {
        return open.get();
    }

    /**
     * A stream whose last event is named {@code end} and carries a {@link StreamEnd}.
     *
     * @param after only events behind this position; −1 for all
     * @param last recognises the event after which no more will come
     * @throws Problem {@code too-many-streams}
     */
    public Flux<ServerSentEvent<Object>> watch(
            String aggregateId, long after, Predicate<EventFrame> last) {
        if (open.get() >= limits.maxOpen()) {
            throw new Problem(
                    Problem.Kind.UNAVAILABLE,
                    "too-many-streams",
                    "This server holds its limit of " + limits.maxOpen() + " open streams.",
                    "Come again later, or ask for the job without a stream.");
        }
        return Flux.defer(() -> follow(aggregateId, after, last))
                .doOnSubscribe(subscription -> open.incrementAndGet())
                .doFinally(signal -> open.decrementAndGet());
    }

    private Flux<ServerSentEvent<Object>> follow(
            String aggregateId, long after, Predicate<EventFrame> last) {
        AtomicLong sent = new AtomicLong(after);
        LiveBuffer live = new LiveBuffer(limits.buffer());
        Flux<ServerSentEvent<Object>> events =
                frames(aggregateId, after, live)
                        .subscribeOn(scheduler)
                        .filter(frame -> frame.position() > sent.get())
                        .doOnNext(frame -> sent.set(frame.position()))
                        .takeUntil(last)
                        .takeUntilOther(
                                Mono.delay(limits.maxAge())
                                        .doOnNext(tick -> live.endBecause(StreamEnd.MAX_AGE)))
                        .map(AggregateStream::event)
                        .concatWith(Mono.fromSupplier(() -> end(live.reason(), sent.get())));
        Flux<ServerSentEvent<Object>> pings =
                Flux.interval(limits.ping())
                        .onBackpressureDrop()
                        .map(tick -> ServerSentEvent.builder().comment("ping").build());
        return Flux.merge(PREFETCH, events, pings)
                .takeUntil(event -> END.equals(event.event()))
                .doFinally(signal -> tail.leave(aggregateId, live));
    }

    private Flux<EventFrame> frames(String aggregateId, long after, LiveBuffer live) {
        return Flux.defer(() -> {
            long from = tail.follow(aggregateId, live);
            return Flux.concat(
                    Flux.fromIterable(replay.read(aggregateId, after, from)), live.flux());
        });
    }

    private static ServerSentEvent<Object> event(EventFrame frame) {
        return ServerSentEvent.<Object>builder(frame)
                .id(Long.toString(frame.position()))
                .event(frame.name())
                .build();
    }

    private static ServerSentEvent<Object> end(String reason, long sent) {
        StreamEnd end = new StreamEnd(reason, sent < 0 ? null : sent);
        return ServerSentEvent.<Object>builder(end).event(END).build();
    }
}
