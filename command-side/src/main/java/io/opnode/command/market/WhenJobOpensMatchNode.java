package io.opnode.command.market;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.opnode.command.kernel.Commands;
import io.opnode.domain.billing.ProtocolParameters;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Rejection;
import io.opnode.domain.market.Candidate;
import io.opnode.domain.market.Matching;
import io.opnode.domain.market.MatchingPolicy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Gives open jobs to nodes, the oldest job first. Looks at all open jobs whenever the book has
 * changed, on one thread of its own and outside of any transaction, and only in the process that
 * keeps the book and has caught up with the log.
 */
@Component
class WhenJobOpensMatchNode implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(WhenJobOpensMatchNode.class);

    private final MarketBook book;
    private final BookKeeping keeping;
    private final Commands commands;
    private final MarketSettings settings;
    private final AtomicBoolean asked = new AtomicBoolean();

    /** Refused by the job itself; left alone until the book has news of it. */
    private final Set<JobEntry> refused = new HashSet<>();

    /** Sent without an answer; sent again until there is one, which changes nothing twice. */
    private final Map<JobId, Chosen> unanswered = new LinkedHashMap<>();

    private @Nullable ScheduledExecutorService thread;

    WhenJobOpensMatchNode(
            MarketBook book,
            BookKeeping keeping,
            Commands commands,
            MarketSettings settings,
            MeterRegistry meters) {
        this.book = book;
        this.keeping = keeping;
        this.commands = commands;
        this.settings = settings;
        for (String phase : List.of("submitted", "open", "held")) {
            meters.gauge("opnode.jobs", Tags.of("phase", phase), book, b -> count(b, phase));
        }
    }

    private static long count(MarketBook book, String phase) {
        return book.ask(view ->
                view.book().jobs().stream().filter(job -> phaseOf(job).equals(phase)).count());
    }

    private static String phaseOf(JobEntry job) {
        if (job.open()) {
            return "open";
        }
        return job.held().isPresent() ? "held" : "submitted";
    }

    /** The book has changed. Cheap; many calls make one look. */
    void look() {
        ScheduledExecutorService running = thread;
        if (running != null && asked.compareAndSet(false, true)) {
            running.execute(this::matchSafely);
        }
    }

    private void matchSafely() {
        asked.set(false);
        try {
            if (keeping.isOursAndCaughtUp()) {
                matchAll();
            }
        } catch (RuntimeException e) {
            LOG.warn("open jobs could not be matched now; the next tick tries again", e);
        }
    }

    private record Chosen(JobEntry job, Matching.Match match) {}

    private void matchAll() {
        refused.retainAll(book.ask(view -> Set.copyOf(view.book().jobs())));
        List.copyOf(unanswered.values()).forEach(this::assign);
        List<Chosen> matches = book.ask(this::choose);
        matches.forEach(chosen -> unanswered.put(chosen.job().jobId(), chosen));
        matches.forEach(this::assign);
    }

    /** One match for each open job that can have one, none of which takes what another has. */
    private List<Chosen> choose(MarketBook.View view) {
        List<Chosen> all = new ArrayList<>();
        List<JobEntry> open =
                view.book().jobs().stream()
                        .filter(job -> job.open() && !view.pending().containsKey(job.jobId()))
                        .filter(job -> !refused.contains(job))
                        .toList();
        for (JobEntry job : open) {
            Collection<Candidate> candidates = Candidates.of(view);
            MatchingPolicy.match(
                            Candidates.demand(view, job), candidates, ProtocolParameters.VERSION_1)
                    .match()
                    .ifPresent(match -> {
                        book.assigning(job.jobId(), match.candidate().nodeId());
                        all.add(new Chosen(job, match));
                    });
        }
        return all;
    }

    private void assign(Chosen chosen) {
        JobId jobId = chosen.job().jobId();
        Candidate node = chosen.match().candidate();
        Optional<Rejection> refusal =
                commands.tell(
                        new JobCommand.AssignJob(
                                jobId,
                                node.nodeId(),
                                node.nodeKey(),
                                node.operator(),
                                chosen.match().price()));
        unanswered.remove(jobId);
        if (refusal.isPresent()) {
            book.notAssigned(jobId);
            refused.add(chosen.job());
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("opnode-market").factory());
        long every = settings.tick().toMillis();
        var unused =
                started.scheduleWithFixedDelay(
                        this::matchSafely, every, every, TimeUnit.MILLISECONDS);
        thread = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService started = thread;
        if (started != null) {
            started.shutdownNow();
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
