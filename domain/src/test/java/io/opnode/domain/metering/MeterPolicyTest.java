package io.opnode.domain.metering;

import static io.opnode.domain.Samples.JOB;
import static io.opnode.domain.Samples.hash;
import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.TestNode;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Sha256;
import io.opnode.domain.metering.MeterVerdict.NothingNew;
import io.opnode.domain.metering.MeterVerdict.Raised;
import io.opnode.domain.metering.MeterVerdict.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MeterPolicyTest {
    private static final TestNode NODE = new TestNode(1);
    private static final MeterHead START = MeterHead.start(JOB, 1);
    private static final MeterLease LEASE = new MeterLease(JOB, 1, NODE.key(), 10_000, 8_000);

    private final List<MeterReading> chain =
            TestNode.chain(JOB, 1, 1_000, 2_000, 3_000, 4_000, 9_000);

    private static MeterVerdict judge(MeterHead head, List<MeterReading> readings) {
        return MeterPolicy.judge(head, LEASE, NODE.batch(readings));
    }

    private Raised raised(MeterHead head, int from, int to) {
        MeterVerdict verdict = judge(head, chain.subList(from, to));
        assertThat(verdict).isInstanceOf(Raised.class);
        return (Raised) verdict;
    }

    private static void assertRefused(MeterVerdict verdict, String reason) {
        assertThat(verdict).isInstanceOf(Refused.class);
        assertThat(((Refused) verdict).reason()).contains(reason);
    }

    private static MeterReading changed(
            MeterReading r, JobId job, long epoch, long sequence, Usage usage, Sha256 previous) {
        return new MeterReading(job, epoch, sequence, usage, r.at(), previous);
    }

    @Test
    void raisesTheHead() {
        Raised raised = raised(START, 0, 2);
        assertThat(raised.count()).isEqualTo(2);
        assertThat(raised.gap()).isFalse();
        assertThat(raised.last()).isEqualTo(chain.get(1));
        assertThat(raised.head().sequence()).isEqualTo(2);
        assertThat(raised.head().hash()).isEqualTo(chain.get(1).hash());
        assertThat(raised.head().billableMillis()).isEqualTo(2_000);
        assertThat(raised.head().billable().computeMillis()).isEqualTo(2_000);
    }

    @Test
    @DisplayName("F16: duplicated, older and overlapping batches count once")
    void takesOnlyWhatIsNew() {
        MeterHead third = raised(START, 0, 3).head();
        assertThat(judge(third, chain.subList(0, 3))).isInstanceOf(NothingNew.class);
        assertThat(judge(third, chain.subList(1, 2))).isInstanceOf(NothingNew.class);
        Raised overlapping = raised(third, 1, 4);
        assertThat(overlapping.count()).isEqualTo(1);
        assertThat(overlapping.gap()).isFalse();
        assertThat(overlapping.head()).isEqualTo(raised(START, 0, 4).head());
    }

    @Test
    @DisplayName("F16: lost batches leave a visible gap")
    void showsAGap() {
        assertThat(raised(START, 1, 2).gap()).isTrue();
        MeterHead first = raised(START, 0, 1).head();
        assertThat(raised(first, 2, 3).gap()).isTrue();
        assertThat(raised(first, 1, 3).gap()).isFalse();
    }

    @Test
    void holdsWhatIsBilledToTheLease() {
        assertThat(raised(START, 0, 5).head().billableMillis()).isEqualTo(8_000);
        assertThat(raised(START, 0, 5).head().usage().computeMillis()).isEqualTo(9_000);
        MeterLease shorter = new MeterLease(JOB, 1, NODE.key(), 10_000, 500);
        MeterHead before = raised(START, 0, 2).head();
        MeterVerdict verdict = MeterPolicy.judge(before, shorter, NODE.batch(chain.subList(2, 3)));
        assertThat(((Raised) verdict).head().billableMillis()).isEqualTo(2_000);
    }

    @Test
    @DisplayName("A05: a claim above what was possible is forged")
    void refusesImpossibleClaims() {
        assertRefused(judge(START, TestNode.chain(JOB, 1, 10_001)), "at most 10000 ms");
        assertThat(judge(START, TestNode.chain(JOB, 1, 10_000))).isInstanceOf(Raised.class);
    }

    @Test
    @DisplayName("A05: only the node's own signature over the last reading counts")
    void refusesForeignSignatures() {
        TestNode thief = new TestNode(2);
        assertRefused(
                MeterPolicy.judge(START, LEASE, thief.batch(chain.subList(0, 1))), "signature");
        MeterBatch moved =
                new MeterBatch(chain.subList(0, 2), NODE.sign(chain.get(0).canonicalBytes()));
        assertRefused(MeterPolicy.judge(START, LEASE, moved), "signature");
    }

    @Test
    @DisplayName("A05: readings of another job or attempt are refused")
    void refusesForeignReadings() {
        assertRefused(judge(START, TestNode.chain(new JobId("job-2"), 1, 1)), "another job");
        assertRefused(judge(START, TestNode.chain(JOB, 2, 1)), "another job");
    }

    @Test
    @DisplayName("A05: a changed reading breaks the chain")
    void refusesABrokenChain() {
        MeterReading second = chain.get(1);
        MeterReading altered = changed(second, JOB, 1, 2, second.usage(), hash("something else"));
        assertRefused(judge(START, List.of(chain.get(0), altered)), "chain breaks at 2");
        assertRefused(judge(START, List.of(chain.get(0), chain.get(2))), "does not follow");
        assertRefused(judge(START, List.of(chain.get(1), chain.get(0))), "does not follow");
    }

    @Test
    @DisplayName("A05: two different readings in one place are refused")
    void refusesAFork() {
        MeterHead second = raised(START, 0, 2).head();
        List<MeterReading> other = TestNode.chain(JOB, 1, 1_000, 2_500, 3_000);
        assertRefused(judge(second, other.subList(0, 2)), "contradicts");
        assertRefused(judge(second, other), "contradicts");
        assertRefused(judge(second, other.subList(2, 3)), "contradicts");
        MeterReading noGenesis = changed(chain.get(0), JOB, 1, 1, Usage.NONE, hash("x"));
        assertRefused(judge(START, List.of(noGenesis)), "contradicts");
    }

    @Test
    @DisplayName("F16: a counter that was reset is refused")
    void refusesAMeterThatRunsBackwards() {
        assertRefused(judge(START, TestNode.chain(JOB, 1, 2_000, 1_000)), "backwards at 2");
        MeterHead second = raised(START, 0, 2).head();
        MeterReading later =
                new MeterReading(
                        JOB, 1, 5, Usage.NONE.withComputeMillis(1_999), Instant.EPOCH, hash("gap"));
        assertRefused(judge(second, List.of(later)), "backwards at 5");
    }

    @Test
    void watchesEveryMeter() {
        Usage full = new Usage(5, 5, 5, 5, 5, 5, 5, 5);
        long[][] lower = new long[8][];
        for (int i = 0; i < 8; i++) {
            lower[i] = new long[] {5, 5, 5, 5, 5, 5, 5, 5};
            lower[i][i] = 4;
            long[] u = lower[i];
            Usage less = new Usage(u[0], u[1], u[2], u[3], u[4], u[5], u[6], u[7]);
            assertThat(less.isAtLeast(full)).as("meter %d", i).isFalse();
            assertThat(full.isAtLeast(less)).isTrue();
        }
        assertThat(full.isAtLeast(full)).isTrue();
    }

    @Test
    @DisplayName("I-07: only the highest reading counts, however it was batched, lost or repeated")
    void endsAtTheSameHeadHoweverReadingsTravel() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            long[] figures = new long[1 + random.nextInt(12)];
            long sum = 0;
            for (int i = 0; i < figures.length; i++) {
                sum += random.nextInt(700);
                figures[i] = sum;
            }
            List<MeterReading> all = TestNode.chain(JOB, 1, figures);
            List<MeterBatch> batches = randomBatches(all, random);
            batches.add(NODE.batch(all.subList(figures.length - 1, figures.length)));
            MeterHead head = START;
            for (MeterBatch batch : batches) {
                MeterVerdict verdict = MeterPolicy.judge(head, LEASE, batch);
                assertThat(verdict).as("seed %d", seed).isNotInstanceOf(Refused.class);
                head = verdict instanceof Raised r ? r.head() : head;
            }
            MeterHead once = ((Raised) MeterPolicy.judge(START, LEASE, NODE.batch(all))).head();
            assertThat(head).as("seed %d", seed).isEqualTo(once);
        }
    }

    /** Slices in any order, some lost, some repeated. */
    private static List<MeterBatch> randomBatches(List<MeterReading> all, Random random) {
        List<MeterBatch> batches = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int from = random.nextInt(all.size());
            int to = from + 1 + random.nextInt(all.size() - from);
            batches.add(NODE.batch(all.subList(from, to)));
            if (random.nextInt(3) == 0) {
                batches.add(batches.get(random.nextInt(batches.size())));
            }
        }
        return batches;
    }

    @Test
    void hashesStableBytes() {
        assertThat(MeterReading.genesis(JOB, 1).value())
                .isEqualTo(hash("opnode.meter.v1\njob-1\n1\n").value());
        Usage usage = new Usage(1, 2, 3, 4, 5, 6, 7, 8);
        MeterReading reading =
                new MeterReading(JOB, 9, 10, usage, Instant.ofEpochMilli(11), hash("before"));
        String text =
                "opnode.reading.v1\njob-1\n9\n10\n1\n2\n3\n4\n5\n6\n7\n8\n11\n"
                        + hash("before").value()
                        + "\n";
        assertThat(new String(reading.canonicalBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(text);
        assertThat(reading.hash()).isEqualTo(hash(text));
    }
}
