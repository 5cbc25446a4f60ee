package io.opnode.domain.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.Samples;
import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.JobEvent.JobAssigned;
import io.opnode.domain.job.JobEvent.JobSettled;
import io.opnode.domain.job.JobId;
import io.opnode.domain.job.PastAttempt;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.ledger.Account;
import io.opnode.domain.ledger.Posting;
import io.opnode.domain.ledger.Postings;
import io.opnode.domain.wallet.Mandate;
import io.opnode.domain.wallet.Reservation;
import io.opnode.domain.wallet.Wallet;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletEvent.FundsCharged;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must hold after every step. */
final class Invariants {
    private final World world;
    private final Map<JobId, Long> epochs = new HashMap<>();
    private final Map<JobId, Integer> settled = new HashMap<>();
    private BigInteger charged = BigInteger.ZERO;

    Invariants(World world) {
        this.world = world;
    }

    void checkJob(JobId jobId, Job state, List<JobEvent> events) {
        for (JobEvent event : events) {
            if (event instanceof JobAssigned assigned) {
                long epoch = assigned.attempt().epoch();
                assertThat(epoch)
                        .as("I-05: epochs grow")
                        .isGreaterThan(epochs.getOrDefault(jobId, 0L));
                epochs.put(jobId, epoch);
            }
            if (event instanceof JobSettled settlement) {
                checkSettlement((Job.Settled) state, settlement);
            }
        }
        if (state instanceof Job.Known known) {
            checkAttempts(known);
        }
    }

    private void checkSettlement(Job.Settled job, JobSettled e) {
        assertThat(settled.merge(e.jobId(), 1, Integer::sum)).as("I-08").isEqualTo(1);
        assertThat(e.split().total()).as("I-03: split").isEqualTo(e.charge());
        assertThat(e.charge().plus(e.refund())).as("I-03: refund").isEqualTo(e.reserved());
        Money most = job.terms().reservation();
        assertThat(e.charge()).as("I-02").isLessThanOrEqualTo(most);
        assertThat(e.payTo().isPresent()).isEqualTo(!e.charge().isZero());
    }

    /** I-06: attempts follow one another, and none is billed for more than its lease. */
    private static void checkAttempts(Job.Known job) {
        List<PastAttempt> attempts =
                switch (job) {
                    case Job.Ended ended -> ended.attempts();
                    case Job.Over over -> over.ended().attempts();
                    case Job.Known _ -> job.past();
                };
        Instant before = job.terms().submittedAt();
        long devices = job.terms().spec().resources().devices();
        for (PastAttempt attempt : attempts) {
            assertThat(attempt.assignedAt()).as("I-06: overlap").isAfterOrEqualTo(before);
            before = attempt.endedAt();
            long lease = Duration.between(attempt.assignedAt(), attempt.endedAt()).toMillis();
            long billed = attempt.head().map(h -> h.billableMillis()).orElse(0L);
            assertThat(billed).as("I-06: billed").isBetween(0L, lease * devices);
        }
        assertThat(attempts.size()).isLessThanOrEqualTo(job.terms().spec().maxAttempts());
    }

    void checkMoney(WalletEvent event) {
        Money moved = Money.zero(Samples.USDC);
        for (Posting posting : Postings.of(event)) {
            moved = moved.plus(posting.amount());
        }
        assertThat(world.ledger.sum(Samples.USDC)).as("I-01").isZero();
        if (event instanceof FundsCharged e) {
            assertThat(moved).as("I-03: postings").isEqualTo(e.split().total());
            charged = charged.add(moved.units());
        }
        BigInteger earned =
                balance(new Account.NodePayable(Samples.address(9)))
                        .add(balance(new Account.StakerPool()))
                        .add(balance(new Account.Treasury()));
        assertThat(earned).as("I-02: what was charged stays charged").isEqualTo(charged);
    }

    /** The wallet's state is the ledger's. */
    void checkWallet() {
        if (!(world.wallet instanceof Wallet.Opened wallet)) {
            return;
        }
        assertThat(balance(new Account.WalletAvailable(wallet.walletId())))
                .isEqualTo(wallet.available().units());
        for (Mandate mandate : wallet.mandates()) {
            BigInteger lock =
                    switch (mandate) {
                        case Mandate.Pending _ -> BigInteger.ZERO;
                        case Mandate.Open open -> open.unreserved().units();
                        case Mandate.Closing closing -> closing.rest().units();
                    };
            assertThat(balance(new Account.MandateLock(mandate.id()))).isEqualTo(lock);
        }
        for (Reservation reservation : wallet.reservations()) {
            BigInteger held = reservation.queued() ? BigInteger.ZERO : reservation.amount().units();
            assertThat(balance(new Account.JobEscrow(reservation.jobId()))).isEqualTo(held);
        }
    }

    /** After the faults have stopped: everything is over and no clearing account holds money. */
    void checkRest() {
        world.jobs.forEach((id, job) -> {
            assertThat(job).as("I-16: %s", id).isInstanceOf(Job.Anchored.class);
            assertThat(balance(new Account.JobEscrow(id))).as("I-16: %s", id).isZero();
            assertThat(world.jobDecider.fold(world.histories.get(id))).isEqualTo(job);
        });
        assertThat(world.walletDecider.fold(world.walletHistory)).isEqualTo(world.wallet);
        Wallet.Opened wallet = (Wallet.Opened) world.wallet;
        assertThat(wallet.reservations()).as("I-16").isEmpty();
        world.ledger.balances().keySet().stream()
                .map(line -> line.account())
                .filter(Account.JobEscrow.class::isInstance)
                .forEach(account -> assertThat(account).as("I-16: rest in").isNull());
        checkCharges();
    }

    /** What jobs were charged is what the wallet paid. */
    private void checkCharges() {
        BigInteger due = BigInteger.ZERO;
        for (List<JobEvent> history : world.histories.values()) {
            for (JobEvent event : history) {
                if (event instanceof JobSettled e) {
                    due = due.add(e.charge().units());
                }
            }
        }
        assertThat(charged).as("charges of jobs and of the wallet").isEqualTo(due);
    }

    private BigInteger balance(Account account) {
        return world.ledger.balance(account, Samples.USDC);
    }
}
