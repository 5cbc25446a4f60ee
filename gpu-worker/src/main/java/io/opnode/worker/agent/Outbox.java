package io.opnode.worker.agent;

import io.opnode.domain.kernel.CrashPoint;
import io.opnode.worker.identity.NodeIdentity;
import io.opnode.worker.metering.ReadingChain;
import io.opnode.worker.platform.Answer;
import io.opnode.worker.platform.AttemptKey;
import io.opnode.worker.platform.AttemptResult;
import io.opnode.worker.platform.PlatformClient;
import io.opnode.worker.platform.PlatformException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the platform what an attempt has to say, in order: accepted, started, readings and log,
 * result. It looks at what is unsaid rather than at a queue, so that a restart needs nothing but
 * the state; whatever is not acknowledged is said again.
 */
final class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final long PAUSE_MILLIS_MIN = 100;
    private static final long PAUSE_MILLIS_MAX = 5_000;

    private final PlatformClient platform;
    private final NodeIdentity identity;
    private final AttemptKey key;
    private final ReadingChain chain;
    private final LogShipment log;
    private final Duration batchInterval;
    private final Consumer<Answer> onAnswer;
    private final CompletableFuture<Answer.Next> accepted = new CompletableFuture<>();
    private final CompletableFuture<Boolean> settled = new CompletableFuture<>();
    private boolean startedSaid;
    private boolean logRefused;
    private @Nullable Instant startedAt;
    private @Nullable AttemptResult result;
    private long batchDueNanos = System.nanoTime();
    private boolean more;
    private boolean closed;

    /**
     * @param onAnswer sees every answer, since each may order a stop
     */
    Outbox(
            Workbench bench,
            AttemptKey key,
            ReadingChain chain,
            long logCapBytes,
            Consumer<Answer> onAnswer) {
        this.platform = bench.platform();
        this.identity = bench.identity();
        this.batchInterval = bench.settings().batchInterval();
        this.key = key;
        this.chain = chain;
        this.log = new LogShipment(logCapBytes, this::wake);
        this.onAnswer = onAnswer;
    }

    void open() {
        Thread.ofVirtual().name("outbox-" + key).start(this::work);
    }

    LogShipment log() {
        return log;
    }

    /** Completes with the platform's word on the acceptance. */
    CompletableFuture<Answer.Next> accepted() {
        return accepted;
    }

    /** Completes when the result is acknowledged (true) or nobody wants it any more (false). */
    CompletableFuture<Boolean> settled() {
        return settled;
    }

    synchronized void started(Instant at) {
        startedAt = at;
        wake();
    }

    synchronized void finish(AttemptResult given) {
        result = given;
        wake();
    }

    /** There is something new to say. */
    synchronized void wake() {
        more = true;
        notifyAll();
    }

    void close() {
        log.discard();
        accepted.complete(Answer.Next.CLEAN);
        settled.complete(false);
        synchronized (this) {
            closed = true;
            notifyAll();
        }
    }

    private void work() {
        long pause = PAUSE_MILLIS_MIN;
        while (!isClosed()) {
            try {
                boolean said = sayNext();
                pause = PAUSE_MILLIS_MIN;
                if (!said) {
                    await(batchInterval.toMillis());
                }
            } catch (PlatformException e) {
                if (e.kind() == PlatformException.Kind.STALE) {
                    LOG.info("attempt={} event=stale detail=\"{}\"", key, e.getMessage());
                    onAnswer.accept(Answer.of(Answer.Next.CLEAN));
                    close();
                } else {
                    LOG.debug("attempt={} event=unsaid detail=\"{}\"", key, e.getMessage());
                    pause(pause);
                    pause = Math.min(2 * pause, PAUSE_MILLIS_MAX);
                }
            } catch (RuntimeException e) {
                LOG.error("attempt={} event=outbox-failed", key, e);
                pause(PAUSE_MILLIS_MAX);
            }
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void await(long millis) {
        try {
            if (!more && !closed) {
                wait(millis);
            }
            more = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    private synchronized void pause(long millis) {
        long until = System.nanoTime() + millis * 1_000_000;
        try {
            for (long left = millis;
                    left > 0 && !closed;
                    left = (until - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    /** Says one thing; false when there is nothing to say now. */
    private boolean sayNext() {
        if (!accepted.isDone()) {
            Answer answer =
                    tell("accepted", () -> platform.accepted(key), Answer.of(Answer.Next.CLEAN));
            CrashPoint.hit("worker.accepted");
            accepted.complete(answer.next());
            return true;
        }
        Instant at = startedAt();
        if (at != null && !startedSaid) {
            tell("started", () -> platform.started(key, at), Answer.of(Answer.Next.CONTINUE));
            startedSaid = true;
            return true;
        }
        AttemptResult last = result();
        if (startedSaid && last == null && sayReadings()) {
            return true;
        }
        if (startedSaid && sayLog()) {
            return true;
        }
        if (last != null) {
            sayResult(last);
            return true;
        }
        return false;
    }

    private synchronized @Nullable Instant startedAt() {
        return startedAt;
    }

    private synchronized @Nullable AttemptResult result() {
        return result;
    }

    private boolean sayReadings() {
        if (System.nanoTime() < batchDueNanos) {
            return false;
        }
        var batch = chain.batch(identity);
        if (batch.isEmpty()) {
            return false;
        }
        long highest = batch.get().last().sequence();
        Answer answer =
                tell(
                        "readings",
                        () -> platform.readings(key, batch.get()),
                        Answer.of(Answer.Next.CONTINUE));
        chain.acknowledge(answer.acknowledged().orElse(highest));
        batchDueNanos = System.nanoTime() + batchInterval.toNanos();
        return true;
    }

    private boolean sayLog() {
        LogShipment.Chunk chunk = log.next(PlatformClient.LOG_CHUNK_BYTES_MAX);
        if (logRefused || chunk.bytes().length == 0) {
            return false;
        }
        try {
            Answer answer = platform.log(key, chunk.offset(), chunk.bytes());
            onAnswer.accept(answer);
            log.acknowledge(answer.acknowledged().orElse(chunk.offset() + chunk.bytes().length));
        } catch (PlatformException e) {
            if (e.kind() != PlatformException.Kind.REFUSED
                    && e.kind() != PlatformException.Kind.LOG_GAP) {
                throw e;
            }
            LOG.warn("attempt={} event=log-refused detail=\"{}\"", key, e.getMessage());
            logRefused = true;
            log.discard();
        }
        return true;
    }

    private void sayResult(AttemptResult last) {
        AttemptResult full =
                last.batch().isPresent() ? last : last.withBatch(chain.batch(identity));
        try {
            onAnswer.accept(platform.result(key, full));
            settled.complete(true);
        } catch (PlatformException e) {
            if (e.kind() != PlatformException.Kind.REFUSED) {
                throw e;
            }
            LOG.error("attempt={} event=result-refused detail=\"{}\"", key, e.getMessage());
            if (full.batch().isPresent()) {
                chain.acknowledge(Long.MAX_VALUE);
                finish(last.withBatch(Optional.empty()));
                return;
            }
            settled.complete(false);
        }
        close();
    }

    /** A refusal stands for {@code refused}; it would be the same if said again. */
    private Answer tell(String what, java.util.function.Supplier<Answer> call, Answer refused) {
        try {
            Answer answer = call.get();
            onAnswer.accept(answer);
            return answer;
        } catch (PlatformException e) {
            if (e.kind() != PlatformException.Kind.REFUSED) {
                throw e;
            }
            LOG.warn(
                    "attempt={} event={}-refused code={} detail=\"{}\"",
                    key,
                    what,
                    e.code(),
                    e.getMessage());
            return refused;
        }
    }
}
