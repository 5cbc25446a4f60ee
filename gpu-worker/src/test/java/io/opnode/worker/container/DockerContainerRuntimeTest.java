package io.opnode.worker.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.HostConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contract against the Docker Engine, and what only a real one can show. */
@Tag("docker")
class DockerContainerRuntimeTest extends ContainerRuntimeContract {

    @Override
    ContainerRuntime runtime() throws IOException {
        return DockerContainerRuntime.connect(
                Optional.empty(), Files.createDirectories(home.resolve("no-credentials")));
    }

    @Override
    String image() throws IOException {
        return TestImage.busybox();
    }

    private String output(String script) throws IOException {
        return output(script, image());
    }

    private String output(String script, String image) throws IOException {
        ContainerHandle container = started(script, image);
        runtime.awaitExit(container);
        return log(container).replace("STDOUT:", "").replace("STDERR:", "");
    }

    private ContainerHandle started(String script, String image) throws IOException {
        Workspace space = workspace(1, 2 << 20);
        ContainerSpec spec =
                new ContainerSpec(
                        labels(1),
                        List.of("sh", "-c", script),
                        Map.of("GREETING", "hello"),
                        new ContainerLimits(500, 64L << 20, 32, 256, 1 << 20, 2 << 20, 1 << 20),
                        "runc",
                        List.of(),
                        space.input(),
                        space.output(),
                        ContainerUser.NOBODY,
                        false);
        ContainerHandle container = runtime.prepare(spec, runtime.resolve(image));
        runtime.run(container);
        return container;
    }

    @Test
    @DisplayName("A09: the job is not root, holds no capability and cannot gain any")
    void isNotRootAndHoldsNoCapability() throws IOException {
        assertThat(
                        output(
                                "id -u; id -g; grep -E 'CapEff|CapBnd|NoNewPrivs|Seccomp:' /proc/self/status"))
                .startsWith("65532\n65532\n")
                .containsPattern("CapBnd:\\s+0{16}")
                .containsPattern("CapEff:\\s+0{16}")
                .containsPattern("NoNewPrivs:\\s+1")
                .containsPattern("Seccomp:\\s+2");
    }

    @Test
    @DisplayName("A09: the root and the input are read-only, the output and /tmp are writable")
    void writesOnlyWhereItMay() throws IOException {
        assertThat(
                        output(
                                "for d in / /in /out /tmp /bin; do touch $d/x 2>/dev/null && echo $d; done; true"))
                .isEqualTo("/out\n/tmp\n");
    }

    @Test
    @DisplayName("A09: a fork bomb, too much memory and too large files meet the kernel's limits")
    void meetsTheLimitsOfTheKernel() throws IOException {
        assertThat(
                        output(
                                "cat /sys/fs/cgroup/pids/pids.max /sys/fs/cgroup/memory/memory.limit_in_bytes"
                                        + " /sys/fs/cgroup/memory/memory.memsw.limit_in_bytes 2>/dev/null"
                                        + " || cat /sys/fs/cgroup/pids.max /sys/fs/cgroup/memory.max;"
                                        + " dd if=/dev/zero of=/tmp/f bs=1M count=2 2>&1 | grep -c -i space;"
                                        + " for i in 1 2 3 4; do dd if=/dev/zero of=/out/$i bs=1M count=2 2>&1; done"
                                        + " | grep -c -i space"))
                .contains("32\n", (64L << 20) + "\n")
                .containsPattern("\n1\n[1-4]\n$");
    }

    @Test
    @DisplayName("A09: a job that takes more memory than it may is killed and the exit says so")
    void tellsThatTheMemoryRanOut() throws IOException {
        ContainerHandle container = started("tail /dev/zero", image());
        ContainerExit exit = runtime.awaitExit(container);
        assertThat(exit.code()).isEqualTo(137);
        assertThat(exit.outOfMemory()).isTrue();
    }

    @Test
    @DisplayName("A10: the job has no network but its own loopback and no Docker socket")
    void hasNoNetwork() throws IOException {
        assertThat(output("ls /sys/class/net; test -e /var/run/docker.sock && echo socket; true"))
                .isEqualTo("lo\n");
    }

    @Test
    @DisplayName("A11: what the image sets for loader, user, entry point and volumes has no effect")
    void takesNothingDangerousFromTheImage() throws IOException {
        String hostile =
                TestImage.build(
                        Optional.empty(),
                        """
                        ENV LD_PRELOAD=/evil.so LD_LIBRARY_PATH=/evil NVIDIA_VISIBLE_DEVICES=all \
                            NVIDIA_DRIVER_CAPABILITIES=all NVIDIA_REQUIRE_CUDA=x KEPT=yes
                        USER 0:0
                        VOLUME /data
                        HEALTHCHECK CMD ["/bin/busybox", "touch", "/out/health"]
                        LABEL io.opnode.worker=other io.opnode.job=other
                        ENTRYPOINT ["/bin/busybox", "echo", "hijacked"]
                        """);
        assertThat(
                        output(
                                "id -u; env | grep -E 'LD_|NVIDIA|KEPT|GREETING' | sort; touch /data/x 2>&1",
                                hostile))
                .isEqualTo(
                        """
                        65532
                        GREETING=hello
                        KEPT=yes
                        NVIDIA_DRIVER_CAPABILITIES=compute,utility
                        NVIDIA_VISIBLE_DEVICES=void
                        touch: /data/x: Read-only file system
                        """);
        assertThat(runtime.owned(workerId)).hasSize(1);
    }

    @Test
    @DisplayName("A11: an image that declares a volume over the system is refused")
    void refusesAnImageWithAVolumeOverTheSystem() throws IOException {
        String hostile = TestImage.build(Optional.empty(), "VOLUME /etc/x");
        assertFailure(() -> runtime.resolve(hostile), ContainerFailure.ImageRefused.class);
    }

    @Test
    void countsCpuAndMemoryWhileItRuns() throws Exception {
        List<UsageFrame> frames = new CopyOnWriteArrayList<>();
        ContainerHandle container = started("while :; do :; done", image());
        java.util.concurrent.CountDownLatch seen = new java.util.concurrent.CountDownLatch(2);
        try (ContainerRuntime.Stream usage =
                runtime.usage(
                        container,
                        f -> {
                            frames.add(f);
                            seen.countDown();
                        })) {
            assertThat(seen.await(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS))
                    .isTrue();
            runtime.stop(container, java.time.Duration.ZERO);
            assertThat(usage.awaitEnd(PATIENCE)).isTrue();
        }
        assertThat(frames).allSatisfy(f -> assertThat(f.cpuNanos()).isPositive());
        assertThat(frames.getLast().cpuNanos()).isGreaterThan(frames.getFirst().cpuNanos());
        assertThat(frames.getFirst().memoryBytes()).isPositive();
    }

    @Test
    void asksTheEngineForEveryLimitAndNothingMore() throws IOException {
        ContainerHandle container = started("true", image());
        try (DockerClient docker = TestImage.client(Optional.empty())) {
            HostConfig host = docker.inspectContainerCmd(container.id()).exec().getHostConfig();
            assertThat(host.getReadonlyRootfs()).isTrue();
            assertThat(host.getPrivileged()).isFalse();
            assertThat(host.getNetworkMode()).isEqualTo("none");
            assertThat(host.getMemory()).isEqualTo(host.getMemorySwap()).isEqualTo(64L << 20);
            assertThat(host.getNanoCPUs()).isEqualTo(500_000_000L);
            assertThat(host.getPidsLimit()).isEqualTo(32L);
            assertThat(host.getSecurityOpts()).containsExactly("no-new-privileges:true");
            assertThat(host.getRuntime()).isEqualTo("runc");
            assertThat(host.getDevices()).isNullOrEmpty();
            assertThat(host.getBinds()).isNullOrEmpty();
            assertThat(host.getMounts())
                    .extracting(m -> m.getTarget())
                    .containsExactlyInAnyOrder("/in", "/out");
        }
    }

    @Test
    void saysThatNoGpuCanBePassed() throws IOException {
        org.junit.jupiter.api.Assumptions.assumeFalse(
                runtime.probe().gpus(), "this engine has an NVIDIA runtime");
        Workspace space = workspace(1);
        ContainerSpec spec =
                new ContainerSpec(
                        labels(1),
                        List.of("true"),
                        Map.of(),
                        ContainerLimits.DEFAULT,
                        "runc",
                        List.of("GPU-00000000-0000-0000-0000-000000000000"),
                        space.input(),
                        space.output(),
                        ContainerUser.NOBODY,
                        false);
        ContainerHandle container = runtime.prepare(spec, runtime.resolve(image()));
        assertFailure(() -> runtime.run(container), ContainerFailure.GpuUnavailable.class);
    }

    @Test
    void saysThatNoEngineAnswers() throws IOException {
        try (ContainerRuntime nowhere =
                DockerContainerRuntime.connect(
                        Optional.of("unix://" + home.resolve("no.sock")), home)) {
            assertFailure(nowhere::probe, ContainerFailure.EngineUnavailable.class);
        }
    }
}
