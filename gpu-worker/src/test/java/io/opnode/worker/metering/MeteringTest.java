package io.opnode.worker.metering;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.job.JobId;
import io.opnode.domain.metering.MeterBatch;
import io.opnode.domain.metering.MeterReading;
import io.opnode.domain.metering.Usage;
import io.opnode.worker.container.UsageFrame;
import io.opnode.worker.identity.NodeIdentity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeteringTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final JobId JOB = new JobId("job-a");

    @TempDir Path home;

    private static UsageFrame frame(int second, long cpuMillis, long memory) {
        return new UsageFrame(START.plusSeconds(second), cpuMillis * 1_000_000, memory, 10, 20);
    }

    @Test
    void addsUpWallTimeCpuMemoryAndReservedDisk() {
        UsageMeter meter = new UsageMeter(2, 1000, Usage.NONE);
        meter.observe(frame(0, 0, 100));
        meter.observe(frame(1, 500, 300));
        meter.observe(frame(3, 900, 0));
        Usage usage = meter.after(Duration.ofMillis(3500));
        assertThat(usage).isEqualTo(new Usage(7000, 900, 100 + 2 * 300, 10, 20, 3500, 0, 0));
    }

    @Test
    @DisplayName(
            "F16: late and repeated frames and a counter that starts again never lower a figure")
    void onlyGrows() {
        UsageMeter meter = new UsageMeter(1, 0, Usage.NONE);
        meter.observe(frame(1, 500, 100));
        meter.observe(frame(1, 500, 100));
        meter.observe(frame(0, 100, 100));
        meter.observe(frame(2, 50, 100));
        Usage usage = meter.after(Duration.ofSeconds(2));
        assertThat(usage.cpuMillis()).isEqualTo(550);
        assertThat(usage.memoryByteSeconds()).isEqualTo(100);
        assertThat(meter.after(Duration.ofSeconds(1))).isEqualTo(usage);
        assertThat(meter.after(Duration.ofSeconds(-5))).isEqualTo(usage);
    }

    @Test
    @DisplayName("F08: a jump of the clock between two frames counts as the longest gap only")
    void boundsTheGapBetweenTwoFrames() {
        UsageMeter meter = new UsageMeter(1, 0, Usage.NONE);
        meter.observe(frame(0, 1, 7));
        meter.observe(frame(600, 2, 7));
        assertThat(meter.after(Duration.ZERO).memoryByteSeconds()).isEqualTo(70);
    }

    @Test
    void holdsHugeFiguresToWhatALongCanSay() {
        UsageMeter meter = new UsageMeter(1, 1L << 50, Usage.NONE);
        assertThat(meter.after(Duration.ofDays(30)).storageByteSeconds()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void goesOnWhereItStoodBeforeARestart() {
        Usage before = new Usage(1000, 900, 5000, 1, 2, 3, 0, 0);
        UsageMeter meter = new UsageMeter(1, 0, before);
        meter.observe(frame(0, 950, 10));
        meter.observe(frame(1, 1000, 10));
        assertThat(meter.after(Duration.ofMillis(2000)))
                .isEqualTo(new Usage(2000, 1000, 5010, 10, 20, 3, 0, 0));
    }

    @Test
    @DisplayName("A05: each reading names the one before, and one signature covers the batch")
    void chainsReadingsAndSignsTheLast() throws IOException {
        NodeIdentity identity = NodeIdentity.in(home);
        ReadingChain chain = new ReadingChain(JOB, 4);
        assertThat(chain.batch(identity)).isEmpty();
        MeterReading one = chain.next(Usage.NONE, START.plusNanos(1_999_999));
        MeterReading two = chain.next(Usage.NONE, START.minusSeconds(9));
        assertThat(one.previous()).isEqualTo(MeterReading.genesis(JOB, 4));
        assertThat(two.previous()).isEqualTo(one.hash());
        assertThat(two.at()).isEqualTo(one.at()).isEqualTo(START.plusMillis(1));
        MeterBatch batch = chain.batch(identity).orElseThrow();
        assertThat(batch.readings()).containsExactly(one, two);
        assertThat(identity.key().verifies(two.canonicalBytes(), batch.signature())).isTrue();
    }

    @Test
    void keepsWhatIsNotAcknowledgedAndAtMostThatMany() throws IOException {
        ReadingChain chain = new ReadingChain(JOB, 1);
        for (int i = 0; i < ReadingChain.PENDING_MAX + 5; i++) {
            chain.next(Usage.NONE, START);
        }
        assertThat(chain.pending()).hasSize(ReadingChain.PENDING_MAX);
        assertThat(chain.pending().getFirst().sequence()).isEqualTo(6);
        chain.acknowledge(1004);
        assertThat(chain.pending()).extracting(MeterReading::sequence).containsExactly(1005L);
        assertThat(chain.batch(NodeIdentity.in(home)).orElseThrow().readings()).hasSize(1);
    }

    @Test
    @DisplayName("F04: a chain that is restored goes on with the next number and the right hash")
    void goesOnAfterRestoredReadings() {
        ReadingChain first = new ReadingChain(JOB, 1);
        List<MeterReading> made =
                List.of(first.next(Usage.NONE, START), first.next(Usage.NONE, START));
        ReadingChain second = new ReadingChain(JOB, 1);
        made.forEach(second::restore);
        MeterReading next = second.next(Usage.NONE, START);
        assertThat(next.sequence()).isEqualTo(3);
        assertThat(next.previous()).isEqualTo(made.getLast().hash());
    }
}
