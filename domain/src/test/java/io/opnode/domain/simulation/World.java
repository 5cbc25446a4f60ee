package io.opnode.domain.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.Samples;
import io.opnode.domain.TestNode;
import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.job.JobDecider;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Decision;
import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.ledger.Ledger;
import io.opnode.domain.wallet.ChainFact;
import io.opnode.domain.wallet.Wallet;
import io.opnode.domain.wallet.WalletCommand;
import io.opnode.domain.wallet.WalletDecider;
import io.opnode.domain.wallet.WalletEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * One wallet, its jobs and some nodes, driven by one seed in one thread. Messages between them are
 * delivered in random order and often twice. Every step is checked.
 */
final class World {
    static final int NODES = 4;
    static final List<TestNode> NODE_LIST = nodes();

    final Random random;
    final JobDecider jobDecider = new JobDecider();
    final WalletDecider walletDecider = new WalletDecider();
    final Map<JobId, Job> jobs = new LinkedHashMap<>();
    final Map<JobId, List<JobEvent>> histories = new LinkedHashMap<>();
    final List<WalletEvent> walletHistory = new ArrayList<>();
    final List<Object> mail = new ArrayList<>();
    final List<Object> accepted = new ArrayList<>();
    final Ledger ledger = new Ledger();
    final Map<String, Integer> seen = new TreeMap<>();
    final Map<String, Object> answered = new TreeMap<>();
    final Invariants invariants = new Invariants(this);
    final Reactions reactions = new Reactions(this);
    final Workers workers = new Workers(this);
    Wallet wallet = walletDecider.initial();
    Instant now = Samples.T0;
    long block = 1;
    long commands;

    World(long seed) {
        random = new Random(seed);
    }

    private static List<TestNode> nodes() {
        List<TestNode> nodes = new ArrayList<>();
        for (int i = 1; i <= NODES; i++) {
            nodes.add(new TestNode(i));
        }
        return List.copyOf(nodes);
    }

    ChainFact nextFact() {
        return Samples.fact(++block, 0);
    }

    /** Puts a command into the mail, now and then twice. */
    void send(Object command) {
        mail.add(command);
        if (random.nextInt(5) == 0) {
            mail.add(command);
        }
    }

    /** Delivers any one message. */
    boolean deliverOne() {
        if (mail.isEmpty()) {
            return false;
        }
        handle(mail.remove(random.nextInt(mail.size())));
        return true;
    }

    void handle(Object command) {
        switch (command) {
            case JobCommand c -> handle(c);
            case WalletCommand c -> handle(c);
            case Runnable late -> late.run();
            default -> throw new IllegalArgumentException("" + command);
        }
    }

    private void handle(JobCommand command) {
        commands++;
        Job before = jobs.getOrDefault(command.jobId(), jobDecider.initial());
        Decision<JobEvent> decision = jobDecider.decide(before, command, now);
        switch (decision) {
            case Decision.Refused<JobEvent> refused -> reactions.refused(command, refused);
            case Decision.Accepted<JobEvent> taken -> {
                Job state = before;
                for (JobEvent event : taken.events()) {
                    state = jobDecider.evolve(state, event);
                    histories.computeIfAbsent(command.jobId(), _ -> new ArrayList<>()).add(event);
                    note(event);
                }
                jobs.put(command.jobId(), state);
                invariants.checkJob(command.jobId(), state, taken.events());
                taken.events().forEach(reactions::on);
                remember(command, taken);
            }
        }
    }

    private void handle(WalletCommand command) {
        commands++;
        Decision<WalletEvent> decision = walletDecider.decide(wallet, command, now);
        if (decision instanceof Decision.Accepted<WalletEvent> taken) {
            for (WalletEvent event : taken.events()) {
                wallet = walletDecider.evolve(wallet, event);
                walletHistory.add(event);
                ledger.apply(event);
                note(event);
                invariants.checkMoney(event);
            }
            invariants.checkWallet();
            taken.events().forEach(reactions::on);
            remember(command, taken);
        } else {
            seen.merge("refused " + command.getClass().getSimpleName(), 1, Integer::sum);
        }
    }

    private void note(DomainEvent event) {
        seen.merge(event.getClass().getSimpleName(), 1, Integer::sum);
        if (event instanceof JobEvent.AttemptLost lost) {
            seen.merge("lost by " + lost.ending().cause(), 1, Integer::sum);
        }
        if (event instanceof JobEvent.JobFailed failed) {
            seen.merge("failed by " + failed.ending().cause(), 1, Integer::sum);
        }
    }

    /** I-11 is asked of everything but a lease monitor's words, which come anew each time. */
    private void remember(Object command, Decision.Accepted<?> decision) {
        boolean monitor =
                command instanceof JobCommand.SuspectAttempt
                        || command instanceof JobCommand.ResumeAttempt;
        if (!monitor && !decision.events().isEmpty()) {
            accepted.add(command);
        }
    }

    /** Says a command again that was accepted some time ago; nothing may change. */
    void replaySomething() {
        if (accepted.isEmpty()) {
            return;
        }
        Object command = accepted.get(random.nextInt(accepted.size()));
        commands++;
        Decision<?> decision =
                switch (command) {
                    case JobCommand c -> jobDecider.decide(jobs.get(c.jobId()), c, now);
                    case WalletCommand c -> walletDecider.decide(wallet, c, now);
                    default -> throw new IllegalStateException("" + command);
                };
        if (decision instanceof Decision.Accepted<?> taken) {
            assertThat(taken.events()).as("I-11: %s again", command).isEmpty();
        }
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** The deadline that comes first passes and is met. */
    void nextDeadline() {
        jobs.values().stream()
                .filter(Job.Timed.class::isInstance)
                .map(Job.Timed.class::cast)
                .min(java.util.Comparator.comparing(Job.Timed::deadline))
                .ifPresent(this::meet);
    }

    /** Meets every deadline that has passed. */
    void meetPassedDeadlines() {
        for (Job job : List.copyOf(jobs.values())) {
            if (job instanceof Job.Timed timed && !now.isBefore(timed.deadline())) {
                meet(timed);
            }
        }
    }

    private void meet(Job.Timed job) {
        if (now.isBefore(job.deadline())) {
            now = job.deadline();
        }
        handle(new JobCommand.MeetDeadline(job.terms().jobId(), job.deadline()));
    }
}
