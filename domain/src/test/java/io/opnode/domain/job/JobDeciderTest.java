package io.opnode.domain.job;

import static io.opnode.domain.Samples.JOB;
import static io.opnode.domain.Samples.T0;
import static io.opnode.domain.Samples.TARIFF;
import static io.opnode.domain.Samples.address;
import static io.opnode.domain.Samples.limited;
import static io.opnode.domain.Samples.price;
import static io.opnode.domain.Samples.spec;
import static io.opnode.domain.Samples.usdc;
import static io.opnode.domain.job.JobStory.NODE;
import static io.opnode.domain.job.JobStory.OTHER;
import static io.opnode.domain.job.JobStory.RESERVATION;
import static io.opnode.domain.job.JobStory.assignment;
import static io.opnode.domain.job.JobStory.finish;
import static io.opnode.domain.job.JobStory.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.domain.Samples;
import io.opnode.domain.billing.Tariff;
import io.opnode.domain.job.JobCommand.AcceptAssignment;
import io.opnode.domain.job.JobCommand.AssignJob;
import io.opnode.domain.job.JobCommand.CancelJob;
import io.opnode.domain.job.JobCommand.ConfirmFunding;
import io.opnode.domain.job.JobCommand.RefuseAssignment;
import io.opnode.domain.job.JobCommand.RefuseFunding;
import io.opnode.domain.job.JobCommand.StartAttempt;
import io.opnode.domain.job.JobEvent.AssignmentAccepted;
import io.opnode.domain.job.JobEvent.AttemptLost;
import io.opnode.domain.job.JobEvent.AttemptStarted;
import io.opnode.domain.job.JobEvent.JobAssigned;
import io.opnode.domain.job.JobEvent.JobFailed;
import io.opnode.domain.job.JobEvent.JobFunded;
import io.opnode.domain.job.JobEvent.JobOpened;
import io.opnode.domain.job.JobEvent.JobSubmitted;
import io.opnode.domain.job.JobRejection.AssetMismatch;
import io.opnode.domain.job.JobRejection.JobAlreadySubmitted;
import io.opnode.domain.job.JobRejection.JobUnknown;
import io.opnode.domain.job.JobRejection.NodeExcluded;
import io.opnode.domain.job.JobRejection.PriceAboveLimit;
import io.opnode.domain.job.JobRejection.StaleEpoch;
import io.opnode.domain.job.JobRejection.WrongPhase;
import io.opnode.domain.kernel.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JobDeciderTest {
    private final JobStory job = new JobStory();

    @Test
    void knowsNothingOfAJobThatWasNeverSubmitted() {
        job.when(new CancelJob(JOB, "payer")).thenRefused(JobUnknown.class);
        assertThat(job.state().phase()).isEqualTo("unknown");
    }

    @Test
    void submitsAJobWithTheHashOfItsSpecification() {
        JobSubmitted event = (JobSubmitted) job.done(submission(spec(), RESERVATION)).getFirst();
        assertThat(event.specHash()).isEqualTo(spec().hash());
        assertThat(event.deadline()).isEqualTo(T0.plus(Duration.ofMinutes(10)));
        assertThat(job.state(Job.Submitted.class).terms().submittedAt()).isEqualTo(T0);
    }

    @Test
    void cutsTimesToWholeMilliseconds() {
        job.passUntil(T0.plusNanos(1_999_999));
        JobSubmitted event = (JobSubmitted) job.done(submission(spec(), RESERVATION)).getFirst();
        assertThat(event.at()).isEqualTo(T0.plusMillis(1));
    }

    @Test
    @DisplayName("I-11: the same submission again changes nothing")
    void acceptsTheSameSubmissionTwice() {
        job.submitted().when(submission(spec(), RESERVATION)).thenNothing();
        new JobStory().anchored().when(submission(spec(), RESERVATION)).thenNothing();
    }

    @Test
    void rejectsASecondSubmissionWithAnotherContent() {
        job.submitted();
        job.when(submission(spec(1, 61, 3), RESERVATION)).thenRefused(JobAlreadySubmitted.class);
        job.when(submission(spec(), usdc(1))).thenRefused(JobAlreadySubmitted.class);
    }

    @Test
    void rejectsAPriceLimitInAnotherAsset() {
        JobSpec foreign = limited(spec(), Money.of(Samples.OPNODE, 1));
        job.when(submission(foreign, RESERVATION)).thenRefused(AssetMismatch.class);
    }

    @Test
    void opensAFundedJobForTenMinutes() {
        job.submitted();
        job.when(new ConfirmFunding(JOB, RESERVATION)).then(JobFunded.class, JobOpened.class);
        assertThat(job.state(Job.Open.class).deadline()).isEqualTo(T0.plusSeconds(600));
        job.when(new ConfirmFunding(JOB, RESERVATION)).thenNothing();
    }

    @Test
    void rejectsFundingOfAnotherAmount() {
        job.submitted().when(new ConfirmFunding(JOB, usdc(1))).thenRefused(WrongPhase.class);
        job.done(new ConfirmFunding(JOB, RESERVATION));
        job.when(new ConfirmFunding(JOB, usdc(1))).thenRefused(WrongPhase.class);
    }

    @Test
    void failsAJobThatTheWalletRefuses() {
        job.submitted();
        JobFailed failed = (JobFailed) job.done(new RefuseFunding(JOB, "empty")).getFirst();
        assertThat(failed.ending())
                .isEqualTo(new Ending(EndCause.FUNDING_REFUSED, "platform", "empty"));
        job.when(new RefuseFunding(JOB, "empty")).thenNothing();
    }

    @Test
    void refusesMoneyThatComesAfterTheEndSoThatItIsReleased() {
        job.submitted().deadline().then(JobFailed.class);
        job.when(new ConfirmFunding(JOB, RESERVATION)).thenRefused(WrongPhase.class);
        job.settling();
        job.when(new ConfirmFunding(JOB, RESERVATION)).thenRefused(WrongPhase.class);
    }

    @Test
    void ignoresALateFundingConfirmationOfAJobThatWasFunded() {
        new JobStory().running().when(new ConfirmFunding(JOB, RESERVATION)).thenNothing();
        new JobStory().settled().when(new ConfirmFunding(JOB, RESERVATION)).thenNothing();
        new JobStory().completed(1).when(new ConfirmFunding(JOB, RESERVATION)).thenNothing();
    }

    @Test
    void refusesToUnfundAFundedJob() {
        job.opened().when(new RefuseFunding(JOB, "late")).thenRefused(WrongPhase.class);
        new JobStory().settled().when(new RefuseFunding(JOB, "x")).thenRefused(WrongPhase.class);
    }

    @Test
    void assignsAnOpenJobWithAFencingEpochAndItsFundedTime() {
        job.opened();
        JobAssigned event = (JobAssigned) job.done(assignment(NODE)).getFirst();
        Attempt attempt = event.attempt();
        assertThat(attempt.number()).isEqualTo(1);
        assertThat(attempt.epoch()).isEqualTo(1);
        assertThat(attempt.fundedMillis()).isEqualTo(60_000);
        assertThat(attempt.reservation()).isEqualTo(RESERVATION);
        assertThat(event.deadline()).isEqualTo(T0.plusSeconds(30));
    }

    @Test
    void fundsOnlyAsMuchTimeAsTheReservationPaysFor() {
        job.opened(spec(), usdc(5_000));
        JobAssigned event = (JobAssigned) job.done(assignment(NODE)).getFirst();
        assertThat(event.attempt().fundedMillis()).isEqualTo(5_000);
    }

    @Test
    void fundsLessTimeForMoreDevices() {
        job.opened(spec(4, 60, 1), usdc(8_003));
        JobAssigned event = (JobAssigned) job.done(assignment(NODE)).getFirst();
        assertThat(event.attempt().fundedMillis()).isEqualTo(2_000);
    }

    @Test
    @DisplayName("I-11: the same assignment again changes nothing")
    void acceptsTheSameAssignmentTwice() {
        job.assigned().when(assignment(NODE)).thenNothing();
        job.accepting().when(assignment(NODE)).thenNothing();
    }

    @Test
    @DisplayName("I-05: one attempt at a time")
    void refusesASecondNodeWhileOneHoldsTheJob() {
        job.assigned().when(assignment(OTHER)).thenRefused(WrongPhase.class);
        new JobStory().submitted().when(assignment(NODE)).thenRefused(WrongPhase.class);
        new JobStory().completed(1).when(assignment(NODE)).thenRefused(WrongPhase.class);
    }

    @Test
    @DisplayName("I-17: no price above the payer's limit")
    void refusesAPriceAboveTheLimit() {
        Money asked = TARIFF.computePerHour();
        job.opened(limited(spec(), asked.minus(usdc(1))), RESERVATION);
        job.when(assignment(NODE)).thenRefused(PriceAboveLimit.class);
        JobStory fair = new JobStory();
        fair.opened(limited(spec(), asked), RESERVATION)
                .when(assignment(NODE))
                .then(JobAssigned.class);
    }

    @Test
    void refusesAPriceForWhichTheReservationBuysLessThanASecond() {
        job.opened(spec(), usdc(999));
        assertThat(job.when(assignment(NODE)).thenRefused(PriceAboveLimit.class).message())
                .contains("0.000999 USDC");
        JobStory enough = new JobStory();
        enough.opened(spec(), usdc(1_000)).when(assignment(NODE)).then(JobAssigned.class);
    }

    @Test
    void refusesAPriceInAnotherAsset() {
        Money foreign = Money.of(Samples.OPNODE, 1);
        Tariff tariff = new Tariff(foreign, foreign, foreign);
        job.opened();
        job.when(new AssignJob(JOB, NODE.id(), NODE.key(), address(9), price(tariff)))
                .thenRefused(AssetMismatch.class);
    }

    @Test
    void letsTheNodeAcceptOnceAndPrepareForTenMinutes() {
        job.assigned();
        job.when(new AcceptAssignment(JOB, 1, NODE.id())).then(AssignmentAccepted.class);
        assertThat(job.state(Job.Preparing.class).deadline()).isEqualTo(T0.plusSeconds(600));
        job.when(new AcceptAssignment(JOB, 1, NODE.id())).thenNothing();
    }

    @Test
    @DisplayName("I-05: a late or foreign worker changes nothing")
    void refusesWorkersOfAnotherEpochOrNode() {
        job.assigned();
        job.when(new AcceptAssignment(JOB, 2, NODE.id())).thenRefused(StaleEpoch.class);
        job.when(new AcceptAssignment(JOB, 1, OTHER.id())).thenRefused(StaleEpoch.class);
        job.when(new RefuseAssignment(JOB, 1, OTHER.id(), List.of())).thenRefused(StaleEpoch.class);
        job.accepting();
        job.when(new StartAttempt(JOB, 1, OTHER.id(), T0)).thenRefused(StaleEpoch.class);
        job.when(new StartAttempt(JOB, 2, NODE.id(), T0)).thenRefused(StaleEpoch.class);
    }

    @Test
    void givesARefusedJobToAnotherNode() {
        job.assigned();
        RefuseAssignment refusal = new RefuseAssignment(JOB, 1, NODE.id(), List.of("a", "b"));
        List<JobEvent> events = job.done(refusal);
        assertThat(((AttemptLost) events.get(0)).ending())
                .isEqualTo(new Ending(EndCause.NODE_REFUSED, NODE.id().toString(), "a; b"));
        assertThat(events.get(1)).isInstanceOf(JobOpened.class);
        assertThat(job.state(Job.Open.class).failedNodes()).containsExactly(NODE.id());
        job.when(refusal).thenNothing();
        job.when(assignment(NODE)).thenRefused(NodeExcluded.class);
        JobAssigned second = (JobAssigned) job.done(assignment(OTHER)).getFirst();
        assertThat(second.attempt().epoch()).isEqualTo(2);
        assertThat(second.attempt().number()).isEqualTo(2);
        job.when(new AcceptAssignment(JOB, 1, NODE.id())).thenRefused(StaleEpoch.class);
    }

    @Test
    void letsANodeRefuseWhileItPreparesButNotWhileItRuns() {
        job.preparing();
        RefuseAssignment refusal = new RefuseAssignment(JOB, 1, NODE.id(), List.of("disk"));
        new JobStory().running().when(refusal).thenRefused(WrongPhase.class);
        job.when(refusal).then(AttemptLost.class, JobOpened.class);
    }

    @Test
    void failsWhenNoAttemptIsLeft() {
        job.opened(spec(1, 60, 1), RESERVATION);
        job.done(assignment(NODE));
        job.when(new RefuseAssignment(JOB, 1, NODE.id(), List.of()))
                .then(AttemptLost.class, JobFailed.class);
        Job.Ended ended = job.state(Job.Ended.class);
        assertThat(ended.ending().cause()).isEqualTo(EndCause.NODE_REFUSED);
        assertThat(ended.attempts()).hasSize(1);
        assertThat(ended.last()).isEmpty();
        job.when(new RefuseAssignment(JOB, 1, NODE.id(), List.of())).thenNothing();
    }

    @Test
    void startsTheClockOfTheMoneyWhenTheContainerRuns() {
        job.preparing();
        job.pass(Duration.ofSeconds(7));
        Instant container = T0.plusSeconds(6);
        AttemptStarted event =
                (AttemptStarted)
                        job.done(new StartAttempt(JOB, 1, NODE.id(), container)).getFirst();
        assertThat(event.fundedUntil()).isEqualTo(T0.plusSeconds(67));
        assertThat(event.deadline()).isEqualTo(T0.plusSeconds(127));
        assertThat(event.startedAt()).isEqualTo(container);
        job.when(new StartAttempt(JOB, 1, NODE.id(), container)).thenNothing();
    }

    @Test
    void refusesAStartBeforeTheNodeAccepted() {
        job.assigned();
        job.when(new StartAttempt(JOB, 1, NODE.id(), T0)).thenRefused(WrongPhase.class);
        job.when(finish(EndCause.COMPLETED)).thenRefused(WrongPhase.class);
    }

    @Test
    void throwsOnCorruptHistory() {
        JobDecider decider = new JobDecider();
        JobEvent funded = new JobFunded(JOB, RESERVATION, T0);
        assertThatThrownBy(() -> decider.evolve(decider.initial(), funded))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("job job-1: JobFunded cannot happen to a job that is unknown");
        JobEvent late = new AssignmentAccepted(JOB, 2, T0, T0);
        assertThatThrownBy(() -> decider.evolve(job.assigned().state(), late))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesACommandBetweenTheEventsOfOneDecision() {
        JobDecider decider = new JobDecider();
        Job torn = decider.evolve(job.submitted().state(), new JobFunded(JOB, RESERVATION, T0));
        assertThatThrownBy(() -> decider.decide(torn, new CancelJob(JOB, "payer"), T0))
                .isInstanceOf(IllegalStateException.class);
    }
}
