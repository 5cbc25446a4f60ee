package io.opnode.cli.job;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.output.Out;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Waits for a job in a way that can be left at any time without ending the job: by Ctrl-C, or after
 * a time limit.
 *
 * @param limit absent to wait for as long as it takes
 */
public record Detachable(Out out, String jobId, Optional<Duration> limit) {
    /**
     * @throws CliException {@code wait-timed-out} when the limit has passed, or what {@code
     *     waiting} throws
     */
    public <T> T await(Supplier<T> waiting) {
        Thread onInterrupt = new Thread(this::leave, "detach");
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        try {
            FutureTask<T> task = new FutureTask<>(waiting::get);
            Thread waiter = Thread.ofVirtual().name("wait-for-" + jobId).start(task);
            try {
                return limit.isPresent()
                        ? task.get(limit.get().toMillis(), TimeUnit.MILLISECONDS)
                        : task.get();
            } finally {
                waiter.interrupt();
            }
        } catch (TimeoutException e) {
            throw new CliException(
                    ExitCode.WAIT_TIMED_OUT,
                    "wait-timed-out",
                    "Job " + jobId + " is not over yet.",
                    "It goes on; look with `opnode job show " + jobId + "`.");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted();
        } finally {
            forget(onInterrupt);
        }
    }

    private CliException interrupted() {
        return new CliException(
                ExitCode.INTERRUPTED,
                "interrupted",
                "Detached from job " + jobId + ".",
                "It goes on; look with `opnode job show " + jobId + "`.");
    }

    /** INVARIANT: nothing is sent to the platform here; the job goes on. */
    private void leave() {
        out.error(interrupted());
        Runtime.getRuntime().halt(ExitCode.INTERRUPTED.code());
    }

    private static void forget(Thread onInterrupt) {
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException e) {
            // The program is ending already, and the hook says so.
        }
    }
}
