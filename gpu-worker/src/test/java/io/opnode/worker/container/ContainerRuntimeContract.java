package io.opnode.worker.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every {@link ContainerRuntime} must do; run against Docker and against the fake. */
abstract class ContainerRuntimeContract {

    static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String MISSING_IMAGE = "sha256:" + "0".repeat(64);

    final String workerId = "w-" + UUID.randomUUID();

    @TempDir Path home;
    ContainerRuntime runtime;
    OutputQuota quota;
    private final List<Workspace> workspaces = new ArrayList<>();

    abstract ContainerRuntime runtime() throws IOException;

    abstract String image() throws IOException;

    @BeforeEach
    void open() throws IOException {
        runtime = runtime();
        quota = OutputQuota.detect(home);
    }

    @AfterEach
    void close() {
        runtime.owned(workerId).forEach(runtime::clean);
        workspaces.forEach(Workspace::remove);
        runtime.close();
    }

    @Test
    void runsAProgramAndTellsHowItEnded() throws IOException {
        ContainerHandle container = prepared(Workload.EXITS_7, 1);
        assertThat(runtime.observe(container)).isInstanceOf(ContainerState.Created.class);
        Instant before = Instant.now();
        runtime.run(container);
        ContainerExit exit = runtime.awaitExit(container);
        assertThat(exit.code()).isEqualTo(7);
        assertThat(exit.outOfMemory()).isFalse();
        assertThat(exit.startedAt()).isBetween(before, Instant.now());
        assertThat(exit.finishedAt()).isBetween(exit.startedAt(), Instant.now());
        assertThat(runtime.observe(container)).isEqualTo(new ContainerState.Exited(exit));
    }

    @Test
    void findsTheContainerOfTheSameAttemptInsteadOfMakingASecond() throws IOException {
        ContainerHandle first = prepared(Workload.SLEEPS, 1);
        ContainerHandle again = prepared(Workload.SLEEPS, 1);
        assertThat(again).isEqualTo(first);
        runtime.run(first);
        runtime.run(again);
        assertThat(runtime.owned(workerId)).containsExactly(first);
    }

    @Test
    void givesTheWholeLogEachTimeItIsAsked() throws IOException {
        ContainerHandle container = prepared(Workload.PRINTS, 1);
        runtime.run(container);
        runtime.awaitExit(container);
        String first = log(container);
        assertThat(first).contains("STDOUT:one\n", "STDERR:two\n", "STDOUT:three\n");
        assertThat(log(container)).isEqualTo(first);
    }

    @Test
    void stopsARunningProgramAndIsNotConfusedByStoppingItTwice() throws IOException {
        ContainerHandle container = prepared(Workload.SLEEPS, 1);
        runtime.run(container);
        assertThat(runtime.observe(container)).isInstanceOf(ContainerState.Running.class);
        runtime.stop(container, Duration.ofSeconds(1));
        runtime.stop(container, Duration.ofSeconds(1));
        assertThat(runtime.awaitExit(container).code()).isGreaterThanOrEqualTo(128);
    }

    @Test
    @DisplayName("F14: a kill through the engine is told from the program's own end")
    void tellsAKillThroughTheEngineFromTheProgramsOwnEnd() throws IOException {
        ContainerHandle killed = prepared(Workload.SLEEPS, 1);
        runtime.run(killed);
        runtime.stop(killed, Duration.ofSeconds(1));
        assertThat(runtime.killedThroughEngine(killed, runtime.awaitExit(killed))).isTrue();
        ContainerHandle ended = prepared(Workload.EXITS_7, 2);
        runtime.run(ended);
        assertThat(runtime.killedThroughEngine(ended, runtime.awaitExit(ended))).isFalse();
    }

    @Test
    void readsTheOutputsAfterTheEnd() throws IOException {
        Workspace space = workspace(1);
        Files.writeString(space.input().resolve("x"), "input");
        ContainerHandle container = prepared(Workload.WRITES, 1);
        runtime.run(container);
        assertThat(runtime.awaitExit(container).code()).isZero();
        Outputs outputs = space.collect(OutputLimits.ofBytes(1000), (p, s, in) -> {});
        assertThat(outputs.files()).extracting(Outputs.File::path).containsExactly("b", "d/a");
        assertThat(outputs.files().getLast().sha256())
                .isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
    }

    @Test
    @DisplayName("F04: a container is found again by its labels, with job, attempt and epoch")
    void findsItsContainersAgain() throws IOException {
        ContainerHandle container = prepared(Workload.SLEEPS, 3);
        runtime.run(container);
        assertThat(runtime.owned(workerId)).containsExactly(container);
        assertThat(container.labels().attempt()).isEqualTo(3);
        assertThat(runtime.owned("w-" + UUID.randomUUID())).isEmpty();
    }

    @Test
    void cleansOnceAndAgain() throws IOException {
        ContainerHandle container = prepared(Workload.SLEEPS, 1);
        runtime.run(container);
        runtime.clean(container);
        runtime.clean(container);
        assertThat(runtime.observe(container)).isInstanceOf(ContainerState.Absent.class);
        assertThat(runtime.owned(workerId)).isEmpty();
    }

    @Test
    void saysThatAnImageIsMissing() {
        assertFailure(() -> runtime.resolve(MISSING_IMAGE), ContainerFailure.ImageNotFound.class);
    }

    @Test
    void saysThatTheCommandIsMissing() throws IOException {
        ContainerHandle container = prepare(List.of("no-such-program"), Map.of(), "runc", false);
        assertFailure(() -> runtime.run(container), ContainerFailure.CommandNotFound.class);
    }

    @Test
    void saysThatTheRuntimeIsMissing() {
        assertFailure(
                () -> prepare(Workload.SUCCEEDS.command(), Map.of(), "no-such-runtime", false),
                ContainerFailure.RuntimeUnavailable.class);
    }

    @Test
    @DisplayName("A11: variables of the loader and of the GPU runtime are refused")
    void refusesVariablesThatReachTheLoader() {
        assertFailure(
                () ->
                        prepare(
                                Workload.SUCCEEDS.command(),
                                Map.of("LD_PRELOAD", "/out/x.so", "NVIDIA_VISIBLE_DEVICES", "all"),
                                "runc",
                                false),
                ContainerFailure.SpecRefused.class);
    }

    @Test
    void refusesEgressWithAReason() {
        assertThatThrownBy(() -> prepare(Workload.SUCCEEDS.command(), Map.of(), "runc", true))
                .hasMessageContaining("no egress");
    }

    @Test
    void tellsWhatTheEngineCanDo() {
        RuntimeProbe probe = runtime.probe();
        assertThat(probe.runtimes()).contains("runc");
        assertThat(probe.seccomp()).isTrue();
        assertThat(probe.memoryBytes()).isPositive();
    }

    ContainerHandle prepared(Workload workload, int attempt) throws IOException {
        return prepare(workload.command(), Map.of(), "runc", false, attempt);
    }

    private ContainerHandle prepare(
            List<String> command, Map<String, String> variables, String engine, boolean egress)
            throws IOException {
        return prepare(command, variables, engine, egress, 1);
    }

    ContainerHandle prepare(
            List<String> command,
            Map<String, String> variables,
            String engine,
            boolean egress,
            int attempt)
            throws IOException {
        Workspace space = workspace(attempt);
        ContainerSpec spec =
                new ContainerSpec(
                        labels(attempt),
                        command,
                        variables,
                        ContainerLimits.DEFAULT,
                        engine,
                        List.of(),
                        space.input(),
                        space.output(),
                        ContainerUser.NOBODY,
                        egress);
        return runtime.prepare(spec, runtime.resolve(image()));
    }

    Workspace workspace(int attempt) {
        return workspace(attempt, ContainerLimits.DEFAULT.outputBytes());
    }

    Workspace workspace(int attempt, long outputBytes) {
        Workspace space =
                Workspace.of(home.resolve("jobs"), labels(attempt).containerName(), quota)
                        .create(outputBytes, ContainerUser.NOBODY);
        workspaces.add(space);
        return space;
    }

    JobLabels labels(int attempt) {
        return new JobLabels(
                workerId, "job-" + workerId, attempt, 5, Instant.parse("2030-01-01T00:00:00Z"));
    }

    String log(ContainerHandle container) {
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        try (ContainerRuntime.Stream log =
                runtime.logs(
                        container,
                        f ->
                                lines.add(
                                        f.source()
                                                + ":"
                                                + new String(f.bytes(), StandardCharsets.UTF_8)))) {
            assertThat(log.awaitEnd(PATIENCE)).isTrue();
        }
        return String.join("", lines);
    }

    static void assertFailure(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call,
            Class<? extends ContainerFailure> kind) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ContainerException.class,
                        e -> {
                            assertThat(e.failure()).isInstanceOf(kind);
                            assertThat(e.getMessage()).startsWith(e.failure().code() + ": ");
                        });
    }
}
