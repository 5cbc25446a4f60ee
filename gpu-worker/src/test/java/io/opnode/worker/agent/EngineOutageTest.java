package io.opnode.worker.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.worker.container.TestEngine;
import io.opnode.worker.container.TestImage;
import io.opnode.worker.container.Workspace;
import io.opnode.worker.platform.FakePlatform;
import io.opnode.worker.platform.FakePlatform.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A Docker Engine that goes away while a job runs. */
@Tag("docker")
class EngineOutageTest {

    private static final List<String> ENDLESS = List.of("sh", "-c", "echo up; sleep 1000 & wait");

    @Test
    @DisplayName(
            "F14: an engine restarted mid-job is the node's fault; it is said and nothing is left")
    void reportsAJobThatEndedWithItsEngine() throws Exception {
        Path folder = Files.createTempDirectory("opnode-engine");
        Path home = Files.createDirectories(folder.resolve("home"));
        Path engineHome = folder.resolve("engine");
        String host = TestEngine.host(engineHome);
        try (FakePlatform platform = new FakePlatform();
                TestEngine engine = TestEngine.start(engineHome)) {
            String image = TestImage.build(Optional.of(host), "");
            platform.assign(AssignmentText.of("job-a", 1, image, ENDLESS));
            Report report = platform.report("job-a", 1);
            try (WorkerProcess worker =
                    WorkerProcess.start(home, platform.uri(), "", "--docker-host", host)) {
                Await.until("the log", () -> report.log().equals("up\n"));
                Await.until("readings", () -> !report.readings.isEmpty());
                engine.stop();
                try (TestEngine again = TestEngine.start(engineHome)) {
                    Await.until("the result", () -> report.result().isPresent());
                    worker.awaitOutput("event=cleaned");
                    Await.until(
                            "no folder left",
                            () -> Workspace.names(home.resolve("jobs")).isEmpty());
                }
            }
            assertThat(report.result().orElseThrow().path("ending").path("cause").asString())
                    .isEqualTo("NODE_FAILED");
            assertThat(report.complaints).isEmpty();
            assertThat(report.log()).isEqualTo("up\n");
        } finally {
            new ProcessBuilder("rm", "-rf", "--one-file-system", "--", folder.toString())
                    .start()
                    .waitFor();
        }
    }
}
