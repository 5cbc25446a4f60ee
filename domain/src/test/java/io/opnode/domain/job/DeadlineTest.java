package io.opnode.domain.job;

import static io.opnode.domain.Samples.JOB;
import static io.opnode.domain.Samples.T0;
import static io.opnode.domain.Samples.spec;
import static io.opnode.domain.job.JobStory.RESERVATION;
import static io.opnode.domain.job.JobStory.finish;
import static io.opnode.domain.job.JobStory.usage;
import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.job.JobCommand.CancelJob;
import io.opnode.domain.job.JobCommand.MeetDeadline;
import io.opnode.domain.job.JobCommand.SuspectAttempt;
import io.opnode.domain.job.JobEvent.AttemptLost;
import io.opnode.domain.job.JobEvent.JobCancelled;
import io.opnode.domain.job.JobEvent.JobDelayed;
import io.opnode.domain.job.JobEvent.JobFailed;
import io.opnode.domain.job.JobEvent.JobOpened;
import io.opnode.domain.job.JobEvent.JobSettled;
import io.opnode.domain.job.JobRejection.DeadlineNotReached;
import io.opnode.domain.kernel.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every state that can last too long, and what becomes of it. */
class DeadlineTest {
    private final JobStory job = new JobStory();

    private EndCause cause() {
        return job.state(Job.Ended.class).ending().cause();
    }

    @Test
    void failsWhenTheWalletDoesNotAnswerForTenMinutes() {
        job.submitted().deadline().then(JobFailed.class);
        assertThat(cause()).isEqualTo(EndCause.FUNDING_TIMED_OUT);
        assertThat(job.now()).isEqualTo(T0.plusSeconds(600));
        assertThat(job.settling().reserved().isZero()).isTrue();
    }

    @Test
    void failsWhenNoNodeTakesItInTenMinutes() {
        job.opened().deadline().then(JobFailed.class);
        assertThat(cause()).isEqualTo(EndCause.NO_OFFER);
        JobSettled settled = job.settling();
        assertThat(settled.refund()).isEqualTo(RESERVATION);
        assertThat(settled.payTo()).isEmpty();
    }

    @Test
    void asksAnotherNodeWhenOneDoesNotAnswerForThirtySeconds() {
        job.assigned().deadline().then(AttemptLost.class, JobOpened.class);
        assertThat(job.now()).isEqualTo(T0.plusSeconds(30));
        Ending ending = job.state(Job.Open.class).past().getFirst().ending();
        assertThat(ending.cause()).isEqualTo(EndCause.ACCEPT_TIMED_OUT);
    }

    @Test
    void asksAnotherNodeWhenTheContainerDoesNotStartInTenMinutes() {
        job.preparing().deadline().then(AttemptLost.class, JobOpened.class);
        assertThat(job.now()).isEqualTo(T0.plusSeconds(600));
        Ending ending = job.state(Job.Open.class).past().getFirst().ending();
        assertThat(ending.cause()).isEqualTo(EndCause.PREPARE_TIMED_OUT);
    }

    @Test
    void chargesNothingWhenTheWorkerNeverSaysAWordAfterItsTime() {
        job.running();
        job.pass(Duration.ofSeconds(20));
        job.done(usage(20_000));
        job.deadline().then(AttemptLost.class, JobFailed.class);
        assertThat(job.now()).isEqualTo(T0.plusSeconds(120));
        assertThat(cause()).isEqualTo(EndCause.STOP_TIMED_OUT);
        assertThat(job.settling().charge().isZero()).isTrue();
    }

    @Test
    void triesAnotherNodeWhenOneStaysSilent() {
        job.running().done(new SuspectAttempt(JOB, 1));
        job.deadline().then(AttemptLost.class, JobOpened.class);
        assertThat(job.now()).isEqualTo(T0.plusSeconds(30));
        assertThat(job.state(Job.Open.class).past().getFirst().ending().cause())
                .isEqualTo(EndCause.NODE_SILENT);
    }

    @Test
    void cancelsWithConfirmedReadingsWhenTheWorkerNeverStops() {
        job.running();
        job.pass(Duration.ofSeconds(4));
        job.done(usage(4_000));
        job.done(new CancelJob(JOB, "payer"));
        job.deadline().then(JobCancelled.class);
        assertThat(job.settling().charge().units()).isEqualTo(4_000);
    }

    @Test
    void settlesByItselfAfterAMinute() {
        job.completed(10).deadline().then(JobSettled.class);
        assertThat(job.now()).isEqualTo(T0.plusSeconds(70));
    }

    @Test
    void raisesAnAlarmWhenTheReceiptIsLateEachTimeLaterUpToAnHour() {
        job.settled();
        assertThat(waits(8)).containsExactly(60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L);
        job.when(JobStory.receipt("r")).then(JobEvent.JobReceipted.class);
    }

    @Test
    void raisesAnAlarmWhenTheAnchorIsLateEachTimeLaterUpToAnHour() {
        job.receipted();
        assertThat(waits(5)).containsExactly(600L, 1200L, 2400L, 3600L, 3600L);
        job.when(JobStory.anchor(1)).then(JobEvent.JobAnchored.class);
    }

    private List<Long> waits(int times) {
        List<Long> seconds = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Instant since = job.now();
            job.deadline().then(JobDelayed.class);
            seconds.add(Duration.between(since, job.now()).toSeconds());
        }
        return seconds;
    }

    @Test
    void hasNoDeadlineOnceItIsAnchored() {
        job.anchored();
        assertThat(job.state()).isNotInstanceOf(Job.Timed.class);
        job.when(new MeetDeadline(JOB, T0)).thenNothing();
    }

    @Test
    @DisplayName("I-11: a deadline of a state that was left changes nothing")
    void ignoresTheDeadlineOfAnEarlierState() {
        job.opened();
        Instant old = job.state(Job.Open.class).deadline();
        job.done(JobStory.assignment(JobStory.NODE));
        job.passUntil(old);
        job.when(new MeetDeadline(JOB, old)).thenNothing();
    }

    @Test
    @DisplayName("F08: a deadline met too early is refused, so that it comes again")
    void refusesADeadlineThatIsStillToCome() {
        Instant deadline = job.opened().state(Job.Open.class).deadline();
        job.passUntil(deadline.minusMillis(1));
        job.when(new MeetDeadline(JOB, deadline)).thenRefused(DeadlineNotReached.class);
        job.passUntil(deadline);
        job.when(new MeetDeadline(JOB, deadline)).then(JobFailed.class);
    }

    @Test
    @DisplayName("I-16: silences do not prolong a job beyond its money")
    void keepsTheDeadlineOfTheMoneyThroughSilences() {
        job.running(spec(), RESERVATION);
        Instant deadline = job.state(Job.Running.class).deadline();
        for (int i = 0; i < 4; i++) {
            job.done(new SuspectAttempt(JOB, 1));
            job.pass(Duration.ofSeconds(29));
            job.done(new JobCommand.ResumeAttempt(JOB, 1));
        }
        assertThat(job.state(Job.Running.class).deadline()).isEqualTo(deadline);
        job.deadline().then(AttemptLost.class, JobFailed.class);
    }

    @Test
    void namesEveryLimit() {
        JobLimits limits = JobLimits.DEFAULT;
        assertThat(limits.funding()).isEqualTo(Duration.ofMinutes(10));
        assertThat(limits.offer()).isEqualTo(Duration.ofMinutes(10));
        assertThat(limits.accept()).isEqualTo(Duration.ofSeconds(30));
        assertThat(limits.prepare()).isEqualTo(Duration.ofMinutes(10));
        assertThat(limits.stopGrace()).isEqualTo(Duration.ofSeconds(60));
        assertThat(limits.silence()).isEqualTo(Duration.ofSeconds(30));
        assertThat(limits.cancel()).isEqualTo(Duration.ofSeconds(60));
        assertThat(limits.settle()).isEqualTo(Duration.ofSeconds(60));
        assertThat(limits.maxDelay()).isEqualTo(Duration.ofHours(1));
        assertThat(limits.clockSkew()).isEqualTo(Duration.ofSeconds(10));
        assertThat(limits.minFunded()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void takesOtherLimits() {
        Duration s = Duration.ofSeconds(5);
        JobDecider quick = new JobDecider(new JobLimits(s, s, s, s, s, s, s, s, s, s, s, s, s));
        Money reserved = RESERVATION;
        Job state = quick.initial();
        for (JobEvent event :
                ((io.opnode.domain.kernel.Decision.Accepted<JobEvent>)
                                quick.decide(state, JobStory.submission(spec(), reserved), T0))
                        .events()) {
            state = quick.evolve(state, event);
        }
        assertThat(((Job.Submitted) state).deadline()).isEqualTo(T0.plusSeconds(5));
        assertThat(finish(EndCause.COMPLETED).epoch()).isEqualTo(1);
    }
}
