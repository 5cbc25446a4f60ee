package io.opnode.worker.agent;

import io.opnode.domain.job.EndCause;
import io.opnode.worker.container.ContainerException;
import io.opnode.worker.container.ContainerExit;
import io.opnode.worker.container.ContainerFailure;
import io.opnode.worker.container.ContainerHandle;
import io.opnode.worker.container.ContainerRuntime;
import io.opnode.worker.container.ContainerState;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for a container's end through restarts and outages of the engine (F14): an engine that is
 * gone for longer than the patience costs the node the attempt, a shorter outage costs nothing.
 */
final class ContainerWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ContainerWatch.class);
    private static final int SIGNALLED = 128;
    static final Duration RETRY_PAUSE = Duration.ofMillis(500);

    private final ContainerRuntime runtime;
    private final ContainerHandle container;
    private final Duration patience;
    private final CompletableFuture<ContainerExit> exit = new CompletableFuture<>();
    private volatile boolean engineLost;
    private volatile boolean engineKilled;
    private volatile boolean away;

    ContainerWatch(ContainerRuntime runtime, ContainerHandle container, Duration patience) {
        this.runtime = runtime;
        this.container = container;
        this.patience = patience;
    }

    /** Completes with the container's end, or with an {@link EndedException}. */
    CompletableFuture<ContainerExit> exit() {
        return exit;
    }

    /** Whether the engine was gone at any time. */
    boolean engineLost() {
        return engineLost;
    }

    /** Whether the container was killed through the engine; known when {@link #exit} is. */
    boolean engineKilled() {
        return engineKilled;
    }

    /** Whether the engine is gone now; nothing can be said of the container then. */
    boolean isAway() {
        return away;
    }

    void start() {
        Thread.ofVirtual().name("exit-" + container.labels().jobId()).start(this::await);
    }

    private void await() {
        try {
            ContainerExit ended = patiently(() -> runtime.awaitExit(container));
            engineKilled = ended.code() >= SIGNALLED && wasKilled(ended);
            exit.complete(ended);
        } catch (RuntimeException e) {
            exit.completeExceptionally(e);
        }
    }

    /** An engine that cannot say it any more is one that went, and took its containers along. */
    private boolean wasKilled(ContainerExit ended) {
        try {
            return runtime.killedThroughEngine(container, ended);
        } catch (ContainerException e) {
            return true;
        }
    }

    /** Repeats a call while the engine is gone, for as long as the patience lasts. */
    <T> T patiently(Supplier<T> call) {
        long goneSince = 0;
        while (!exit.isDone()) {
            try {
                return call.get();
            } catch (ContainerException e) {
                if (!(e.failure() instanceof ContainerFailure.EngineUnavailable)) {
                    throw e;
                }
                long now = System.nanoTime();
                if (answers()) {
                    goneSince = 0;
                } else if (goneSince == 0) {
                    goneSince = now;
                    LOG.warn("job={} event=engine-lost", container.labels().jobId());
                } else if (now - goneSince > patience.toNanos()) {
                    throw new EndedException(Endings.ofFailure(e.failure()), e);
                }
                pause();
            }
        }
        throw new AbandonedException("the wait is over");
    }

    private boolean answers() {
        try {
            ContainerState state = runtime.observe(container);
            away = false;
            if (state instanceof ContainerState.Absent) {
                throw new EndedException(
                        Endings.of(EndCause.NODE_FAILED, "the container is gone from the node"));
            }
            return true;
        } catch (ContainerException e) {
            engineLost = true;
            away = true;
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AbandonedException("interrupted");
        }
    }
}
