package io.opnode.domain.job;

import static io.opnode.domain.Samples.JOB;
import static io.opnode.domain.Samples.address;
import static io.opnode.domain.Samples.spec;
import static io.opnode.domain.Samples.usdc;
import static io.opnode.domain.job.JobStory.RESERVATION;
import static io.opnode.domain.job.JobStory.anchor;
import static io.opnode.domain.job.JobStory.finish;
import static io.opnode.domain.job.JobStory.receipt;
import static io.opnode.domain.job.JobStory.usage;
import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.job.JobCommand.CancelJob;
import io.opnode.domain.job.JobCommand.LoseAttempt;
import io.opnode.domain.job.JobCommand.SettleJob;
import io.opnode.domain.job.JobEvent.JobReceipted;
import io.opnode.domain.job.JobEvent.JobSettled;
import io.opnode.domain.job.JobRejection.WrongPhase;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Fault decides money. */
class SettlementTest {
    private final JobStory job = new JobStory();

    @Test
    @DisplayName("I-03: charge and refund make the reservation, the split makes the charge")
    void chargesWhatWasMeteredAndRefundsTheRest() {
        JobSettled settled = job.completed(10).settling();
        assertThat(settled.reserved()).isEqualTo(RESERVATION);
        assertThat(settled.charge()).isEqualTo(usdc(10_000));
        assertThat(settled.refund()).isEqualTo(usdc(90_000));
        assertThat(settled.split().provider()).isEqualTo(usdc(8_000));
        assertThat(settled.split().stakers()).isEqualTo(usdc(1_200));
        assertThat(settled.split().treasury()).isEqualTo(usdc(800));
        assertThat(settled.payTo()).contains(address(9));
        assertThat(settled.deadline()).isEqualTo(settled.at().plusSeconds(60));
    }

    @Test
    void chargesTheUsersFault() {
        job.running();
        job.pass(Duration.ofSeconds(5));
        job.done(usage(5_000));
        job.done(finish(EndCause.NON_ZERO_EXIT));
        assertThat(job.settling().charge()).isEqualTo(usdc(5_000));
    }

    @Test
    void chargesConfirmedReadingsWhenThePlatformFails() {
        job.running();
        job.pass(Duration.ofSeconds(5));
        job.done(usage(3_000));
        Ending ending = new Ending(EndCause.CONTENT_UNAVAILABLE, Ending.PLATFORM, "");
        job.done(new LoseAttempt(JOB, 1, ending));
        assertThat(job.settling().charge()).isEqualTo(usdc(3_000));
    }

    @Test
    void chargesNothingForTheNodesFault() {
        job.running(spec(1, 60, 1), RESERVATION);
        job.pass(Duration.ofSeconds(5));
        job.done(usage(5_000));
        job.done(finish(EndCause.NODE_FAILED));
        JobSettled settled = job.settling();
        assertThat(settled.charge().isZero()).isTrue();
        assertThat(settled.refund()).isEqualTo(RESERVATION);
        assertThat(settled.payTo()).isEmpty();
        assertThat(settled.bill().lines()).isEmpty();
    }

    @Test
    void chargesNothingForTheNodesFaultDuringACancel() {
        job.running();
        job.pass(Duration.ofSeconds(5));
        job.done(usage(5_000));
        job.done(new CancelJob(JOB, "payer"));
        Ending ending = new Ending(EndCause.NODE_SILENT, Ending.PLATFORM, "");
        job.done(new LoseAttempt(JOB, 1, ending));
        assertThat(job.settling().charge().isZero()).isTrue();
    }

    @Test
    @DisplayName("I-02: the charge never exceeds the reservation")
    void holdsTheChargeToTheReservation() {
        job.running(spec(), usdc(2_000));
        job.pass(Duration.ofSeconds(5));
        job.done(usage(5_000));
        job.done(finish(EndCause.BUDGET_EXHAUSTED));
        JobSettled settled = job.settling();
        assertThat(settled.bill().total()).isEqualTo(usdc(5_000));
        assertThat(settled.charge()).isEqualTo(usdc(2_000));
        assertThat(settled.refund().isZero()).isTrue();
    }

    @Test
    void chargesNothingForAContainerThatNeverRan() {
        job.preparing().done(finish(EndCause.IMAGE_NOT_FOUND));
        JobSettled settled = job.settling();
        assertThat(settled.charge().isZero()).isTrue();
        assertThat(settled.payTo()).isEmpty();
    }

    @Test
    @DisplayName("A16: a job of zero seconds costs nothing")
    void chargesNothingForZeroSeconds() {
        job.running().done(usage(0));
        job.done(finish(EndCause.COMPLETED));
        JobSettled settled = job.settling();
        assertThat(settled.charge().isZero()).isTrue();
        assertThat(settled.refund()).isEqualTo(RESERVATION);
        assertThat(settled.payTo()).isEmpty();
        assertThat(settled.bill().lines()).hasSize(3);
    }

    @Test
    void settlesAJobThatWasNeverFundedWithZeros() {
        job.submitted().done(new CancelJob(JOB, "payer"));
        JobSettled settled = job.settling();
        assertThat(settled.reserved().isZero()).isTrue();
        assertThat(settled.refund().isZero()).isTrue();
        assertThat(settled.charge().isZero()).isTrue();
    }

    @Test
    @DisplayName("I-08: settled once, receipted once, anchored once")
    void doesEachStepOnce() {
        job.settled().when(new SettleJob(JOB)).thenNothing();
        job.when(receipt("a")).then(JobReceipted.class);
        job.when(new SettleJob(JOB)).thenNothing();
        job.when(receipt("a")).thenNothing();
        job.when(receipt("b")).thenRefused(WrongPhase.class);
        job.done(anchor(1));
        job.when(anchor(1)).thenNothing();
        job.when(anchor(2)).thenRefused(WrongPhase.class);
        job.when(receipt("a")).thenNothing();
        job.when(receipt("b")).thenRefused(WrongPhase.class);
        job.when(new SettleJob(JOB)).thenNothing();
        assertThat(job.state(Job.Anchored.class).anchor()).isEqualTo(anchor(1).anchor());
    }

    @Test
    void settlesNothingBeforeTheEnd() {
        job.running().when(new SettleJob(JOB)).thenRefused(WrongPhase.class);
        job.when(receipt("a")).thenRefused(WrongPhase.class);
        job.when(anchor(1)).thenRefused(WrongPhase.class);
    }
}
