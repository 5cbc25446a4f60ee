package io.opnode.worker.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.job.EndCause;
import io.opnode.domain.job.JobId;
import io.opnode.domain.job.Resources;
import io.opnode.domain.node.DeviceClass;
import io.opnode.domain.node.Inventory;
import io.opnode.worker.container.ContainerExit;
import io.opnode.worker.inventory.GpuDevice;
import io.opnode.worker.inventory.MachineInventory;
import io.opnode.worker.platform.AttemptKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LeasesTest {

    private static final GpuDevice CARD_1 = new GpuDevice("GPU-1", "NVIDIA A100", 1, "1");
    private static final GpuDevice CARD_2 = new GpuDevice("GPU-2", "NVIDIA A100", 1, "1");

    private static AttemptKey key(int epoch) {
        return new AttemptKey(new JobId("job-a"), epoch);
    }

    private static Resources of(String deviceClass, int devices) {
        return new Resources(
                new DeviceClass(deviceClass), devices, 1000, 10 << 20, 10 << 20, false);
    }

    private static MachineInventory machine(List<GpuDevice> devices) {
        return new MachineInventory(new Inventory(2000, 100 << 20, 100 << 20, List.of()), devices);
    }

    @Test
    @DisplayName("I-05: one tenant per GPU; a card is free again after its release")
    void leasesEachGpuOnce() {
        Leases leases = new Leases(machine(List.of(CARD_1, CARD_2)), "a100", 2);
        assertThat(leases.lease(key(1), of("a100", 1)).gpus()).containsExactly("GPU-1");
        assertThat(leases.lease(key(1), of("a100", 1)).gpus()).containsExactly("GPU-1");
        assertThat(leases.lease(key(2), of("a100", 1)).gpus()).containsExactly("GPU-2");
        assertThat(leases.lease(key(3), of("a100", 1)).refusals())
                .containsExactly(
                        "devices: 1 wanted, 0 free",
                        "cpuMillicores: 1000 wanted, 0 free",
                        "gpus: 1 wanted, 0 free");
        leases.release(key(1));
        assertThat(leases.lease(key(3), of("a100", 1)).gpus()).containsExactly("GPU-1");
    }

    @Test
    void neverGivesAGpuJobToANodeWithoutGpus() {
        Leases leases = new Leases(machine(List.of()), "cpu", 2);
        assertThat(leases.lease(key(1), of("a100", 1)).refusals())
                .containsExactly("device class: this node leases cpu");
        assertThat(leases.lease(key(1), of("cpu", 1)).isRefused()).isFalse();
    }

    @Test
    @DisplayName("F04: GPUs of an attempt that is found again stay taken")
    void keepsRestoredGpusTaken() {
        Leases leases = new Leases(machine(List.of(CARD_1, CARD_2)), "a100", 2);
        leases.restore(key(1), of("a100", 1), List.of("GPU-1"));
        assertThat(leases.lease(key(2), of("a100", 1)).gpus()).containsExactly("GPU-2");
    }

    @Test
    @DisplayName("F08: what is billed is held to a steady clock when the wall clock jumps")
    void holdsRunningTimeToASteadyClock() {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        AtomicLong nanos = new AtomicLong();
        RunClock clock = new RunClock(start, InstantSource.fixed(start.plusSeconds(1)), nanos::get);
        nanos.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(clock.elapsed()).isEqualTo(Duration.ofSeconds(6));
        assertThat(clock.ran(Duration.ofSeconds(7))).isEqualTo(Duration.ofSeconds(7));
        assertThat(clock.ran(Duration.ofMinutes(10))).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void tellsWhoseFaultAnEndWas() {
        Instant now = Instant.EPOCH;
        assertThat(Endings.ofExit(new ContainerExit(0, false, now, now), true).cause())
                .isEqualTo(EndCause.COMPLETED);
        assertThat(Endings.ofExit(new ContainerExit(137, true, now, now), false).cause())
                .isEqualTo(EndCause.OUT_OF_MEMORY);
        assertThat(Endings.ofExit(new ContainerExit(137, false, now, now), true).cause())
                .isEqualTo(EndCause.NODE_FAILED);
        assertThat(Endings.ofExit(new ContainerExit(137, false, now, now), false).cause())
                .isEqualTo(EndCause.NON_ZERO_EXIT);
        assertThat(Endings.of(EndCause.CANCELLED, "a\nb" + "x".repeat(600)).detail())
                .startsWith("a b")
                .hasSize(500);
    }
}
