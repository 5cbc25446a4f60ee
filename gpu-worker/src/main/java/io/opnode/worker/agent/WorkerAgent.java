package io.opnode.worker.agent;

import io.opnode.domain.job.EndCause;
import io.opnode.worker.container.ContainerException;
import io.opnode.worker.inventory.MachineInventory;
import io.opnode.worker.platform.Answer;
import io.opnode.worker.platform.AssignmentFeed;
import io.opnode.worker.platform.AttemptKey;
import io.opnode.worker.platform.PlatformException;
import io.opnode.worker.platform.Registration;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The worker's loops: tell the platform that this node is alive and do what it answers, take
 * assignments, reap. Each loop outlives every failure of the platform and of the engine.
 */
public final class WorkerAgent implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerAgent.class);
    private static final Duration RETRY_MIN = Duration.ofMillis(200);
    private static final Duration RETRY_MAX = Duration.ofSeconds(5);
    private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(20);

    private final Workbench bench;
    private final Registration registration;
    private final InstantSource clock;
    private final Attempts attempts;
    private final Reaper reaper;
    private final AssignmentFeed feed;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch registered = new CountDownLatch(1);

    public WorkerAgent(
            Workbench bench,
            Registration registration,
            MachineInventory machine,
            InstantSource clock) {
        this.bench = bench;
        this.registration = registration;
        this.clock = clock;
        Leases leases =
                new Leases(
                        machine,
                        registration.offer().deviceClass(),
                        registration.offer().capacity());
        this.attempts = new Attempts(bench, leases, clock);
        this.reaper = new Reaper(bench, attempts::containerNames);
        this.feed = new AssignmentFeed(bench.platform());
    }

    /** Goes on with interrupted attempts, then joins the platform; returns at once. */
    public void start() throws IOException {
        attempts.recover();
        loop("heartbeats", this::beat);
        loop("assignments", this::listen);
        loop("reaper", this::reap);
    }

    /** What one turn of a loop says: how long to wait for the next. */
    @FunctionalInterface
    private interface Turn {
        Duration run() throws IOException;
    }

    private void loop(String name, Turn turn) {
        Thread.ofVirtual()
                .name(name)
                .start(() -> {
                    Duration retry = RETRY_MIN;
                    Duration pause = Duration.ZERO;
                    while (!isClosing(pause)) {
                        try {
                            pause = turn.run();
                            retry = RETRY_MIN;
                        } catch (IOException | PlatformException | ContainerException e) {
                            if (closing.getCount() > 0) {
                                LOG.warn("loop={} event=retry detail=\"{}\"", name, e.getMessage());
                            }
                            pause = retry;
                            retry = min(retry.multipliedBy(2), RETRY_MAX);
                        } catch (RuntimeException e) {
                            LOG.error("loop={} event=failed", name, e);
                            pause = RETRY_MAX;
                        }
                    }
                });
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private boolean isClosing(Duration pause) {
        try {
            return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private Duration beat() {
        if (registered.getCount() > 0) {
            bench.platform().register(registration);
            LOG.info("node={} event=registered", bench.identity().nodeId());
        }
        try {
            bench.platform().heartbeat(attempts.running()).forEach(attempts::obey);
        } catch (PlatformException e) {
            if (e.status() == 404) {
                bench.platform().register(registration);
            }
            throw e;
        }
        registered.countDown();
        return bench.platform().heartbeatInterval();
    }

    private Duration listen() throws IOException {
        if (registered.getCount() > 0) {
            return RETRY_MIN;
        }
        feed.follow(attempts::take, this::stop);
        return RETRY_MIN;
    }

    private void stop(AttemptKey key, String reason) {
        attempts.obey(key, Answer.stop(reason));
    }

    private Duration reap() {
        reaper.reap(clock.instant());
        return bench.settings().reapInterval();
    }

    /** Waits until the node is known to the platform; false when it took too long. */
    public boolean awaitRegistered(Duration timeout) throws InterruptedException {
        return registered.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The attempts that are not over. */
    public List<AttemptKey> running() {
        return attempts.running();
    }

    /** Ends every container; the next start reports the attempts as failed by this node. */
    public void stopJobs() {
        List<AttemptRun> stopped = new ArrayList<>();
        attempts.each(run -> {
            run.stop(Endings.of(EndCause.NODE_FAILED, "the node was shut down"));
            stopped.add(run);
        });
        awaitDone(stopped);
    }

    /** Ends the loops; containers run on and are found again at the next start. */
    @Override
    public void close() {
        closing.countDown();
        feed.close();
        if (attempts.running().isEmpty() && registered.getCount() == 0) {
            sayGoodbye();
        }
        List<AttemptRun> left = new ArrayList<>();
        attempts.each(run -> {
            run.detach();
            left.add(run);
        });
        awaitDone(left);
    }

    private void sayGoodbye() {
        try {
            bench.platform().goodbye();
        } catch (PlatformException e) {
            LOG.debug("event=goodbye-unsaid detail=\"{}\"", e.getMessage());
        }
    }

    private static void awaitDone(List<AttemptRun> runs) {
        long until = System.nanoTime() + CLOSE_PATIENCE.toNanos();
        for (AttemptRun run : runs) {
            try {
                long left = Math.max(0, until - System.nanoTime());
                run.done().get(left, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (java.util.concurrent.ExecutionException
                    | java.util.concurrent.TimeoutException e) {
                LOG.warn("attempt={} event=still-busy", run.key());
            }
        }
    }
}
