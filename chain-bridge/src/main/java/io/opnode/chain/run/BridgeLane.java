package io.opnode.chain.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that takes its steps again and again. A failed step is told and tried again. */
final class BridgeLane implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BridgeLane.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(15);

    private final String name;
    private final List<BridgeStep> steps;
    private final Duration pause;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable String problem;
    private volatile Instant problemSince = Instant.EPOCH;

    BridgeLane(String name, List<BridgeStep> steps, Duration pause) {
        this.name = name;
        this.steps = steps;
        this.pause = pause;
        this.thread = Thread.ofPlatform().name("chain-" + name).daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        Duration wait = pause;
        try {
            while (!stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                wait = step() ? pause : longer(wait);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration longer(Duration wait) {
        Duration twice = wait.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    /** All steps, each on its own: a chain that is away must not hold up what needs no chain. */
    private boolean step() throws InterruptedException {
        String failed = null;
        for (BridgeStep step : steps) {
            try {
                step.run();
            } catch (RuntimeException e) {
                failed = String.valueOf(e.getMessage());
                LOG.warn("{}: {}", name, failed, LOG.isDebugEnabled() ? e : null);
            }
        }
        if (failed == null) {
            problem = null;
        } else if (problem == null) {
            problemSince = Instant.now();
            problem = failed;
        }
        return failed == null;
    }

    /** What has kept it from its work for longer than {@code patience}. */
    Optional<String> problem(Duration patience) {
        String now = problem;
        return now != null && problemSince.plus(patience).isBefore(Instant.now())
                ? Optional.of(name + ": " + now)
                : Optional.empty();
    }

    boolean isAlive() {
        return thread.isAlive();
    }

    String name() {
        return name;
    }

    @Override
    public void close() {
        stopping.countDown();
        try {
            if (!thread.join(STOP_LIMIT)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
