package io.opnode.command.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Schedulers;

/**
 * Server-sent events that are read from a table. A wake-up only says that there may be more; what
 * is sent is read after the reader's own position, so nothing is lost, repeated or piled up in
 * memory, however slow the reader is.
 */
// Named apart: another role in the same process has an event tail too.
@Component("commandEventTail")
public class EventTail {
    /** Comment that keeps the connection alive. */
    static final Duration PING = Duration.ofSeconds(10);

    private final Map<String, Set<FluxSink<Boolean>>> waiting = new ConcurrentHashMap<>();

    /** Reads what comes after the reader's position; keeps that position. */
    @FunctionalInterface
    public interface Source {
        /** The next events, a bounded number; none when there is nothing new. */
        List<ServerSentEvent<String>> next();
    }

    /** What {@code source} has and will have; looked at whenever {@code key} is woken. */
    public Flux<ServerSentEvent<String>> of(String key, Source source) {
        Flux<Boolean> pings = Flux.interval(PING).map(tick -> true).onBackpressureDrop();
        // WHY: a first ping, so that the headers of a stream without events go out at once.
        // INVARIANT: wake-ups are listened to before the first look, so that none is missed.
        return Flux.merge(wakeUps(key), Flux.just(true), pings)
                .onBackpressureLatest()
                .publishOn(Schedulers.boundedElastic(), 1)
                .concatMap(ping -> drain(source, ping), 1);
    }

    private static Flux<ServerSentEvent<String>> drain(Source source, boolean ping) {
        return Flux.generate(
                        () -> ping,
                        (Boolean pending, SynchronousSink<List<ServerSentEvent<String>>> sink) -> {
                            List<ServerSentEvent<String>> events = new ArrayList<>(source.next());
                            if (events.isEmpty()) {
                                if (pending) {
                                    sink.next(List.of(comment()));
                                }
                                sink.complete();
                            } else {
                                sink.next(events);
                            }
                            return false;
                        })
                .concatMapIterable(events -> events, 1);
    }

    private static ServerSentEvent<String> comment() {
        return ServerSentEvent.<String>builder().comment("ping").build();
    }

    private Flux<Boolean> wakeUps(String key) {
        return Flux.create(
                sink -> {
                    waiting.compute(
                            key,
                            (same, sinks) -> {
                                Set<FluxSink<Boolean>> all =
                                        sinks == null ? ConcurrentHashMap.newKeySet() : sinks;
                                all.add(sink);
                                return all;
                            });
                    sink.onDispose(() -> forget(key, sink));
                },
                FluxSink.OverflowStrategy.LATEST);
    }

    private void forget(String key, FluxSink<Boolean> sink) {
        waiting.computeIfPresent(
                key,
                (same, sinks) -> {
                    sinks.remove(sink);
                    return sinks.isEmpty() ? null : sinks;
                });
    }

    /** Says that there may be more for the readers of {@code key}. */
    public void wake(String key) {
        Set<FluxSink<Boolean>> sinks = waiting.get(key);
        if (sinks != null) {
            sinks.forEach(sink -> sink.next(false));
        }
    }

    /** How many readers a key has. */
    public int readers(String key) {
        Set<FluxSink<Boolean>> sinks = waiting.get(key);
        return sinks == null ? 0 : sinks.size();
    }

    /**
     * Reads a {@code Last-Event-ID}.
     *
     * @throws ApiRefusal when it is none of ours
     */
    public static long position(String lastEventId) {
        if (!lastEventId.matches("[0-9]{1,18}")) {
            throw new ApiRefusal(
                    ApiCode.MALFORMED_REQUEST,
                    "Last-Event-ID: "
                            + WireText.shown(lastEventId)
                            + " (expected the id of an earlier event)");
        }
        return Long.parseLong(lastEventId);
    }
}
