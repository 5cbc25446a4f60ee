package io.opnode.command.platform.axon;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.IntervalRetryScheduler;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Repeats commands that met a newer state of their aggregate, a bounded number of times; never any
 * other failure.
 */
final class ConflictRetry implements RetryScheduler, AutoCloseable {
    private final ScheduledExecutorService executor =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("command-retry").factory());
    private final RetryScheduler scheduler;

    ConflictRetry(int retries, Duration pause) {
        this.scheduler =
                IntervalRetryScheduler.builder()
                        .retryExecutor(executor)
                        .maxRetryCount(retries)
                        .retryInterval(Math.toIntExact(pause.toMillis()))
                        .nonTransientFailurePredicate(failure -> false)
                        .build();
    }

    @Override
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException lastFailure,
            List<Class<? extends Throwable>[]> failures,
            Runnable commandDispatch) {
        return lastFailure instanceof ConcurrencyException
                && scheduler.scheduleRetry(command, lastFailure, failures, commandDispatch);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
