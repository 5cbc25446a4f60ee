package io.opnode.query.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.job.EndCause;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.JobId;
import io.opnode.query.testing.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobWordsTest {
    private static final JobId ID = new JobId("job-words");

    /** One of each kind of event. */
    private static List<JobEvent> oneOfEach() {
        var ending = Samples.ending(EndCause.OUT_OF_MEMORY, "node", "killed at 64 MiB");
        List<JobEvent> events = new ArrayList<>(Samples.happyJob(ID, 60_000, 12_345));
        events.remove(6);
        events.addAll(
                List.of(
                        new JobEvent.AttemptSuspected(ID, 1, Samples.second(7), Samples.second(37)),
                        new JobEvent.AttemptResumed(
                                ID, 1, 8_005, Samples.second(15), Samples.second(124)),
                        new JobEvent.AttemptLost(ID, 1, ending, Samples.second(16)),
                        new JobEvent.JobCancelRequested(
                                ID, "payer", Samples.second(17), Samples.second(77)),
                        new JobEvent.JobFailed(
                                ID,
                                ending,
                                Optional.of(Samples.result(ending, 137)),
                                Samples.second(18),
                                Samples.second(78)),
                        new JobEvent.JobCancelled(
                                ID,
                                Samples.ending(EndCause.CANCELLED, "payer", ""),
                                Optional.empty(),
                                Samples.second(19),
                                Samples.second(79)),
                        new JobEvent.JobDelayed(
                                ID, "the receipt", Samples.second(20), Samples.second(80))));
        return events;
    }

    @Test
    void tellsEveryKindOfEventInOneSentence() {
        assertThat(oneOfEach().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(JobEvent.class.getPermittedSubclasses());
        assertThat(oneOfEach())
                .extracting(JobStory::sentence)
                .doesNotHaveDuplicates()
                .allSatisfy(sentence ->
                        assertThat(sentence)
                                .matches("[A-Z0-9].*\\.")
                                .doesNotContain("Optional", "[", "null"));
    }

    @Test
    void saysWhereTheMoneyWent() {
        assertThat(JobStory.sentence(Samples.settled(ID, 60_000, 12_345)))
                .isEqualTo(
                        "Settled: 0.012345 USDC charged (0.009877 USDC provider, 0.001481 USDC"
                                + " stakers, 0.000987 USDC treasury), 0.047655 USDC refunded.");
        assertThat(JobStory.sentence(Samples.settled(ID, 0, 0)))
                .isEqualTo("Settled: nothing was reserved, nothing is charged.");
    }

    @Test
    void saysWhyAnAttemptWasLost() {
        assertThat(oneOfEach())
                .extracting(JobStory::sentence)
                .contains(
                        "The attempt was lost. The job used more memory than it asked for: killed"
                                + " at 64 MiB.");
    }

    @ParameterizedTest
    @EnumSource(EndCause.class)
    void givesEveryCauseACodeAMessageAndAHint(EndCause cause) {
        JobReason reason = JobReason.of(Samples.ending(cause, "platform", ""));
        assertThat(reason.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(reason.message()).matches("[A-Z][^.]+");
        assertThat(reason.hint()).matches("[A-Z].+\\.");
        assertThat(reason.fault()).isIn("nobody", "user", "node", "platform");
    }

    @Test
    void messagesTellCausesApart() {
        assertThat(Arrays.stream(EndCause.values()).map(JobReason::told)).doesNotHaveDuplicates();
    }

    @Test
    void showsThePhasesOfAJobThatGoesWell() {
        JobPhase phase = JobPhase.QUEUED;
        List<JobPhase> phases = new ArrayList<>();
        for (JobEvent event : Samples.happyJob(ID, 60_000, 1_000)) {
            JobPhase next = JobPhase.after(phase, event);
            if (phases.isEmpty() || next != phase) {
                phases.add(next);
            }
            phase = next;
        }
        assertThat(phases)
                .containsExactly(
                        JobPhase.QUEUED,
                        JobPhase.MATCHED,
                        JobPhase.PREPARING,
                        JobPhase.RUNNING,
                        JobPhase.VERIFYING,
                        JobPhase.SETTLED);
    }

    @Test
    void settlementDoesNotHideAFailure() {
        JobEvent settled = Samples.settled(ID, 60_000, 1_000);
        for (JobPhase end : List.of(JobPhase.FAILED, JobPhase.CANCELLED, JobPhase.EXPIRED)) {
            assertThat(JobPhase.after(end, settled)).isEqualTo(end);
        }
    }

    @Test
    void aJobThatNobodyTookIsExpired() {
        var ending = Samples.ending(EndCause.NO_OFFER, "platform", "");
        assertThat(
                        JobPhase.after(
                                JobPhase.QUEUED,
                                new JobEvent.JobFailed(
                                        ID,
                                        ending,
                                        Optional.empty(),
                                        Samples.second(1),
                                        Samples.second(2))))
                .isEqualTo(JobPhase.EXPIRED);
    }
}
