package io.opnode.domain.simulation;

import static io.opnode.domain.Samples.OWNER;
import static io.opnode.domain.Samples.USDC;
import static io.opnode.domain.Samples.WALLET;
import static io.opnode.domain.Samples.WALLET_ADDRESS;
import static io.opnode.domain.Samples.mandate;
import static io.opnode.domain.Samples.mandateId;
import static io.opnode.domain.Samples.signature;
import static io.opnode.domain.Samples.spec;
import static io.opnode.domain.Samples.usdc;
import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobCommand.CancelJob;
import io.opnode.domain.job.JobCommand.SubmitJob;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.Wallet;
import io.opnode.domain.wallet.WalletCommand.CloseMandate;
import io.opnode.domain.wallet.WalletCommand.OpenWallet;
import io.opnode.domain.wallet.WalletCommand.RecordDeposit;
import io.opnode.domain.wallet.WalletCommand.RecordWithdrawal;
import io.opnode.domain.wallet.WalletCommand.SubmitMandate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Long random histories of wallet, jobs and nodes. A failure names its seed; run that seed alone
 * with {@code -Dopnode.seed=N}.
 */
class SimulationTest {
    private static final int SEEDS = 150;
    private static final int STEPS = 450;
    private static final int REPLAYS = 8;

    private final Map<String, Integer> seen = new TreeMap<>();
    private long commands;

    @Test
    @DisplayName("I-01 I-02 I-03 I-05 I-06 I-11 I-16: hold in every step of random histories")
    void holdsItsInvariantsInEveryHistory() {
        Long only = Long.getLong("opnode.seed");
        for (long seed = 1; seed <= SEEDS; seed++) {
            if (only == null || only == seed) {
                runSeed(seed);
            }
        }
        if (only == null) {
            assertThat(commands).isGreaterThan(100_000);
            assertSometimes();
        }
    }

    /** A run that never reached a rare path proves nothing about it. */
    private void assertSometimes() {
        assertThat(seen)
                .containsKeys(
                        "AttemptLost",
                        "AttemptResumed",
                        "JobCancelled",
                        "JobCompleted",
                        "JobAnchored",
                        "FundsCharged",
                        "FundsReleased",
                        "ReservationQueued",
                        "ReservationRefused",
                        "MandateRefused",
                        "MandateClosed",
                        "FundsWithdrawn",
                        "lost by NODE_REFUSED",
                        "lost by NODE_SILENT",
                        "lost by NODE_FAILED",
                        "lost by METER_FORGED",
                        "lost by ACCEPT_TIMED_OUT",
                        "lost by PREPARE_TIMED_OUT",
                        "lost by STOP_TIMED_OUT",
                        "failed by FUNDING_REFUSED",
                        "failed by NO_OFFER",
                        "failed by NON_ZERO_EXIT",
                        "refused job-stale-epoch",
                        "refused meter-refused",
                        "refused job-cause-refused",
                        "refused job-node-excluded",
                        "refused price-above-limit",
                        "refused job-wrong-phase");
    }

    private void runSeed(long seed) {
        World world = new World(seed);
        try {
            begin(world);
            for (int step = 0; step < STEPS; step++) {
                step(world);
            }
            rest(world);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
        }
        commands += world.commands;
        world.seen.forEach((what, times) -> seen.merge(what, times, Integer::sum));
    }

    private static void begin(World world) {
        world.handle(new OpenWallet(WALLET, OWNER, WALLET_ADDRESS, USDC));
        world.handle(new RecordDeposit(WALLET, usdc(50_000_000), world.nextFact()));
    }

    private static void step(World world) {
        Random random = world.random;
        switch (random.nextInt(40)) {
            case 0 -> submit(world);
            case 1 -> world.pass(Duration.ofMillis(random.nextInt(40_000)));
            case 2 -> world.nextDeadline();
            case 3 -> cancel(world);
            case 4 -> chain(world);
            case 5, 6, 7, 8, 9, 10 -> replay(world);
            case 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24 -> work(world);
            default -> world.deliverOne();
        }
        if (random.nextInt(10) == 0) {
            world.pass(Duration.ofMillis(random.nextInt(5_000)));
            world.meetPassedDeadlines();
        }
    }

    private static void replay(World world) {
        for (int times = 0; times < REPLAYS; times++) {
            world.replaySomething();
        }
    }

    private static void submit(World world) {
        Random random = world.random;
        JobId jobId = new JobId("job-" + (world.jobs.size() + 1));
        MandateId mandateId = mandateId(1 + random.nextInt(6));
        boolean ownMandate = random.nextInt(3) == 0;
        if (ownMandate) {
            mandateId = mandateId(1_000 + world.jobs.size());
        }
        Hash32 key = ownMandate ? Wallet.jobKey(jobId) : Hash32.ZERO;
        long cap = ownMandate ? 400_000 : 3_000_000;
        world.send(new SubmitMandate(WALLET, mandateId, mandate(usdc(cap), key), signature()));
        world.handle(
                new SubmitJob(
                        jobId,
                        spec(1 + random.nextInt(3), 1 + random.nextInt(120), 1 + random.nextInt(4)),
                        WALLET,
                        OWNER,
                        mandateId,
                        usdc(random.nextInt(500_000))));
    }

    private static void cancel(World world) {
        List<JobId> ids = new ArrayList<>(world.jobs.keySet());
        if (!ids.isEmpty() && world.random.nextInt(3) == 0) {
            world.send(new CancelJob(ids.get(world.random.nextInt(ids.size())), "payer"));
        }
    }

    private static void chain(World world) {
        Random random = world.random;
        Wallet.Opened wallet = (Wallet.Opened) world.wallet;
        switch (random.nextInt(4)) {
            case 0 ->
                    world.handle(
                            new RecordDeposit(
                                    WALLET, usdc(random.nextInt(1_000_000)), world.nextFact()));
            case 1 -> {
                long most = wallet.available().units().longValueExact();
                long units = random.nextInt((int) Math.min(most + 1, 1_000_000));
                world.handle(new RecordWithdrawal(WALLET, usdc(units), OWNER, world.nextFact()));
            }
            case 2 -> world.handle(new CloseMandate(WALLET, mandateId(1 + random.nextInt(6))));
            default -> world.reactions.rematch();
        }
    }

    private static void work(World world) {
        List<Job.Leased> leased =
                world.jobs.values().stream()
                        .filter(Job.Leased.class::isInstance)
                        .map(Job.Leased.class::cast)
                        .toList();
        if (!leased.isEmpty()) {
            world.workers.speak(leased.get(world.random.nextInt(leased.size())));
        }
        world.deliverOne();
    }

    /** No more faults: mail arrives, deadlines pass, and everything comes to an end. */
    private static void rest(World world) {
        for (int rounds = 0; rounds < 20_000; rounds++) {
            boolean over =
                    world.mail.isEmpty()
                            && world.jobs.values().stream()
                                    .allMatch(Job.Anchored.class::isInstance);
            if (over) {
                world.invariants.checkRest();
                return;
            }
            if (!world.deliverOne()) {
                world.nextDeadline();
            }
        }
        throw new AssertionError("I-16: not at rest: " + world.jobs.values());
    }
}
