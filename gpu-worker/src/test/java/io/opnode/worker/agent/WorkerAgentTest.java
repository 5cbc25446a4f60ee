package io.opnode.worker.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentRef;
import io.opnode.domain.content.UnixFsFileBuilder;
import io.opnode.domain.content.UnixFsProfile;
import io.opnode.domain.content.UnixFsReader;
import io.opnode.domain.content.UnixFsTreeBuilder;
import io.opnode.domain.kernel.Sha256;
import io.opnode.worker.container.FakeContainerRuntime;
import io.opnode.worker.container.FakeContainerRuntime.Program;
import io.opnode.worker.container.Workspace;
import io.opnode.worker.platform.FakePlatform;
import io.opnode.worker.platform.FakePlatform.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The worker against the real protocol and a runtime without an engine. */
class WorkerAgentTest {

    private static final String IMAGE = "sha256:" + "1".repeat(64);
    private static final List<String> WORK = List.of("work");
    private static final List<String> FOREVER = List.of("forever");

    @TempDir Path folder;
    private final FakeContainerRuntime runtime =
            new FakeContainerRuntime()
                    .with(
                            WORK,
                            new Program(
                                    0,
                                    List.of(
                                            FakeContainerRuntime.line("one"),
                                            FakeContainerRuntime.line("two")),
                                    Map.of("a.txt", "result", "d/b.txt", "more"),
                                    false))
                    .with(List.of("fails"), Program.exits(3))
                    .with(
                            FOREVER,
                            new Program(
                                    0, List.of(FakeContainerRuntime.line("up")), Map.of(), true));
    private FakePlatform platform;
    private AgentFixture worker;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform();
        worker = new AgentFixture(folder, platform.uri(), runtime);
    }

    @AfterEach
    void close() throws IOException {
        worker.close();
        platform.close();
    }

    private Report assigned(String job, List<String> command) {
        platform.assign(AssignmentText.of(job, 1, IMAGE, command));
        return platform.report(job, 1);
    }

    private Report assignedTheWholeMachine(String job) {
        platform.assign(
                AssignmentText.of(job, 1, IMAGE, WORK)
                        .replace("\"cpuMillicores\":500", "\"cpuMillicores\":2000"));
        return platform.report(job, 1);
    }

    private static JsonNode result(Report report) {
        Await.until("a result", () -> report.result().isPresent());
        return report.result().orElseThrow();
    }

    private void awaitClean() {
        Await.until(
                "nothing left",
                () ->
                        worker.agent.running().isEmpty()
                                && Workspace.names(folder.resolve("jobs")).isEmpty()
                                && runtime.owned(worker.identity.nodeId().value()).isEmpty());
    }

    private static String cause(JsonNode result) {
        return result.path("ending").path("cause").asString();
    }

    @Test
    void carriesAJobFromItsAssignmentToItsResult() throws IOException {
        Report report = assigned("job-a", WORK);
        JsonNode result = result(report);
        awaitClean();
        assertThat(report.complaints).isEmpty();
        assertThat(report.statuses).containsExactly("ACCEPTED", "STARTED");
        assertThat(report.log()).isEqualTo("one\ntwo\n");
        assertThat(cause(result)).isEqualTo("COMPLETED");
        assertThat(result.path("exitCode").asInt()).isZero();
        assertThat(result.path("imageDigest").asString()).isEqualTo("0x" + "1".repeat(64));
        assertThat(result.path("outputBytes").asLong()).isEqualTo(10);
        assertThat(result.path("logBytes").asLong()).isEqualTo(8);
        assertThat(result.path("logHash").asString())
                .isEqualTo(Sha256.of("one\ntwo\n".getBytes(StandardCharsets.UTF_8)).value());
        UnixFsReader reader = new UnixFsReader(platform);
        Cid file = reader.resolve(Cid.parse(result.path("output").asString()), "d/b.txt");
        assertThat(new String(reader.open(file).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("more");
        assertThat(report.readings).isNotEmpty();
        assertThat(folder.resolve("journal")).isEmptyDirectory();
        assertThat(folder.resolve("jobs")).isEmptyDirectory();
    }

    @Test
    @DisplayName("I-06: time after a container's end is not billed, however late the engine tells")
    void billsNothingAfterTheEnd() {
        runtime.withholdExits(true);
        Report report = assigned("job-a", WORK);
        Await.until("looks", () -> runtime.looksAfterTheEnd() > 2);
        runtime.withholdExits(false);
        JsonNode result = result(report);
        awaitClean();
        Duration ran =
                Duration.between(
                        Instant.parse(result.path("startedAt").asString()),
                        Instant.parse(result.path("finishedAt").asString()));
        assertThat(report.readings.getLast().usage().computeMillis())
                .isLessThanOrEqualTo(ran.toMillis() + 1);
    }

    @Test
    @DisplayName("I-11: an assignment delivered many times runs once")
    void runsAnAssignmentOnce() {
        Report report = assigned("job-a", WORK);
        platform.assign(AssignmentText.of("job-a", 1, IMAGE, WORK));
        result(report);
        awaitClean();
        platform.assign(AssignmentText.of("job-a", 1, IMAGE, WORK));
        Report second = assigned("job-b", WORK);
        result(second);
        awaitClean();
        assertThat(runtime.starts()).isEqualTo(2);
        assertThat(report.results).hasSize(1);
    }

    @Test
    @DisplayName("I-11, F06: what was not answered is said again and counts once")
    void saysAgainWhatWasNotAnswered() {
        List.of("status", "readings", "logs", "result").forEach(platform::loseAnswerOnce);
        Report report = assigned("job-a", FOREVER);
        Await.until("readings", () -> report.readings.size() > 2);
        platform.stop("job-a", 1, "enough");
        result(report);
        awaitClean();
        assertThat(report.complaints).isEmpty();
        assertThat(report.log()).isEqualTo("up\n");
        assertThat(report.results).hasSize(2);
        assertThat(runtime.starts()).isEqualTo(1);
    }

    @Test
    @DisplayName("what a job leased is free again when the platform hears of its end")
    void isFreeWhenThePlatformHearsOfTheEnd() {
        platform.loseAnswerOnce("result");
        result(assignedTheWholeMachine("job-a"));
        Report next = assignedTheWholeMachine("job-b");
        result(next);
        awaitClean();
        assertThat(next.refusals).isEmpty();
        assertThat(next.statuses).containsExactly("ACCEPTED", "STARTED");
    }

    @Test
    void stopsAtAStopOrderOfTheStream() {
        Report report = assigned("job-a", FOREVER);
        Await.until("start", () -> report.statuses.contains("STARTED"));
        platform.stop("job-a", 1, "cancelled by the payer");
        JsonNode result = result(report);
        assertThat(cause(result)).isEqualTo("CANCELLED");
        assertThat(result.path("ending").path("detail").asString())
                .isEqualTo("cancelled by the payer");
        awaitClean();
    }

    @Test
    void stopsWhenAnAnswerSaysSo() {
        Report report = assigned("job-a", FOREVER);
        Await.until("start", () -> report.statuses.contains("STARTED"));
        report.next = "STOP";
        assertThat(cause(result(report))).isEqualTo("CANCELLED");
        awaitClean();
    }

    @Test
    void stopsByItselfWhenTheMoneyEnds() {
        platform.assign(AssignmentText.of("job-a", 1, IMAGE, FOREVER, 300, ""));
        Report report = platform.report("job-a", 1);
        JsonNode result = result(report);
        assertThat(cause(result)).isEqualTo("BUDGET_EXHAUSTED");
        assertThat(report.readings.getLast().usage().computeMillis()).isGreaterThanOrEqualTo(300);
        awaitClean();
    }

    @Test
    void refusesWithEveryReason() {
        String wrong =
                AssignmentText.of("job-a", 1, IMAGE, WORK)
                        .replace("\"cpu\"", "\"a100\"")
                        .replace("67108864", "9999999999")
                        .replace("\"egress\":false", "\"egress\":true")
                        .replace("{\"A\":\"b\"}", "{\"LD_PRELOAD\":\"x\"}");
        platform.assign(wrong);
        Report report = platform.report("job-a", 1);
        Await.until("refusal", () -> report.refusals.size() == 4);
        assertThat(String.join("\n", report.refusals))
                .contains("device class", "memoryBytes", "egress", "LD_PRELOAD");
        assertThat(report.statuses).containsExactly("REFUSED");
        assertThat(runtime.starts()).isZero();
    }

    @Test
    @DisplayName("F15: a late epoch is told to stop, cleans up and reports nothing")
    void cleansUpWhenItsEpochIsOver() {
        Report report = assigned("job-a", FOREVER);
        Await.until("start", () -> report.statuses.contains("STARTED"));
        platform.declareOver("job-a", 1);
        awaitClean();
        assertThat(report.results).isEmpty();
    }

    @Test
    @DisplayName("F15: a newer epoch of the same job replaces the older one")
    void replacesAnOlderEpoch() {
        Report old = assigned("job-a", FOREVER);
        Await.until("start", () -> old.statuses.contains("STARTED"));
        platform.assign(AssignmentText.of("job-a", 2, IMAGE, WORK));
        assertThat(cause(result(platform.report("job-a", 2)))).isEqualTo("COMPLETED");
        awaitClean();
        assertThat(old.results).isEmpty();
    }

    @Test
    void opensANewSessionWhenTheOldOneIsOver() {
        Report report = assigned("job-a", FOREVER);
        Await.until("start", () -> report.statuses.contains("STARTED"));
        platform.endSessions();
        Await.until("a second session", () -> platform.sessions() > 1);
        platform.stop("job-a", 1, "enough");
        result(report);
        awaitClean();
        assertThat(report.complaints).isEmpty();
    }

    @Test
    @DisplayName("F06: the platform may be away for the whole job; nothing is lost")
    void outlivesAnAbsentPlatform() {
        Report report = assigned("job-a", FOREVER);
        Await.until("start", () -> report.statuses.contains("STARTED"));
        platform.setDown(true);
        int heard = report.readings.size();
        runtime.stop(
                runtime.owned(worker.identity.nodeId().value()).getFirst(),
                java.time.Duration.ZERO);
        Await.until("a journaled result", () -> journalHolds("NODE_FAILED"));
        platform.setDown(false);
        assertThat(cause(result(report))).isEqualTo("NODE_FAILED");
        assertThat(report.readings.size()).isGreaterThan(heard);
        assertThat(report.complaints).isEmpty();
        assertThat(report.log()).isEqualTo("up\n");
        awaitClean();
    }

    private boolean journalHolds(String text) {
        try (var files = Files.list(folder.resolve("journal"))) {
            for (Path file : files.toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void findsTheStreamAgainAfterAHangUp() {
        result(assigned("job-a", WORK));
        platform.hangUp();
        assertThat(cause(result(assigned("job-b", WORK)))).isEqualTo("COMPLETED");
        awaitClean();
        assertThat(runtime.starts()).isEqualTo(2);
    }

    @Test
    void bringsTheInputAndRefusesWhatIsMissingOrTooLarge() throws IOException {
        ContentRef file = stored("hello".getBytes(StandardCharsets.UTF_8));
        Cid tree =
                new UnixFsTreeBuilder(UnixFsProfile.V1_2025, platform)
                        .add("d/x", file)
                        .finish()
                        .cid();
        ContentRef large = stored(new byte[2 << 20]);
        assertThat(cause(withInput("job-a", tree))).isEqualTo("COMPLETED");
        assertThat(cause(withInput("job-b", file.cid()))).isEqualTo("COMPLETED");
        assertThat(cause(withInput("job-c", large.cid()))).isEqualTo("INPUT_TOO_LARGE");
        assertThat(cause(withInput("job-d", Cid.ofRaw(new byte[] {9}))))
                .isEqualTo("INPUT_NOT_FOUND");
        awaitClean();
    }

    private ContentRef stored(byte[] bytes) throws IOException {
        return new UnixFsFileBuilder(UnixFsProfile.V1_2025, platform)
                .writeAll(new ByteArrayInputStream(bytes), Long.MAX_VALUE)
                .finish();
    }

    private JsonNode withInput(String job, Cid input) {
        platform.assign(
                AssignmentText.of(job, 1, IMAGE, WORK, 600_000, ",\"input\":\"" + input + "\""));
        return result(platform.report(job, 1));
    }

    @Test
    void saysWhatWasWrongWithImageCommandAndExit() {
        platform.assign(AssignmentText.of("job-a", 1, "sha256:" + "0".repeat(64), WORK));
        assertThat(cause(result(platform.report("job-a", 1)))).isEqualTo("IMAGE_NOT_FOUND");
        assertThat(cause(result(assigned("job-b", List.of("nothing")))))
                .isEqualTo("COMMAND_NOT_FOUND");
        JsonNode failed = result(assigned("job-c", List.of("fails")));
        assertThat(cause(failed)).isEqualTo("NON_ZERO_EXIT");
        assertThat(failed.path("exitCode").asInt()).isEqualTo(3);
        awaitClean();
    }

    @Test
    @DisplayName("F14: a short outage of the engine costs nothing")
    void outlivesAShortOutageOfTheEngine() {
        Report report = assigned("job-a", FOREVER);
        Await.until("start", () -> report.statuses.contains("STARTED"));
        runtime.loseEngine(true);
        Await.until("the worker notices", () -> runtime.refusals() > 2);
        runtime.loseEngine(false);
        platform.stop("job-a", 1, "enough");
        assertThat(cause(result(report))).isEqualTo("CANCELLED");
        assertThat(report.log()).isEqualTo("up\n");
        awaitClean();
    }

    @Test
    @DisplayName("F14: a long outage of the engine is the node's fault and is reported")
    void reportsALongOutageOfTheEngine() {
        Report report = assigned("job-a", FOREVER);
        Await.until("start", () -> report.statuses.contains("STARTED"));
        runtime.loseEngine(true);
        JsonNode result = result(report);
        assertThat(cause(result)).isEqualTo("NODE_FAILED");
        runtime.loseEngine(false);
        awaitClean();
    }

    @Test
    @DisplayName("F04: a restarted worker goes on with its running container; one start, one chain")
    void goesOnAfterARestart() throws IOException {
        Report report = assigned("job-a", FOREVER);
        Await.until("readings", () -> report.readings.size() > 2);
        worker.close();
        worker = new AgentFixture(folder, platform.uri(), runtime);
        int before = report.readings.size();
        Await.until("more readings", () -> report.readings.size() > before + 2);
        platform.stop("job-a", 1, "enough");
        JsonNode result = result(report);
        assertThat(cause(result)).isEqualTo("CANCELLED");
        assertThat(report.complaints).isEmpty();
        assertThat(report.log()).isEqualTo("up\n");
        assertThat(runtime.starts()).isEqualTo(1);
        awaitClean();
    }

    @Test
    void endsItsJobsWhenItIsShutDownForGood() {
        Report report = assigned("job-a", FOREVER);
        Await.until("start", () -> report.statuses.contains("STARTED"));
        worker.agent.stopJobs();
        assertThat(cause(result(report))).isEqualTo("NODE_FAILED");
        awaitClean();
    }

    @Test
    void declaresItselfAndSaysGoodbye() throws IOException {
        assertThat(worker.agent.running()).isEmpty();
        Await.until("heartbeats", () -> platform.heartbeats > 1);
        JsonNode declared = platform.registrations.getFirst();
        assertThat(
                        declared.path("offer")
                                .path("tariff")
                                .path("computePerHour")
                                .path("units")
                                .asString())
                .isEqualTo("1000000");
        assertThat(declared.path("inventory").path("cpuMillicores").asInt()).isEqualTo(2000);
        worker.close();
        assertThat(platform.goodbyes).isEqualTo(1);
        worker = new AgentFixture(folder, platform.uri(), runtime);
    }
}
