package io.opnode.command.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opnode.command.Samples;
import io.opnode.domain.job.EndCause;
import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Money;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Jobs from their submission to their settlement, over HTTP, with a worker that speaks the
 * protocol.
 */
class JobLifeTest {
    private final Scene scene = Shared.SCENE;
    private final FakeWorker worker = Shared.WORKER;
    private final Payer payer = scene.payer();

    @BeforeEach
    void isHeardOf() {
        worker.heartbeat();
    }

    @Test
    void carriesAJobFromSubmissionToSettlement() {
        JobId job = scene.submit("job-life", Samples.spec());
        scene.awaitAssignment(worker, job, 1);
        assertThat(next(worker.accept(job, 1))).isEqualTo("CONTINUE");
        assertThat(worker.started(job, 1).json().path("fundedUntil").asString()).isNotEmpty();
        assertThat(acknowledged(worker.log(job, 1, 0, "hello\n"))).isEqualTo(6);
        assertThat(acknowledged(worker.readings(job, 1, worker.batch(job, 1, 3, 10)))).isEqualTo(3);
        Http.Answer result = worker.result(job, 1, "COMPLETED", 0, worker.batch(job, 1, 5, 10));
        assertThat(next(result)).as(result.text()).isEqualTo("CLEAN");
        assertThat(result.json().path("reason").isNull()).as(result.text()).isTrue();

        Job.Settled settled = scene.awaitState(job, Job.Settled.class);
        assertThat(settled.settlement().charge()).isEqualTo(Money.of(Samples.USDC, 50));
        assertThat(settled.settlement().refund())
                .isEqualTo(Samples.RESERVATION.minus(settled.settlement().charge()));
        awaitGivenBack(job);
        assertThat(payer.get("/jobs/" + job + "/logs").text()).isEqualTo("hello\n");
        assertThat(
                        scene.platform()
                                .content
                                .open(settled.ended().result().orElseThrow().log().orElseThrow()))
                .hasBinaryContent("hello\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("I-11: every message twice leaves one history")
    void changesNothingWhenEveryMessageComesTwice() {
        JobId job = new JobId("job-twice");
        assertThat(payer.twice(job, Samples.spec(), Samples.RESERVATION))
                .extracting(Http.Answer::status)
                .containsExactly(202, 202);
        scene.awaitAssignment(worker, job, 1);
        both(() -> worker.accept(job, 1));
        both(() -> worker.started(job, 1));
        both(() -> worker.log(job, 1, 0, "line\n"));
        both(() -> worker.readings(job, 1, worker.batch(job, 1, 4, 5)));
        both(() -> worker.result(job, 1, "COMPLETED", 0, worker.batch(job, 1, 6, 5)));
        Job.Settled settled = scene.awaitState(job, Job.Settled.class);
        both(() -> worker.result(job, 1, "COMPLETED", 0, worker.batch(job, 1, 6, 5)));
        assertThat(payer.submit(job, Samples.spec(), Samples.RESERVATION).status()).isEqualTo(202);

        assertThat(settled.settlement().charge()).isEqualTo(Money.of(Samples.USDC, 30));
        assertThat(scene.events(job))
                .containsExactly(
                        "JobSubmitted",
                        "JobFunded",
                        "JobOpened",
                        "JobAssigned",
                        "AssignmentAccepted",
                        "AttemptStarted",
                        "UsageReported",
                        "UsageReported",
                        "JobCompleted",
                        "JobSettled");
        awaitGivenBack(job);
    }

    private static void both(java.util.function.Supplier<Http.Answer> message) {
        List<Http.Answer> answers = IntStream.range(0, 2).mapToObj(n -> message.get()).toList();
        assertThat(answers).extracting(Http.Answer::status).containsExactly(200, 200);
        assertThat(answers.get(1).text()).isEqualTo(answers.get(0).text());
    }

    private void awaitGivenBack(JobId job) {
        await().atMost(Scene.PATIENCE)
                .until(() ->
                        scene.wallet().reservation(job).isEmpty()
                                && scene.wallet()
                                        .mandate(
                                                Samples.mandateId(
                                                        Samples.mandate(job, Samples.RESERVATION)))
                                        .isEmpty());
    }

    @Test
    void cancelsAJobThatWaitsForANodeAndGivesAllBack() {
        JobId job = scene.submit("job-cancel-queued", Samples.spec("a100", 1, 1));
        scene.awaitState(job, Job.Open.class);

        assertThat(payer.post("/jobs/" + job + "/cancel", null).status()).isEqualTo(202);
        assertThat(payer.post("/jobs/" + job + "/cancel", null).status()).isEqualTo(202);

        Job.Settled settled = scene.awaitState(job, Job.Settled.class);
        assertThat(settled.ended().ending().cause()).isEqualTo(EndCause.CANCELLED);
        assertThat(settled.settlement().refund()).isEqualTo(Samples.RESERVATION);
        awaitGivenBack(job);
    }

    @Test
    void tellsTheWorkerToStopACancelledJobAndChargesWhatWasMetered() {
        JobId job = scene.submit("job-cancel-running", Samples.spec());
        scene.run(worker, job, 1);
        try (Stream stream = worker.assignments(null)) {
            payer.post("/jobs/" + job + "/cancel", null);
            await().atMost(Scene.PATIENCE)
                    .until(() ->
                            stream.events.stream()
                                    .anyMatch(e ->
                                            e.name().equals("stop")
                                                    && e.data().contains(job.value())));
        }
        assertThat(next(worker.readings(job, 1, worker.batch(job, 1, 2, 7)))).isEqualTo("STOP");
        assertThat(next(worker.result(job, 1, "CANCELLED", 143, null))).isEqualTo("CLEAN");

        Job.Settled settled = scene.awaitState(job, Job.Settled.class);
        assertThat(settled.settlement().charge()).isEqualTo(Money.of(Samples.USDC, 14));
        awaitGivenBack(job);
    }

    @Test
    void explainsWhyNoNodeTakesAJob() {
        JobId job = scene.submit("job-unmatched", Samples.spec("a100", 1, 1));
        scene.awaitState(job, Job.Open.class);
        await().atMost(Scene.PATIENCE)
                .until(() ->
                        payer.get("/jobs/" + job + "/explain")
                                .text()
                                .contains("device-class-differs"));

        JsonNode explained = payer.get("/jobs/" + job + "/explain").json();

        assertThat(explained.path("phase").asString()).isEqualTo("open");
        assertThat(explained.path("candidates").size()).isZero();
        assertThat(explained.path("refusals").get(0).path("reasons").get(0).path("hint").asString())
                .isNotBlank();
        payer.post("/jobs/" + job + "/cancel", null);
    }

    @Test
    void refusesTheReportOfAnAttemptThatIsOver() {
        JobId job = scene.submit("job-stale", Samples.spec("cpu", 1, 1));
        scene.awaitAssignment(worker, job, 1);
        Http.Answer refused =
                worker.status(
                        job,
                        1,
                        Map.of("status", "REFUSED", "reasons", List.of("no image", "no disk")));
        assertThat(next(refused)).isEqualTo("CLEAN");
        scene.awaitState(job, Job.Settled.class);

        Http.Answer late = worker.started(job, 1);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("job-stale-epoch");
        assertThat(late.json().path("hint").asString()).isNotBlank();
    }

    @Test
    void keepsAnAttemptFromOtherNodes() {
        JobId job = scene.submit("job-foreign", Samples.spec());
        scene.awaitAssignment(worker, job, 1);
        FakeWorker other = new FakeWorker(worker.api).openSession();

        assertThat(other.accept(job, 1).status()).isEqualTo(404);
        other.nodeId = worker.nodeId;
        assertThat(other.heartbeat().status()).isEqualTo(404);
        other.token = "none";
        assertThat(other.heartbeat().status()).isEqualTo(401);
        payer.post("/jobs/" + job + "/cancel", null);
    }

    @Test
    void streamsTheLogWhileItGrowsAndEndsWithTheJob() {
        JobId job = scene.submit("job-logs", Samples.spec());
        scene.run(worker, job, 1);
        worker.log(job, 1, 0, "one\n");
        String url = scene.platform().url() + "/jobs/" + job + "/logs?follow=true";
        try (Stream stream = new Stream(url, null, null)) {
            await().atMost(Scene.PATIENCE).until(() -> stream.events.size() == 1);
            assertThat(stream.events.getFirst().id()).isEqualTo("4");
            worker.log(job, 1, 4, "two\n");
            await().atMost(Scene.PATIENCE).until(() -> stream.events.size() == 2);
            worker.result(job, 1, "COMPLETED", 0, null);
            await().atMost(Scene.PATIENCE).until(stream::ended);
            assertThat(stream.events.getLast().name()).isEqualTo("end");
        }
        try (Stream resumed = new Stream(url, null, "4")) {
            await().atMost(Scene.PATIENCE).until(resumed::ended);
            assertThat(resumed.events)
                    .extracting(Stream.Event::data)
                    .containsExactly("dHdvCg==", "");
        }
        assertThat(payer.get("/jobs/" + job + "/logs?offset=4").text()).isEqualTo("two\n");
        assertThat(payer.get("/jobs/" + job + "/logs?offset=9").code())
                .isEqualTo("offset-out-of-range");
    }

    @Test
    void takesALogPieceOnceAndRefusesAGap() {
        JobId job = scene.submit("job-log-gap", Samples.spec());
        scene.run(worker, job, 1);
        assertThat(acknowledged(worker.log(job, 1, 0, "abcd"))).isEqualTo(4);
        assertThat(acknowledged(worker.log(job, 1, 2, "cdef"))).isEqualTo(6);
        assertThat(acknowledged(worker.log(job, 1, 0, "abc"))).isEqualTo(6);

        Http.Answer gap = worker.log(job, 1, 9, "x");

        assertThat(gap.status()).isEqualTo(409);
        assertThat(gap.code()).isEqualTo("log-gap");
        assertThat(acknowledged(gap)).isEqualTo(6);
        assertThat(payer.get("/jobs/" + job + "/logs").text()).isEqualTo("abcdef");
        worker.result(job, 1, "COMPLETED", 0, null);
        scene.awaitState(job, Job.Settled.class);
        assertThat(worker.log(job, 1, 6, "late").code()).isEqualTo("job-stale-epoch");
    }

    @Test
    void tellsAHeartbeatWhatToDoWithEachAttempt() {
        JobId job = scene.submit("job-heartbeat", Samples.spec());
        scene.run(worker, job, 1);
        Map<String, Object> running =
                Map.of(
                        "running",
                        List.of(
                                Map.of("jobId", job.value(), "epoch", 1),
                                Map.of("jobId", "job-never-seen", "epoch", 3)));

        JsonNode actions = worker.send("POST", "/heartbeats", running).json().path("actions");

        assertThat(actions.get(0).path("next").asString()).isEqualTo("CONTINUE");
        assertThat(actions.get(1).path("next").asString()).isEqualTo("CLEAN");
        worker.result(job, 1, "NON_ZERO_EXIT", 3, null);
        assertThat(scene.awaitState(job, Job.Settled.class).ended().ending().cause())
                .isEqualTo(EndCause.NON_ZERO_EXIT);
    }

    @Test
    @DisplayName("A05: forged readings are refused and cost nobody anything")
    void refusesReadingsThatTheNodeKeyDidNotSign() {
        JobId job = scene.submit("job-forged", Samples.spec());
        scene.run(worker, job, 1);
        FakeWorker forger = new FakeWorker(worker.api);

        Http.Answer refused = worker.readings(job, 1, forger.batch(job, 1, 2, 50));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("meter-refused");
        Http.Answer result = worker.result(job, 1, "COMPLETED", 0, forger.batch(job, 1, 9, 50));
        assertThat(result.json().path("reason").asString()).startsWith("meter-refused");
        assertThat(scene.awaitState(job, Job.Settled.class).settlement().charge().isZero())
                .isTrue();
    }

    private static String next(Http.Answer answer) {
        return answer.json().path("next").asString(answer.text());
    }

    private static long acknowledged(Http.Answer answer) {
        return answer.json().path("acknowledged").asLong(-1);
    }

    @Test
    void refusesMoreAssignmentStreamsThanANodeMayHave() {
        FakeWorker many = new FakeWorker(worker.api).online(1, 1);
        List<Stream> open = IntStream.range(0, 4).mapToObj(n -> many.assignments(null)).toList();
        try {
            await().atMost(Scene.PATIENCE)
                    .until(() -> {
                        try (Stream fifth = many.assignments(null)) {
                            return fifth.status == 429;
                        }
                    });
        } finally {
            open.forEach(Stream::close);
            many.send("POST", "/goodbye", Map.of());
        }
    }

    @Test
    void takesTheRequestsCorrelationIdIntoTheLog() {
        JobId job = new JobId("job-correlated");
        payer.submit(
                job, Samples.spec("a100", 1, 1), Samples.RESERVATION, "X-Correlation-Id", "c-7");
        scene.awaitState(job, Job.Open.class);

        assertThat(
                        scene.platform()
                                .bean(org.axonframework.eventsourcing.eventstore.EventStore.class)
                                .readEvents(job.value())
                                .asStream()
                                .map(e -> e.getMetaData().get("traceId")))
                .containsOnly("c-7")
                .hasSize(3);
        payer.post("/jobs/" + job + "/cancel", null);
    }
}
