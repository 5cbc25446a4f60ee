package io.opnode.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.DoubleStream;

/** Many clients that do the same thing for some time, one thread each. */
public final class Load {
    private static final double NANOS_PER_SECOND = 1e9;

    private Load() {}

    /** One client's single step, such as a request and its answer. */
    public interface Step {
        /** Whether it succeeded; only then does it count. */
        boolean run() throws Exception;
    }

    /**
     * What was done.
     *
     * @param latencies of each step that succeeded, in seconds
     */
    public record Outcome(double seconds, Quantiles latencies) {
        public double perSecond() {
            return latencies.count() / seconds;
        }
    }

    /**
     * Each client takes the next step as soon as its last one is done.
     *
     * @throws Exception of the first step that failed
     */
    public static Outcome closed(List<? extends Step> clients, Duration time) throws Exception {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        return all(
                start,
                clients,
                step -> {
                    List<Double> latencies = new ArrayList<>();
                    for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
                        if (step.run()) {
                            latencies.add((System.nanoTime() - now) / NANOS_PER_SECOND);
                        }
                    }
                    return latencies;
                });
    }

    /**
     * Steps begin at fixed times, whichever client is free takes the next. A latency counts from
     * the time at which its step was due, so that one stall is felt by all that were due meanwhile.
     *
     * @throws Exception of the first step that failed
     */
    public static Outcome paced(List<? extends Step> clients, double perSecond, Duration time)
            throws Exception {
        long start = System.nanoTime();
        long count = (long) (perSecond * time.toNanos() / NANOS_PER_SECOND);
        AtomicLong next = new AtomicLong();
        return all(
                start,
                clients,
                step -> {
                    List<Double> latencies = new ArrayList<>();
                    for (long i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                        long due = start + (long) (i * NANOS_PER_SECOND / perSecond);
                        for (long wait = due - System.nanoTime();
                                wait > 0;
                                wait = due - System.nanoTime()) {
                            LockSupport.parkNanos(wait);
                        }
                        if (step.run()) {
                            latencies.add((System.nanoTime() - due) / NANOS_PER_SECOND);
                        }
                    }
                    return latencies;
                });
    }

    private interface Client {
        List<Double> run(Step step) throws Exception;
    }

    private static Outcome all(long start, List<? extends Step> clients, Client client)
            throws Exception {
        List<Future<List<Double>>> running = new ArrayList<>();
        DoubleStream.Builder latencies = DoubleStream.builder();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            for (Step step : clients) {
                running.add(threads.submit(() -> client.run(step)));
            }
            for (Future<List<Double>> one : running) {
                one.get().forEach(latencies::add);
            }
        }
        double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
        return new Outcome(seconds, Quantiles.of(latencies.build().toArray()));
    }
}
