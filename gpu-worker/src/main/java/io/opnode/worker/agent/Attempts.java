package io.opnode.worker.agent;

import io.opnode.worker.container.ContainerSpec;
import io.opnode.worker.platform.Answer;
import io.opnode.worker.platform.Assignment;
import io.opnode.worker.platform.AttemptKey;
import io.opnode.worker.platform.PlatformException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The attempts on this machine: taken from the platform, or found again after a crash. */
final class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    /** Ended attempts that are remembered, so that a late delivery does not start them again. */
    static final int ENDED_MAX = 1_000;

    private final Workbench bench;
    private final Leases leases;
    private final InstantSource clock;
    private final Map<AttemptKey, AttemptRun> runs = new ConcurrentHashMap<>();
    private final Map<AttemptKey, Boolean> ended =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<AttemptKey, Boolean> eldest) {
                    return size() > ENDED_MAX;
                }
            };

    Attempts(Workbench bench, Leases leases, InstantSource clock) {
        this.bench = bench;
        this.leases = leases;
        this.clock = clock;
    }

    List<AttemptKey> running() {
        return List.copyOf(runs.keySet());
    }

    Optional<AttemptRun> find(AttemptKey key) {
        return Optional.ofNullable(runs.get(key));
    }

    Set<String> containerNames() {
        return runs.values().stream().map(AttemptRun::containerName).collect(Collectors.toSet());
    }

    /** Goes on with what a crash or a stop interrupted. */
    void recover() throws IOException {
        for (Path file : bench.home().journals()) {
            try {
                AttemptJournal journal = AttemptJournal.open(file);
                Optional<Assignment> assignment = journal.assignment();
                if (assignment.isEmpty()) {
                    journal.delete();
                    continue;
                }
                Assignment known = assignment.get();
                leases.restore(known.key(), known.spec().resources(), journal.gpus());
                LOG.info("attempt={} event=recovered", known.key());
                start(known.key(), new AttemptRun(bench, journal, clock));
            } catch (IOException | RuntimeException e) {
                LOG.error("journal={} event=damaged", file.getFileName(), e);
                Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"));
            }
        }
    }

    /** Takes an assignment or refuses it with every reason; the same one again changes nothing. */
    synchronized void take(Assignment assignment) {
        AttemptKey key = assignment.key();
        if (runs.containsKey(key) || ended.containsKey(key)) {
            return;
        }
        runs.forEach((other, run) -> {
            if (other.jobId().equals(key.jobId()) && other.epoch() < key.epoch()) {
                LOG.info("attempt={} event=superseded by={}", other, key);
                run.abandon();
            }
        });
        Leases.Grant grant = leases.lease(key, assignment.spec().resources());
        List<String> reasons = new ArrayList<>(grant.refusals());
        assignment.spec().environment().keySet().stream()
                .filter(ContainerSpec::isReserved)
                .forEach(name -> reasons.add("environment: " + name + " is set by the worker"));
        if (reasons.isEmpty()) {
            try {
                AttemptJournal journal = AttemptJournal.open(bench.home().journal(key));
                journal.assigned(assignment, grant.gpus());
                LOG.info("attempt={} event=taken", key);
                start(key, new AttemptRun(bench, journal, clock));
                return;
            } catch (IOException | UncheckedIOException e) {
                reasons.add("disk: this node cannot write its journal: " + e.getMessage());
            }
        }
        leases.release(key);
        refuse(key, reasons);
    }

    private void start(AttemptKey key, AttemptRun run) {
        runs.put(key, run);
        run.idle().thenRun(() -> leases.release(key));
        run.done().thenRun(() -> over(key));
        run.start();
    }

    private synchronized void over(AttemptKey key) {
        ended.put(key, true);
        leases.release(key);
        runs.remove(key);
    }

    private void refuse(AttemptKey key, List<String> reasons) {
        LOG.info("attempt={} event=refused reasons={}", key, reasons);
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        bench.platform().refused(key, reasons);
                    } catch (PlatformException e) {
                        LOG.warn(
                                "attempt={} event=refusal-unsaid detail=\"{}\"",
                                key,
                                e.getMessage());
                    }
                });
    }

    /** Does what the platform says of an attempt; one that is not here needs nothing. */
    void obey(AttemptKey key, Answer answer) {
        AttemptRun run = runs.get(key);
        if (run != null) {
            run.obey(answer);
        }
    }

    void each(java.util.function.Consumer<AttemptRun> action) {
        runs.values().forEach(action);
    }
}
