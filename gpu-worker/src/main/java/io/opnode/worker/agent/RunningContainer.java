package io.opnode.worker.agent;

import io.opnode.domain.job.EndCause;
import io.opnode.worker.container.ContainerException;
import io.opnode.worker.container.ContainerExit;
import io.opnode.worker.container.ContainerHandle;
import io.opnode.worker.container.ContainerRuntime;
import io.opnode.worker.container.ContainerState;
import io.opnode.worker.metering.ReadingChain;
import io.opnode.worker.metering.UsageMeter;
import io.opnode.worker.platform.Assignment;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows a container to its end: log, meters, money, disk; and ends it when one runs out. */
final class RunningContainer {

    private static final Logger LOG = LoggerFactory.getLogger(RunningContainer.class);
    private static final Duration FIRST_LOOK = Duration.ofMillis(200);
    private static final Duration LOG_LOOK = Duration.ofSeconds(1);

    private final Workbench bench;
    private final Assignment assignment;
    private final ContainerHandle container;
    private final AttemptJournal journal;
    private final Outbox outbox;
    private final ReadingChain chain;
    private final UsageMeter meter;
    private final Preparation preparation;
    private final ContainerWatch watch;
    private volatile boolean abandoned;
    private boolean stopping;
    private int looks;

    RunningContainer(
            Workbench bench,
            Assignment assignment,
            ContainerHandle container,
            AttemptJournal journal,
            Outbox outbox,
            ReadingChain chain,
            UsageMeter meter,
            Preparation preparation) {
        this.bench = bench;
        this.assignment = assignment;
        this.container = container;
        this.journal = journal;
        this.outbox = outbox;
        this.chain = chain;
        this.meter = meter;
        this.preparation = preparation;
        this.watch =
                new ContainerWatch(bench.runtime(), container, bench.settings().enginePatience());
    }

    /** Whether the container may have ended by the engine's doing. */
    boolean engineLost() {
        return watch.engineLost() || watch.engineKilled();
    }

    /** Gives up following; the container itself is left to whoever cleans. */
    void abandon() {
        abandoned = true;
        watch.exit().completeExceptionally(new AbandonedException("over"));
    }

    /** Asks the container to end, once, and does not wait for it. */
    void stop() {
        synchronized (this) {
            if (stopping) {
                return;
            }
            stopping = true;
        }
        LOG.info(
                "attempt={} event=stopping cause={}",
                assignment.key(),
                journal.stop().map(e -> e.cause().name()).orElse("none"));
        Thread.ofVirtual()
                .name("stop-" + assignment.key())
                .start(() -> {
                    try {
                        watch.patiently(this::stopNow);
                    } catch (RuntimeException e) {
                        LOG.warn("attempt={} event=stop-failed", assignment.key(), e);
                    }
                });
    }

    private ContainerHandle stopNow() {
        bench.runtime().stop(container, bench.settings().stopGrace());
        return container;
    }

    /** Blocks until the container has ended, its log is read and its last reading is made. */
    ContainerExit follow() throws InterruptedException {
        Instant startedAt = startedAt();
        journal.started(startedAt);
        outbox.started(startedAt);
        RunClock clock = new RunClock(startedAt, InstantSource.system(), System::nanoTime);
        watch.start();
        if (journal.stop().isPresent()) {
            stop();
        }
        ContainerExit exit;
        try (ContainerRuntime.Stream log = bench.runtime().logs(container, outbox.log()::accept)) {
            exit = exit(clock);
            if (!watch.engineLost()) {
                awaitEnd(log);
            }
        }
        if (watch.engineLost()) {
            readLogAgain();
        }
        read(clock, clock.ran(exit.ran()));
        return exit;
    }

    private Instant startedAt() {
        return switch (watch.patiently(() -> bench.runtime().observe(container))) {
            case ContainerState.Running running -> running.startedAt();
            case ContainerState.Exited exited -> exited.exit().startedAt();
            case ContainerState.Created s -> throw gone();
            case ContainerState.Absent s -> throw gone();
        };
    }

    private static EndedException gone() {
        return new EndedException(
                Endings.of(EndCause.NODE_FAILED, "the container is gone from the node"));
    }

    private ContainerExit exit(RunClock clock) throws InterruptedException {
        try (UsageTap usage = new UsageTap(bench.runtime(), container, meter)) {
            while (true) {
                try {
                    return watch.exit().get(tick(clock).toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    usage.open();
                    look(clock);
                } catch (ExecutionException e) {
                    throw e.getCause() instanceof RuntimeException known
                            ? known
                            : new IllegalStateException(e.getCause());
                }
            }
        }
    }

    private Duration tick(RunClock clock) {
        Duration left = Duration.ofMillis(assignment.fundedMillis()).minus(clock.elapsed());
        Duration interval = looks++ == 0 ? FIRST_LOOK : bench.settings().readingInterval();
        return left.isNegative() || left.compareTo(interval) > 0 ? interval : left.plusMillis(1);
    }

    private void look(RunClock clock) {
        Duration elapsed = clock.elapsed();
        if (!watch.isAway() && stillRuns()) {
            read(clock, elapsed);
        }
        if (clock.elapsed().toMillis() >= assignment.fundedMillis()) {
            boolean wholeTime =
                    assignment.fundedMillis() >= assignment.spec().maxRuntime().toMillis();
            end(
                    wholeTime ? EndCause.TIMED_OUT : EndCause.BUDGET_EXHAUSTED,
                    (wholeTime ? "its longest runtime" : "what is paid for")
                            + " is over after "
                            + assignment.fundedMillis()
                            + " ms");
        }
        if (preparation.workspace().exceeded(preparation.limits().outputBytes())) {
            end(EndCause.DISK_EXCEEDED, "outputs larger than the job's disk space");
        }
    }

    /**
     * WHY asked: the engine tells of an end late, above all to a worker that was just restarted.
     */
    private boolean stillRuns() {
        try {
            return bench.runtime().observe(container) instanceof ContainerState.Running;
        } catch (ContainerException e) {
            return false;
        }
    }

    private void end(EndCause cause, String detail) {
        journal.stopped(Endings.of(cause, detail));
        stop();
    }

    private void read(RunClock clock, Duration elapsed) {
        var reading = chain.next(meter.after(elapsed), clock.now());
        try {
            journal.read(reading, chain.pending());
        } catch (UncheckedIOException e) {
            LOG.warn(
                    "attempt={} event=journal-failed detail=\"{}\"",
                    assignment.key(),
                    e.getMessage());
        }
        outbox.wake();
    }

    /** The log ends with the container; it is slower only while the platform does not take it. */
    private void awaitEnd(ContainerRuntime.Stream log) {
        while (!log.awaitEnd(LOG_LOOK)) {
            if (abandoned || Thread.currentThread().isInterrupted()) {
                throw new AbandonedException("over");
            }
        }
    }

    private void readLogAgain() {
        outbox.log().restart();
        try (ContainerRuntime.Stream log = bench.runtime().logs(container, outbox.log()::accept)) {
            awaitEnd(log);
        } catch (ContainerException e) {
            LOG.warn("attempt={} event=log-lost detail=\"{}\"", assignment.key(), e.getMessage());
        }
    }

    /** The usage stream, opened at the first look so that short jobs do without. */
    private static final class UsageTap implements AutoCloseable {
        private final ContainerRuntime runtime;
        private final ContainerHandle container;
        private final UsageMeter meter;
        private ContainerRuntime.@Nullable Stream stream;

        UsageTap(ContainerRuntime runtime, ContainerHandle container, UsageMeter meter) {
            this.runtime = runtime;
            this.container = container;
            this.meter = meter;
        }

        void open() {
            ContainerRuntime.Stream now = stream;
            if (now != null && !now.awaitEnd(Duration.ZERO)) {
                return;
            }
            try {
                stream = runtime.usage(container, meter::observe);
            } catch (ContainerException e) {
                LOG.debug("event=usage-unavailable detail=\"{}\"", e.getMessage());
            }
        }

        @Override
        public void close() {
            ContainerRuntime.Stream now = stream;
            if (now != null) {
                now.close();
            }
        }
    }
}
