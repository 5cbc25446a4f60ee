package io.opnode.worker.agent;

import io.opnode.domain.content.ContentException;
import io.opnode.domain.job.EndCause;
import io.opnode.domain.job.Ending;
import io.opnode.domain.kernel.CrashPoint;
import io.opnode.domain.kernel.Sha256;
import io.opnode.worker.container.ContainerException;
import io.opnode.worker.container.ContainerExit;
import io.opnode.worker.container.ContainerHandle;
import io.opnode.worker.container.ContainerState;
import io.opnode.worker.container.OutputLimits;
import io.opnode.worker.content.JobContent;
import io.opnode.worker.metering.ReadingChain;
import io.opnode.worker.metering.UsageMeter;
import io.opnode.worker.platform.Answer;
import io.opnode.worker.platform.Assignment;
import io.opnode.worker.platform.AttemptKey;
import io.opnode.worker.platform.AttemptResult;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries one attempt from its assignment to its acknowledged result: prepare, run, observe,
 * collect, report, clean. Every step may be taken again, so that after a crash the same walk starts
 * over and finds what is done already: the container by its labels, the rest in the journal.
 */
final class AttemptRun {

    private static final Logger LOG = LoggerFactory.getLogger(AttemptRun.class);

    private final Workbench bench;
    private final Assignment assignment;
    private final AttemptJournal journal;
    private final Preparation preparation;
    private final ReadingChain chain;
    private final Outbox outbox;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final CompletableFuture<Void> idle = new CompletableFuture<>();
    private volatile @Nullable RunningContainer running;
    private volatile @Nullable Thread thread;
    private volatile boolean abandoned;
    private volatile boolean detached;

    AttemptRun(Workbench bench, AttemptJournal journal, InstantSource clock) {
        this.bench = bench;
        this.journal = journal;
        this.assignment = journal.assignment().orElseThrow();
        this.preparation = new Preparation(bench, assignment, clock.instant());
        this.chain = new ReadingChain(assignment.jobId(), assignment.epoch());
        journal.readings().forEach(chain::restore);
        this.outbox = new Outbox(bench, key(), chain, assignment.logCapBytes(), this::obey);
    }

    AttemptKey key() {
        return assignment.key();
    }

    String containerName() {
        return preparation.containerName();
    }

    /**
     * Completes when the container has ended and before the platform hears of it: what it leased
     * may be asked for in the very next moment. Its files are still there, until {@link #done}.
     */
    CompletableFuture<Void> idle() {
        return idle;
    }

    /** Completes when nothing of the attempt is left on this machine. */
    CompletableFuture<Void> done() {
        return done;
    }

    void start() {
        thread = Thread.ofVirtual().name("attempt-" + key()).start(this::work);
    }

    /** Does what the platform says: whatever the channel, the order is the same. */
    void obey(Answer answer) {
        switch (answer.next()) {
            case CONTINUE -> {
                // nothing else to do
            }
            case STOP -> stop(Endings.of(EndCause.CANCELLED, answer.reason().orElse("cancelled")));
            case CLEAN -> {
                if (journal.result().isEmpty()) {
                    abandon();
                }
            }
        }
    }

    /** Ends the container and reports why; the first reason stands. */
    void stop(Ending why) {
        journal.stopped(why);
        RunningContainer now = running;
        if (now != null) {
            now.stop();
        }
    }

    /** Ends and removes everything without a report. */
    void abandon() {
        abandoned = true;
        outbox.close();
        unwind();
    }

    /** Leaves everything as it is, for the next start of the worker. */
    void detach() {
        detached = true;
        outbox.close();
        unwind();
    }

    private void unwind() {
        RunningContainer now = running;
        if (now != null) {
            now.abandon();
        }
        Thread worker = thread;
        if (worker != null && worker != Thread.currentThread()) {
            worker.interrupt();
        }
    }

    private void work() {
        try {
            outbox.open();
            AttemptResult result = journal.result().isPresent() ? again() : result();
            idle.complete(null);
            outbox.finish(result);
            LOG.info("attempt={} event=ended cause={}", key(), result.ending().cause());
            outbox.settled().get();
            CrashPoint.hit("worker.reported");
        } catch (AbandonedException | InterruptedException | ExecutionException e) {
            LOG.info("attempt={} event=unwound detached={}", key(), detached);
        } catch (RuntimeException e) {
            if (!detached && !abandoned) {
                LOG.error("attempt={} event=failed", key(), e);
            }
        } finally {
            outbox.close();
            // WHY: a thread of its own, since this one may be interrupted at any time
            Thread.ofVirtual().name("finish-" + key()).start(this::finish);
        }
    }

    /** The result of before a crash; its start is said first, as then. */
    private AttemptResult again() {
        journal.started().ifPresent(outbox::started);
        return journal.result().orElseThrow();
    }

    private void finish() {
        try {
            if (detached) {
                journal.close();
            } else {
                new Cleaning(bench, preparation).run();
                journal.delete();
                LOG.info("attempt={} event=cleaned", key());
            }
        } finally {
            done.complete(null);
        }
    }

    private AttemptResult result() throws InterruptedException, ExecutionException {
        AttemptResult result = walked();
        CrashPoint.hit("worker.uploaded");
        try {
            journal.ended(result);
        } catch (UncheckedIOException e) {
            LOG.warn("attempt={} event=journal-failed detail=\"{}\"", key(), e.getMessage());
        }
        return result;
    }

    private AttemptResult walked() throws InterruptedException, ExecutionException {
        try {
            ContainerHandle container = container();
            requireAccepted();
            if (journal.stop().isPresent() && journal.started().isEmpty()) {
                return failed(journal.stop().get());
            }
            return ran(container);
        } catch (EndedException e) {
            requireAccepted();
            return failed(e.ending());
        } catch (ContainerException e) {
            requireAccepted();
            return failed(Endings.ofFailure(e.failure()));
        } catch (UncheckedIOException e) {
            requireAccepted();
            return failed(Endings.of(EndCause.NODE_FAILED, "the disk fails: " + e.getMessage()));
        }
    }

    private void requireAccepted() throws InterruptedException, ExecutionException {
        if (outbox.accepted().get() == Answer.Next.CLEAN || abandoned || detached) {
            throw new AbandonedException("not accepted");
        }
    }

    private ContainerHandle container() {
        Optional<ContainerHandle> found =
                journal.image().isPresent() ? preparation.existing() : Optional.empty();
        if (found.isPresent()) {
            LOG.info("attempt={} event=adopted container={}", key(), found.get().id());
            return found.get();
        }
        if (journal.started().isPresent()) {
            throw new EndedException(
                    Endings.of(EndCause.NODE_FAILED, "the container is gone from the node"));
        }
        ContainerHandle made = preparation.prepare(journal);
        CrashPoint.hit("worker.created");
        LOG.info("attempt={} event=created container={}", key(), made.id());
        return made;
    }

    private AttemptResult ran(ContainerHandle container) throws InterruptedException {
        if (bench.runtime().observe(container) instanceof ContainerState.Created) {
            bench.runtime().run(container);
        }
        CrashPoint.hit("worker.running");
        UsageMeter meter =
                new UsageMeter(
                        assignment.spec().resources().devices(),
                        assignment.spec().resources().diskBytes(),
                        chain.last()
                                .map(io.opnode.domain.metering.MeterReading::usage)
                                .orElse(io.opnode.domain.metering.Usage.NONE));
        RunningContainer now =
                new RunningContainer(
                        bench, assignment, container, journal, outbox, chain, meter, preparation);
        running = now;
        if (abandoned || detached) {
            throw new AbandonedException("over");
        }
        ContainerExit exit = now.follow();
        CrashPoint.hit("worker.exited");
        Ending ending = journal.stop().orElseGet(() -> Endings.ofExit(exit, now.engineLost()));
        return collected(ending, exit);
    }

    private AttemptResult collected(Ending ending, ContainerExit exit) {
        try {
            OutputLimits limits = OutputLimits.ofBytes(preparation.limits().outputBytes());
            JobContent.Stored stored = bench.content().store(preparation.workspace(), limits);
            stored.skipped()
                    .forEach(s ->
                            LOG.warn("attempt={} event=output-skipped detail=\"{}\"", key(), s));
            return result(
                    Endings.leavingOut(ending, stored.skipped()),
                    Optional.of(exit),
                    Optional.of(stored));
        } catch (ContainerException e) {
            return result(Endings.ofFailure(e.failure()), Optional.of(exit), Optional.empty());
        } catch (ContentException e) {
            if (abandoned || detached) {
                throw new AbandonedException("over");
            }
            return result(Endings.ofOutput(e), Optional.of(exit), Optional.empty());
        }
    }

    private AttemptResult failed(Ending ending) {
        return result(ending, Optional.empty(), Optional.empty());
    }

    private AttemptResult result(
            Ending ending, Optional<ContainerExit> exit, Optional<JobContent.Stored> stored) {
        return new AttemptResult(
                ending,
                exit.map(e -> Math.clamp(e.code(), 0, 255)),
                journal.image().map(id -> new Sha256("0x" + id.replaceFirst("^sha256:", ""))),
                stored.flatMap(JobContent.Stored::directory),
                stored.map(JobContent.Stored::bytes).orElse(0L),
                outbox.log().hash(),
                outbox.log().bytes(),
                exit.map(ContainerExit::startedAt).or(journal::started).map(AttemptRun::millis),
                exit.map(ContainerExit::finishedAt).map(AttemptRun::millis),
                Optional.empty());
    }

    private static Instant millis(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }
}
