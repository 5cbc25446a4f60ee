package io.opnode.domain.job;

import static io.opnode.domain.Samples.JOB;
import static io.opnode.domain.Samples.T0;
import static io.opnode.domain.Samples.spec;
import static io.opnode.domain.Samples.usdc;
import static io.opnode.domain.job.JobStory.NODE;
import static io.opnode.domain.job.JobStory.OTHER;
import static io.opnode.domain.job.JobStory.RESERVATION;
import static io.opnode.domain.job.JobStory.assignment;
import static io.opnode.domain.job.JobStory.finish;
import static io.opnode.domain.job.JobStory.result;
import static io.opnode.domain.job.JobStory.usage;
import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.TestNode;
import io.opnode.domain.job.JobCommand.AcceptAssignment;
import io.opnode.domain.job.JobCommand.CancelJob;
import io.opnode.domain.job.JobCommand.FinishAttempt;
import io.opnode.domain.job.JobCommand.LoseAttempt;
import io.opnode.domain.job.JobCommand.RefuseAssignment;
import io.opnode.domain.job.JobCommand.ReportUsage;
import io.opnode.domain.job.JobCommand.ResumeAttempt;
import io.opnode.domain.job.JobCommand.StartAttempt;
import io.opnode.domain.job.JobCommand.SuspectAttempt;
import io.opnode.domain.job.JobEvent.AttemptLost;
import io.opnode.domain.job.JobEvent.AttemptResumed;
import io.opnode.domain.job.JobEvent.AttemptSuspected;
import io.opnode.domain.job.JobEvent.JobCancelRequested;
import io.opnode.domain.job.JobEvent.JobCancelled;
import io.opnode.domain.job.JobEvent.JobCompleted;
import io.opnode.domain.job.JobEvent.JobFailed;
import io.opnode.domain.job.JobEvent.JobOpened;
import io.opnode.domain.job.JobEvent.UsageReported;
import io.opnode.domain.job.JobRejection.CauseRefused;
import io.opnode.domain.job.JobRejection.MeterRefused;
import io.opnode.domain.job.JobRejection.StaleEpoch;
import io.opnode.domain.job.JobRejection.WrongPhase;
import io.opnode.domain.metering.MeterReading;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttemptTest {
    private final JobStory job = new JobStory();

    private static Ending ending(EndCause cause) {
        return new Ending(cause, Ending.PLATFORM, "gone");
    }

    private long billable() {
        return job.state(Job.Leased.class).running().orElseThrow().head().billableMillis();
    }

    @Test
    void metersNothingBeforeTheContainerRuns() {
        job.preparing();
        job.when(usage(1)).thenRefused(WrongPhase.class);
    }

    @Test
    void raisesTheMeterByOneEventPerBatch() {
        job.running();
        job.pass(Duration.ofSeconds(2));
        UsageReported event = (UsageReported) job.done(usage(500, 1_000, 1_500)).getFirst();
        assertThat(event.count()).isEqualTo(3);
        assertThat(event.head().billableMillis()).isEqualTo(1_500);
        assertThat(event.gap()).isFalse();
        job.when(usage(500, 1_000, 1_500)).thenNothing();
        job.when(usage(500)).thenNothing();
    }

    @Test
    void refusesReadingsOfAnotherNodeOrEpoch() {
        job.running();
        ReportUsage honest = usage(1);
        job.when(new ReportUsage(JOB, 1, OTHER.id(), honest.batch())).thenRefused(StaleEpoch.class);
        job.when(new ReportUsage(JOB, 2, NODE.id(), honest.batch())).thenRefused(StaleEpoch.class);
    }

    @Test
    @DisplayName("A05: more metered time than wall time is forged")
    void refusesMoreTimeThanThereWas() {
        job.running();
        job.pass(Duration.ofSeconds(5));
        job.when(usage(15_001)).thenRefused(MeterRefused.class);
        job.when(usage(15_000)).then(UsageReported.class);
    }

    @Test
    @DisplayName("I-06: no more is billed than the time since the node took the job on")
    void billsNoMoreThanTheLease() {
        job.assigned();
        job.pass(Duration.ofSeconds(20));
        job.accepting();
        job.pass(Duration.ofSeconds(3));
        job.starting();
        job.pass(Duration.ofSeconds(5));
        job.done(usage(15_000));
        assertThat(billable()).isEqualTo(8_000);
    }

    @Test
    void billsClockSkewOnlyUpToItsLimit() {
        job.preparing();
        job.pass(Duration.ofMinutes(5));
        job.starting();
        job.pass(Duration.ofSeconds(5));
        job.done(usage(14_000));
        assertThat(billable()).isEqualTo(14_000);
    }

    @Test
    @DisplayName("A05: with two devices the claim may be twice the wall time, not more")
    void countsEachDevice() {
        job.running(spec(2, 60, 1), RESERVATION);
        job.pass(Duration.ofSeconds(5));
        job.when(usage(30_001)).thenRefused(MeterRefused.class);
        job.done(usage(30_000));
        assertThat(billable()).isEqualTo(10_000);
    }

    @Test
    void billsNoSilence() {
        job.running();
        job.pass(Duration.ofSeconds(20));
        job.when(new SuspectAttempt(JOB, 1)).then(AttemptSuspected.class);
        assertThat(job.state(Job.Suspect.class).deadline()).isEqualTo(T0.plusSeconds(50));
        job.pass(Duration.ofSeconds(15));
        job.when(new ResumeAttempt(JOB, 1)).then(AttemptResumed.class);
        assertThat(job.state(Job.Running.class).deadline()).isEqualTo(T0.plusSeconds(120));
        job.pass(Duration.ofSeconds(5));
        job.done(usage(40_000));
        assertThat(billable()).isEqualTo(25_000);
    }

    @Test
    void billsNothingWhileSuspectButHearsTheWorker() {
        job.running();
        job.pass(Duration.ofSeconds(20));
        job.done(new SuspectAttempt(JOB, 1));
        job.pass(Duration.ofSeconds(20));
        job.done(usage(40_000));
        assertThat(job.state()).isInstanceOf(Job.Suspect.class);
        assertThat(billable()).isEqualTo(20_000);
        job.when(finish(EndCause.COMPLETED)).then(JobCompleted.class);
    }

    @Test
    void addsUpSeveralSilences() {
        job.running();
        for (int i = 0; i < 2; i++) {
            job.pass(Duration.ofSeconds(5));
            job.done(new SuspectAttempt(JOB, 1));
            job.pass(Duration.ofSeconds(10));
            job.done(new ResumeAttempt(JOB, 1));
        }
        job.done(usage(30_000));
        assertThat(billable()).isEqualTo(10_000);
    }

    @Test
    @DisplayName("I-11: suspicion and its end, said again, change nothing")
    void takesSuspicionOnce() {
        job.running();
        job.when(new ResumeAttempt(JOB, 1)).thenNothing();
        job.when(new SuspectAttempt(JOB, 2)).thenNothing();
        job.done(new SuspectAttempt(JOB, 1));
        job.when(new SuspectAttempt(JOB, 1)).thenNothing();
        job.when(new ResumeAttempt(JOB, 2)).thenNothing();
        job.done(new ResumeAttempt(JOB, 1));
        new JobStory().preparing().when(new SuspectAttempt(JOB, 1)).thenNothing();
    }

    @Test
    @DisplayName("F08: a clock that jumps back bills nothing twice and never falls")
    void survivesAClockThatJumpsBack() {
        job.running();
        job.pass(Duration.ofSeconds(20));
        job.done(usage(10_000));
        job.done(new SuspectAttempt(JOB, 1));
        job.passUntil(T0.minusSeconds(60));
        AttemptResumed resumed = (AttemptResumed) job.done(new ResumeAttempt(JOB, 1)).getFirst();
        assertThat(resumed.suspectMillis()).isZero();
        job.done(usage(10_000, 10_000));
        assertThat(billable()).isEqualTo(10_000);
    }

    @Test
    void showsAGapAndBillsTheHigherReading() {
        job.running();
        job.pass(Duration.ofSeconds(10));
        List<MeterReading> chain = TestNode.chain(JOB, 1, 1_000, 2_000, 3_000);
        job.done(new ReportUsage(JOB, 1, NODE.id(), NODE.batch(chain.subList(0, 1))));
        ReportUsage third = new ReportUsage(JOB, 1, NODE.id(), NODE.batch(chain.subList(2, 3)));
        assertThat(((UsageReported) job.done(third).getFirst()).gap()).isTrue();
        assertThat(billable()).isEqualTo(3_000);
    }

    @Test
    void completesWithExitCodeZero() {
        job.running();
        job.when(finish(EndCause.COMPLETED)).then(JobCompleted.class);
        job.when(finish(EndCause.COMPLETED)).thenNothing();
        Job.Ended ended = job.state(Job.Ended.class);
        assertThat(ended.ending())
                .isEqualTo(new Ending(EndCause.COMPLETED, NODE.id().toString(), "as told"));
        assertThat(ended.deadline()).isEqualTo(T0.plusSeconds(60));
        assertThat(ended.last()).isPresent();
        job.when(usage(1)).thenRefused(StaleEpoch.class);
        job.when(new AcceptAssignment(JOB, 1, NODE.id())).thenRefused(StaleEpoch.class);
        job.when(new StartAttempt(JOB, 1, NODE.id(), T0)).thenRefused(StaleEpoch.class);
    }

    @Test
    void failsByTheUsersFaultWithTheNodesWord() {
        job.running();
        JobFailed failed = (JobFailed) job.done(finish(EndCause.NON_ZERO_EXIT)).getFirst();
        assertThat(failed.ending().actor()).isEqualTo(NODE.id().toString());
        assertThat(failed.result()).isPresent();
    }

    @Test
    void comparesTheCauseWithTheExitCode() {
        job.running();
        job.when(new FinishAttempt(JOB, 1, NODE.id(), result(EndCause.COMPLETED, 1)))
                .thenRefused(CauseRefused.class);
        job.when(new FinishAttempt(JOB, 1, NODE.id(), result(EndCause.NON_ZERO_EXIT, 0)))
                .thenRefused(CauseRefused.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = EndCause.class,
            names = {
                "COMMAND_NOT_FOUND",
                "IMAGE_NOT_FOUND",
                "IMAGE_REFUSED",
                "INPUT_NOT_FOUND",
                "INPUT_TOO_LARGE",
                "CONTENT_UNAVAILABLE"
            })
    void failsWhilePreparing(EndCause cause) {
        job.preparing();
        job.when(finish(cause)).then(JobFailed.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = EndCause.class,
            names = {
                "COMPLETED",
                "NON_ZERO_EXIT",
                "OUTPUT_REFUSED",
                "OUT_OF_MEMORY",
                "DISK_EXCEEDED",
                "CANCELLED",
                "TIMED_OUT",
                "BUDGET_EXHAUSTED",
                "NODE_REFUSED",
                "NODE_SILENT",
                "ACCEPT_TIMED_OUT",
                "PREPARE_TIMED_OUT",
                "STOP_TIMED_OUT",
                "METER_FORGED",
                "FUNDING_REFUSED",
                "FUNDING_TIMED_OUT",
                "NO_OFFER"
            })
    void doesNotBelieveWhatCannotBeWhilePreparing(EndCause cause) {
        job.preparing();
        job.when(finish(cause)).thenRefused(CauseRefused.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = EndCause.class,
            names = {
                "COMMAND_NOT_FOUND",
                "OUTPUT_REFUSED",
                "OUT_OF_MEMORY",
                "DISK_EXCEEDED",
                "CONTENT_UNAVAILABLE"
            })
    void failsWhileRunning(EndCause cause) {
        job.running();
        job.when(finish(cause)).then(JobFailed.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = EndCause.class,
            names = {
                "IMAGE_NOT_FOUND",
                "IMAGE_REFUSED",
                "INPUT_NOT_FOUND",
                "INPUT_TOO_LARGE",
                "CANCELLED",
                "TIMED_OUT",
                "BUDGET_EXHAUSTED",
                "NODE_REFUSED",
                "NODE_SILENT",
                "ACCEPT_TIMED_OUT",
                "PREPARE_TIMED_OUT",
                "STOP_TIMED_OUT",
                "METER_FORGED",
                "FUNDING_REFUSED",
                "FUNDING_TIMED_OUT",
                "NO_OFFER"
            })
    void doesNotBelieveWhatCannotBeWhileRunning(EndCause cause) {
        job.running();
        job.when(finish(cause)).thenRefused(CauseRefused.class);
    }

    @Test
    void believesThatTheBudgetIsUsedUpOnlyWhenItCanBe() {
        job.running(spec(), usdc(30_000));
        job.passUntil(T0.plusMillis(19_999));
        job.when(finish(EndCause.BUDGET_EXHAUSTED)).thenRefused(CauseRefused.class);
        job.passUntil(T0.plusMillis(20_000));
        job.when(finish(EndCause.BUDGET_EXHAUSTED)).then(JobFailed.class);
    }

    @Test
    void believesThatTheTimeIsOverOnlyWhenItCanBe() {
        job.running();
        job.passUntil(T0.plusMillis(49_999));
        job.when(finish(EndCause.TIMED_OUT)).thenRefused(CauseRefused.class);
        job.passUntil(T0.plusMillis(50_000));
        job.when(finish(EndCause.TIMED_OUT)).then(JobFailed.class);
    }

    @Test
    void triesAnotherNodeWhenANodeFails() {
        job.running();
        job.when(finish(EndCause.NODE_FAILED)).then(AttemptLost.class, JobOpened.class);
        job.when(finish(EndCause.NODE_FAILED)).thenNothing();
        FinishAttempt foreign =
                new FinishAttempt(JOB, 1, OTHER.id(), result(EndCause.NODE_FAILED, 1));
        job.when(foreign).thenRefused(StaleEpoch.class);
        PastAttempt past = job.state(Job.Open.class).past().getFirst();
        assertThat(past.startedAt()).contains(T0);
        assertThat(past.head()).isPresent();
    }

    @Test
    void losesANodeAtThePlatformsWord() {
        LoseAttempt lose = new LoseAttempt(JOB, 1, ending(EndCause.NODE_SILENT));
        job.running().when(lose).then(AttemptLost.class, JobOpened.class);
        job.when(lose).thenNothing();
        job.done(assignment(OTHER));
        job.when(lose).thenNothing();
        job.when(finish(EndCause.COMPLETED)).thenRefused(StaleEpoch.class);
    }

    @Test
    void failsAtOnceByThePlatformsFault() {
        LoseAttempt lose = new LoseAttempt(JOB, 1, ending(EndCause.CONTENT_UNAVAILABLE));
        job.running().when(lose).then(JobFailed.class);
    }

    @Test
    void doesNotLoseANodeByTheUsersFault() {
        job.running();
        job.when(new LoseAttempt(JOB, 1, ending(EndCause.NON_ZERO_EXIT)))
                .thenRefused(CauseRefused.class);
        job.when(new LoseAttempt(JOB, 1, ending(EndCause.COMPLETED)))
                .thenRefused(CauseRefused.class);
    }

    @Test
    void cancelsAtOnceWhatNoNodeHolds() {
        new JobStory().submitted().when(new CancelJob(JOB, "payer")).then(JobCancelled.class);
        job.opened().when(new CancelJob(JOB, "payer")).then(JobCancelled.class);
        assertThat(job.state(Job.Ended.class).ending())
                .isEqualTo(new Ending(EndCause.CANCELLED, "payer", ""));
        job.when(new CancelJob(JOB, "payer")).thenNothing();
        job.settling();
        job.when(new CancelJob(JOB, "payer")).thenNothing();
    }

    @Test
    void asksTheNodeToStopAndTakesAnyLastWord() {
        job.running();
        job.when(new CancelJob(JOB, "payer")).then(JobCancelRequested.class);
        assertThat(job.state(Job.Cancelling.class).deadline()).isEqualTo(T0.plusSeconds(60));
        job.when(new CancelJob(JOB, "payer")).thenNothing();
        job.pass(Duration.ofSeconds(2));
        job.done(usage(2_000));
        assertThat(billable()).isEqualTo(2_000);
        JobCancelled event = (JobCancelled) job.done(finish(EndCause.COMPLETED)).getFirst();
        assertThat(event.ending()).isEqualTo(new Ending(EndCause.CANCELLED, "payer", "as told"));
        assertThat(event.result()).isPresent();
        job.when(finish(EndCause.COMPLETED)).thenNothing();
    }

    @Test
    void cancelsInEveryLeasedState() {
        CancelJob cancel = new CancelJob(JOB, "payer");
        new JobStory().assigned().when(cancel).then(JobCancelRequested.class);
        new JobStory().preparing().when(cancel).then(JobCancelRequested.class);
        job.running().done(new SuspectAttempt(JOB, 1));
        job.when(cancel).then(JobCancelRequested.class);
        job.when(new ResumeAttempt(JOB, 1)).thenNothing();
        job.when(finish(EndCause.CANCELLED)).then(JobCancelled.class);
    }

    @Test
    void tellsAWorkerThatAcceptsACancelledJobToStop() {
        job.assigned().done(new CancelJob(JOB, "payer"));
        job.when(new AcceptAssignment(JOB, 1, NODE.id())).thenRefused(StaleEpoch.class);
        JobStory accepted = new JobStory().preparing();
        accepted.done(new CancelJob(JOB, "payer"));
        accepted.when(new AcceptAssignment(JOB, 1, NODE.id())).thenNothing();
        accepted.when(new StartAttempt(JOB, 1, NODE.id(), T0)).thenRefused(WrongPhase.class);
        accepted.when(usage(1)).thenRefused(WrongPhase.class);
    }

    @Test
    void cancelsWhenTheNodeRefusesInstead() {
        job.assigned().done(new CancelJob(JOB, "payer"));
        job.when(new RefuseAssignment(JOB, 1, NODE.id(), List.of("busy"))).then(JobCancelled.class);
    }

    @Test
    void cancelsWithTheNodesFaultWhenTheNodeIsLostMeanwhile() {
        job.running().done(new CancelJob(JOB, "payer"));
        JobCancelled event =
                (JobCancelled)
                        job.done(new LoseAttempt(JOB, 1, ending(EndCause.METER_FORGED))).getFirst();
        assertThat(event.ending().cause()).isEqualTo(EndCause.METER_FORGED);
    }

    @Test
    void cannotCancelWhatEndedOtherwise() {
        job.completed(1).when(new CancelJob(JOB, "payer")).thenRefused(WrongPhase.class);
        new JobStory().anchored().when(new CancelJob(JOB, "payer")).thenRefused(WrongPhase.class);
    }
}
