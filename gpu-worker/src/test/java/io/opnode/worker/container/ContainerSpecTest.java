package io.opnode.worker.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ContainerSpecTest {

    private static ContainerSpec spec(
            List<String> command, Map<String, String> variables, List<String> gpus) {
        return new ContainerSpec(
                new JobLabels("w", "job-a", 1, 1, Instant.EPOCH),
                command,
                variables,
                ContainerLimits.DEFAULT,
                "runc",
                gpus,
                Path.of("in"),
                Path.of("out"),
                ContainerUser.NOBODY,
                false);
    }

    @Test
    void boundsCommandVariablesAndGpus() {
        assertThat(spec(Collections.nCopies(1024, "x"), Map.of(), List.of()).refusals()).isEmpty();
        assertThat(spec(Collections.nCopies(1025, "x"), Map.of(), List.of()).refusals()).hasSize(1);
        assertThat(spec(List.of("a\0b"), Map.of(), List.of()).refusals()).hasSize(1);
        Map<String, String> many = new HashMap<>();
        for (int i = 0; i < 257; i++) {
            many.put("V" + i, "");
        }
        assertThat(spec(List.of("x"), many, List.of()).refusals()).hasSize(1);
        assertThat(spec(List.of("x"), Map.of(), List.of("all")).refusals()).hasSize(1);
        assertThat(spec(List.of("x"), Map.of("A B", "c"), List.of()).refusals()).hasSize(1);
    }

    @Test
    @DisplayName("A11: every name that reaches the loader or the GPU hook is reserved")
    void reservesTheNamesOfLoaderAndGpuHook() {
        assertThat(
                        List.of(
                                "LD_PRELOAD",
                                "LD_AUDIT",
                                "LD_LIBRARY_PATH",
                                "NVIDIA_VISIBLE_DEVICES",
                                "NVIDIA_DISABLE_REQUIRE",
                                "GLIBC_TUNABLES",
                                "CUDA_VISIBLE_DEVICES"))
                .allMatch(ContainerSpec::isReserved);
        assertThat(List.of("PATH", "OLD_PRELOAD", "PYTHONPATH"))
                .noneMatch(ContainerSpec::isReserved);
    }

    @Test
    void neverRunsAsRoot() {
        assertThatThrownBy(() -> new ContainerUser(0, 1)).hasMessageContaining("never root");
    }

    @Test
    void boundsTheSizeAndTheVolumesOfAnImage() {
        ResolvedImage image = image(100, Set.of("/data", "/out"));
        assertThat(image.refusals(100)).isEmpty();
        assertThat(image.refusals(99)).hasSize(1);
        assertThat(image.volumesToMask()).containsExactly("/data");
        assertThat(image(1, Set.of("/proc")).refusals(1)).hasSize(1);
        assertThat(image(1, Set.of("/out/../etc")).refusals(1)).hasSize(1);
        assertThat(image(1, Set.of("/in/x")).refusals(1)).hasSize(1);
    }

    private static ResolvedImage image(long size, Set<String> volumes) {
        return new ResolvedImage("sha256:x", "sha256:x", List.of(), Set.of(), volumes, size);
    }

    @Test
    @DisplayName("F04: labels of another origin are not taken for ours")
    void takesOnlyItsOwnLabels() {
        JobLabels labels = new JobLabels("w", "job-a", 2, 7, Instant.EPOCH);
        assertThat(JobLabels.parse(labels.toMap(), "opnode-job-a-2")).contains(labels);
        assertThat(JobLabels.parse(labels.toMap(), "database")).isEmpty();
        assertThat(JobLabels.parse(Map.of("io.opnode.worker", "w"), "x")).isEmpty();
    }

    @Test
    void readsBothFormsOfTheKernelsCpuAccount() throws Exception {
        assertThat(CgroupUsage.cpuNanos("12345\n")).isEqualTo(12345);
        assertThat(CgroupUsage.cpuNanos("usage_usec 12\nuser_usec 3\n")).isEqualTo(12_000);
    }
}
