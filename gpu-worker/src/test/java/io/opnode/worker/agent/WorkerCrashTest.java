package io.opnode.worker.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.kernel.CrashPoint;
import io.opnode.domain.kernel.Sha256;
import io.opnode.worker.container.ContainerRuntime;
import io.opnode.worker.container.DockerContainerRuntime;
import io.opnode.worker.container.TestImage;
import io.opnode.worker.identity.NodeIdentity;
import io.opnode.worker.platform.FakePlatform;
import io.opnode.worker.platform.FakePlatform.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The worker as a process of its own, killed at every step and started again. */
@Tag("docker")
class WorkerCrashTest {

    /** Its first line differs with every start, so that a second run would show. */
    private static final List<String> JOB =
            List.of(
                    "sh",
                    "-c",
                    "cat /proc/sys/kernel/random/uuid; echo once >> /out/runs; sleep 1; echo end");

    private static final List<String> ENDLESS =
            List.of("sh", "-c", "cat /proc/sys/kernel/random/uuid; sleep 1000 & wait");

    @TempDir Path folder;
    private FakePlatform platform;
    private ContainerRuntime runtime;

    @BeforeEach
    void open() throws IOException {
        platform = new FakePlatform();
        runtime = DockerContainerRuntime.connect(Optional.empty(), folder);
    }

    @AfterEach
    void close() throws Exception {
        try (WorkerProcess reaper = WorkerProcess.start(home(), platform.uri(), "", "--reap")) {
            assertThat(reaper.awaitExit()).as(reaper.output()).isZero();
        }
        assertThat(runtime.owned(workerId())).isEmpty();
        runtime.close();
        platform.close();
    }

    private Path home() {
        return folder.resolve("home");
    }

    private String workerId() throws IOException {
        return NodeIdentity.in(home()).nodeId().value();
    }

    private Report assigned(List<String> command) throws IOException {
        platform.assign(AssignmentText.of("job-a", 1, TestImage.busybox(), command));
        return platform.report("job-a", 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "worker.accepted",
                "worker.created",
                "worker.running",
                "worker.exited",
                "worker.uploaded",
                "worker.reported"
            })
    @DisplayName("F04: kill −9 at any step: adopted again, one run, one result, nothing left")
    void survivesKillNineAt(String point) throws Exception {
        Report report = assigned(JOB);
        try (WorkerProcess first = WorkerProcess.start(home(), platform.uri(), point)) {
            assertThat(first.awaitExit()).as(first.output()).isEqualTo(CrashPoint.STATUS);
        }
        try (WorkerProcess second = WorkerProcess.start(home(), platform.uri(), "")) {
            Await.until("the result", () -> report.result().isPresent());
            awaitNothingLeft(second);
        }
        assertOneRun(report);
    }

    private void awaitNothingLeft(WorkerProcess worker) throws IOException {
        String id = workerId();
        Await.until(
                "nothing left\n" + worker.output(),
                () ->
                        runtime.owned(id).isEmpty()
                                && isEmpty(home().resolve("jobs"))
                                && isEmpty(home().resolve("journal")));
    }

    private static boolean isEmpty(Path path) {
        try (var files = Files.list(path)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static void assertOneRun(Report report) {
        JsonNode result = report.result().orElseThrow();
        assertThat(report.complaints).isEmpty();
        assertThat(result.path("ending").path("cause").asString()).isEqualTo("COMPLETED");
        assertThat(report.log()).matches("[0-9a-f-]{36}\nend\n");
        assertThat(result.path("logHash").asString())
                .isEqualTo(Sha256.of(report.log().getBytes(StandardCharsets.UTF_8)).value());
        assertThat(result.path("outputBytes").asLong()).isEqualTo("once\n".length());
        Duration ran =
                Duration.between(
                        Instant.parse(result.path("startedAt").asString()),
                        Instant.parse(result.path("finishedAt").asString()));
        long billed = report.readings.getLast().usage().computeMillis();
        assertThat(billed).isBetween(ran.toMillis() - 1, ran.toMillis() + 1);
    }

    @Test
    @DisplayName("F04: a job that runs on while its worker is dead is metered in one piece")
    void metersAJobThatRanWithoutItsWorker() throws Exception {
        Report report = assigned(ENDLESS);
        try (WorkerProcess first = WorkerProcess.start(home(), platform.uri(), "")) {
            Await.until("readings", () -> report.readings.size() > 1);
            Await.until("the log", () -> report.log().length() == 37);
            first.kill();
        }
        int before = report.readings.size();
        try (WorkerProcess second = WorkerProcess.start(home(), platform.uri(), "")) {
            second.awaitOutput("event=adopted");
            Await.until("more readings", () -> report.readings.size() > before);
            platform.stop("job-a", 1, "enough");
            Await.until("the result", () -> report.result().isPresent());
            awaitNothingLeft(second);
        }
        assertThat(report.complaints).isEmpty();
        assertThat(report.log()).hasSize(37);
        assertThat(report.readings)
                .extracting(r -> r.sequence())
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(report.readings.getLast().usage().memoryByteSeconds()).isPositive();
    }

    @Test
    @DisplayName("F04: a container whose attempt is forgotten is gone in less than 60 s")
    void reapsAnOrphan() throws Exception {
        Report report = assigned(ENDLESS);
        try (WorkerProcess first = WorkerProcess.start(home(), platform.uri(), "")) {
            Await.until("start", () -> report.statuses.contains("STARTED"));
            first.kill();
        }
        try (var journals = Files.list(home().resolve("journal"))) {
            for (Path journal : journals.toList()) {
                Files.delete(journal);
            }
        }
        platform.close();
        platform = new FakePlatform();
        try (WorkerProcess second = WorkerProcess.start(home(), platform.uri(), "")) {
            awaitNothingLeft(second);
        }
    }

    @Test
    void endsWithItsJobsWhenAskedTo() throws Exception {
        Report report = assigned(ENDLESS);
        try (WorkerProcess worker =
                WorkerProcess.start(home(), platform.uri(), "", "--stop-jobs-on-exit")) {
            Await.until("start", () -> report.statuses.contains("STARTED"));
            worker.terminate();
            assertThat(worker.awaitExit()).as(worker.output()).isIn(0, 143);
        }
        assertThat(runtime.owned(workerId())).isEmpty();
        assertThat(report.result().orElseThrow().path("ending").path("cause").asString())
                .isEqualTo("NODE_FAILED");
    }

    @Test
    void refusesASecondWorkerInTheSameHome() throws Exception {
        try (WorkerProcess first = WorkerProcess.start(home(), platform.uri(), "")) {
            first.awaitOutput("event=ready");
            try (WorkerProcess second = WorkerProcess.start(home(), platform.uri(), "")) {
                assertThat(second.awaitExit()).isEqualTo(5);
                assertThat(second.output()).contains("another worker uses");
            }
        }
    }

    @Test
    void saysWhatIsWrongAndEndsWithItsOwnCode() throws Exception {
        try (WorkerProcess plain =
                        WorkerProcess.start(home(), java.net.URI.create("http://example.org"), "");
                WorkerProcess engine =
                        WorkerProcess.start(
                                home(),
                                platform.uri(),
                                "",
                                "--docker-host",
                                "unix://" + folder.resolve("none.sock"))) {
            assertThat(plain.awaitExit()).isEqualTo(2);
            assertThat(plain.output()).contains("use https");
            assertThat(engine.awaitExit()).isEqualTo(8);
            assertThat(engine.output()).contains("set DOCKER_HOST");
        }
    }
}
