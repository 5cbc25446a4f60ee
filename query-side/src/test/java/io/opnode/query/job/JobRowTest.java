package io.opnode.query.job;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.job.EndCause;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.DomainEvent;
import io.opnode.query.kernel.MoneyView;
import io.opnode.query.platform.LoggedEvent;
import io.opnode.query.platform.ViewJson;
import io.opnode.query.testing.Samples;
import java.math.BigInteger;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JobRowTest {
    private static final JobId ID = new JobId("job-row");
    private static final Clock AT_44 = Clock.fixed(Samples.second(44), ZoneOffset.UTC);

    private static JobView view(List<? extends DomainEvent> events) {
        JobRow row = new JobRow();
        long position = 100;
        for (DomainEvent event : events) {
            row.take(
                    new LoggedEvent(
                            position, ID.value(), position - 100, Samples.second(0), event));
            position++;
        }
        String stored = ViewJson.write(row);
        assertThat(ViewJson.write(ViewJson.read(stored, JobRow.class))).isEqualTo(stored);
        return ViewJson.read(stored, JobRow.class).view(500, List.of(), AT_44);
    }

    @Test
    void saysThatTheChargeIsContestedAndHowThatEnded() {
        List<DomainEvent> events = new ArrayList<>(Samples.happyJob(ID, 60_000, 12_345));
        assertThat(view(events).dispute()).isNull();
        List<DomainEvent> disputed = Samples.disputed(ID, 60_000, 12_345, 40);
        events.add(disputed.get(0));
        JobView open = view(events);
        assertThat(requireNonNull(open.dispute()).state()).isEqualTo("open");
        assertThat(open.dispute().byPayee()).isFalse();
        assertThat(open.phase()).isEqualTo(JobPhase.SETTLED);
        events.add(disputed.get(1));
        assertThat(requireNonNull(view(events).dispute()).state()).isEqualTo("upheld");
    }

    @Test
    void billsLiveByTheLastReading() {
        JobView job = view(Samples.happyJob(ID, 60_000, 12_345).subList(0, 8));
        assertThat(job.phase()).isEqualTo(JobPhase.RUNNING);
        BillView cost = requireNonNull(job.cost());
        assertThat(cost.settled()).isFalse();
        assertThat(cost.charge()).isEqualTo(MoneyView.of(Samples.usdc(12_345)));
        assertThat(cost.refund()).isEqualTo(MoneyView.of(Samples.usdc(47_655)));
        assertThat(cost.lines()).extracting(BillView.Line::meter).contains("compute");
        assertThat(requireNonNull(job.usage()).billableMillis()).isEqualTo(12_345);
        assertThat(job.runwayMillis()).isEqualTo(20_000);
    }

    @Test
    @DisplayName("I-03: reserved = charge + refund; charge = provider + stakers + treasury")
    void showsTheFinalBill() {
        JobView job = view(Samples.happyJob(ID, 60_000, 12_345));
        BillView cost = requireNonNull(job.cost());
        assertThat(cost.settled()).isTrue();
        assertThat(units(cost.charge()).add(units(cost.refund())))
                .isEqualTo(units(cost.reserved()));
        assertThat(
                        units(cost.split().provider())
                                .add(units(cost.split().stakers()))
                                .add(units(cost.split().treasury())))
                .isEqualTo(units(cost.charge()));
        assertThat(job.state()).isEqualTo("anchored");
        assertThat(job.deadline()).isNull();
        assertThat(job.runwayMillis()).isNull();
        assertThat(job.exitCode()).isZero();
        assertThat(job.output()).isNotNull();
        assertThat(job.receipt()).isNotNull();
        assertThat(job.anchor()).isNotNull();
    }

    private static BigInteger units(MoneyView money) {
        return new BigInteger(money.units());
    }

    @Test
    void keepsEveryAttemptWithItsOwnEnd() {
        JobView job =
                view(
                        List.of(
                                Samples.submitted(ID, 60_000, "true"),
                                Samples.assigned(ID, 1, 60_000),
                                Samples.started(ID, 1),
                                Samples.usage(ID, 1, 30_000),
                                new JobEvent.AttemptSuspected(
                                        ID, 1, Samples.second(40), Samples.second(70)),
                                new JobEvent.AttemptLost(
                                        ID,
                                        1,
                                        Samples.ending(EndCause.NODE_SILENT, "platform", ""),
                                        Samples.second(70)),
                                new JobEvent.JobOpened(ID, Samples.second(70), Samples.second(670)),
                                Samples.assigned(ID, 2, 60_000)));
        assertThat(job.attempts())
                .extracting(AttemptView::state)
                .containsExactly("lost", "assigned");
        assertThat(job.attempts().getFirst().reason()).isNotNull();
        assertThat(job.reason()).isNull();
        assertThat(job.phase()).isEqualTo(JobPhase.MATCHED);
        assertThat(job.usage()).isNull();
        assertThat(requireNonNull(job.cost()).charge().units()).isEqualTo("0");
    }

    @Test
    void takesNoEventTwice() {
        JobRow row = new JobRow();
        LoggedEvent first =
                new LoggedEvent(
                        7, ID.value(), 0, Samples.second(0), Samples.submitted(ID, 5, "true"));
        LoggedEvent assigned =
                new LoggedEvent(8, ID.value(), 1, Samples.second(0), Samples.assigned(ID, 1, 5));
        List.of(first, assigned, assigned, first).forEach(row::take);
        assertThat(row.view(8, List.of(), AT_44).attempts()).hasSize(1);
    }

    @Test
    void saysWhatThePlatformIsLateWith() {
        JobView late =
                view(
                        List.of(
                                Samples.submitted(ID, 5, "true"),
                                new JobEvent.JobDelayed(
                                        ID, "the chain", Samples.second(9), Samples.second(99))));
        assertThat(late.waitingFor()).isEqualTo("the chain");
        assertThat(late.deadline()).isEqualTo(Samples.second(99));
    }
}
