package io.opnode.command.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opnode.command.Samples;
import io.opnode.command.kernel.Commands;
import io.opnode.command.platform.eventstore.TestPostgres;
import io.opnode.domain.job.EndCause;
import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobId;
import io.opnode.domain.job.JobLimits;
import io.opnode.domain.kernel.Money;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nodes that are full, silent or lost, and a platform that is stopped and started again. */
class NodeTroubleTest {
    private TestPlatform platform;
    private Scene scene;

    @BeforeEach
    void start() {
        platform = new TestPlatform(TestPostgres.url(TestPostgres.newDatabase()));
    }

    private void startWith(String... settings) {
        platform.start(settings);
        scene = new Scene(platform, new Payer(platform.url()));
    }

    private void restart(FakeWorker... workers) {
        platform.stop();
        startWith();
        for (FakeWorker worker : workers) {
            worker.api = platform.url();
        }
    }

    private FakeWorker worker(int capacity, long price) {
        return new FakeWorker(platform.url()).online(capacity, price);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    @DisplayName("I-05: a node never holds more than it has; the oldest waiting job is next")
    void givesANodeNoMoreThanItHasAlsoAcrossARestart() {
        startWith();
        scene.payer().funded(platform.bean(Commands.class), 1_000_000_000);
        FakeWorker worker = worker(2, 3_600_000);
        List<JobId> jobs =
                List.of(
                        scene.submit("job-a", Samples.spec()),
                        scene.submit("job-b", Samples.spec()),
                        scene.submit("job-c", Samples.spec()),
                        scene.submit("job-d", Samples.spec()));
        scene.run(worker, jobs.get(0), 1);
        scene.run(worker, jobs.get(1), 1);
        scene.awaitState(jobs.get(2), Job.Open.class);
        scene.awaitState(jobs.get(3), Job.Open.class);

        restart(worker);
        worker.heartbeat();
        assertThat(worker.result(jobs.get(0), 1, "COMPLETED", 0, null).status()).isEqualTo(200);

        scene.awaitState(jobs.get(2), Job.Assigned.class);
        scene.awaitState(jobs.get(0), Job.Settled.class);
        assertThat(scene.state(jobs.get(3))).isInstanceOf(Job.Open.class);
    }

    @Test
    @DisplayName("F15: a silent node loses its job to another; only the one that ended it is paid")
    void triesAnotherNodeWhenOneFallsSilentAndBillsOnce() {
        startWith("--opnode.worker.suspect-after=3s", "--opnode.worker.offline-after=6s");
        scene.payer().funded(platform.bean(Commands.class), 1_000_000_000);
        FakeWorker cheap = worker(1, 1_800_000);
        JobId job = scene.submit("job-moves", Samples.spec());
        scene.run(cheap, job, 1);
        assertThat(cheap.readings(job, 1, cheap.batch(job, 1, 2, 100)).status()).isEqualTo(200);
        FakeWorker steady = worker(1, 3_600_000);

        await().atMost(Scene.PATIENCE)
                .until(() -> {
                    steady.heartbeat();
                    return scene.state(job) instanceof Job.Suspect;
                });
        await().atMost(Scene.PATIENCE)
                .until(() -> {
                    steady.heartbeat();
                    return scene.state(job) instanceof Job.Assigned;
                });
        scene.run(steady, job, 2);
        steady.heartbeat();
        assertThat(cheap.readings(job, 1, cheap.batch(job, 1, 5, 100)).code())
                .isEqualTo("job-stale-epoch");
        steady.result(job, 2, "COMPLETED", 0, steady.batch(job, 2, 3, 10));

        Job.Settled settled = scene.awaitState(job, Job.Settled.class);
        assertThat(settled.settlement().charge()).isEqualTo(Money.of(Samples.USDC, 30));
        assertThat(settled.past().getFirst().ending().cause()).isEqualTo(EndCause.NODE_SILENT);
        assertThat(scene.events(job)).containsOnlyOnce("JobSettled", "JobCompleted");
    }

    @Test
    void resumesAJobWhoseNodeIsBackInTime() {
        startWith("--opnode.worker.suspect-after=2s", "--opnode.worker.offline-after=60s");
        scene.payer().funded(platform.bean(Commands.class), 1_000_000_000);
        FakeWorker worker = worker(1, 3_600_000);
        JobId job = scene.submit("job-resumes", Samples.spec());
        scene.run(worker, job, 1);
        scene.awaitState(job, Job.Suspect.class);

        worker.heartbeat();

        scene.awaitState(job, Job.Running.class);
        assertThat(scene.events(job)).contains("AttemptSuspected", "AttemptResumed");
    }

    @Test
    @DisplayName("F01: a platform stopped in the middle of a job goes on where it was")
    void goesOnAfterARestartInTheMiddleOfAJob() {
        startWith();
        scene.payer().funded(platform.bean(Commands.class), 1_000_000_000);
        FakeWorker worker = worker(1, 3_600_000);
        JobId job = scene.submit("job-restart", Samples.spec());
        scene.run(worker, job, 1);
        worker.log(job, 1, 0, "before\n");
        worker.readings(job, 1, worker.batch(job, 1, 2, 10));
        String seen;
        try (Stream stream = worker.assignments(null)) {
            await().atMost(Scene.PATIENCE).until(() -> !stream.events.isEmpty());
            seen = stream.events.getLast().id();
        }

        restart(worker);

        assertThat(worker.heartbeat().status()).isEqualTo(200);
        assertThat(worker.log(job, 1, 7, "after\n").status()).isEqualTo(200);
        JobId next = scene.submit("job-after", Samples.spec());
        worker.result(job, 1, "COMPLETED", 0, worker.batch(job, 1, 4, 10));
        try (Stream stream = worker.assignments(seen)) {
            await().atMost(Scene.PATIENCE)
                    .until(() ->
                            stream.events.stream().anyMatch(e -> e.data().contains(next.value())));
            assertThat(stream.events)
                    .filteredOn(e -> e.name().equals("assignment"))
                    .noneMatch(e -> e.data().contains(job.value()));
        }
        assertThat(scene.awaitState(job, Job.Settled.class).settlement().charge())
                .isEqualTo(Money.of(Samples.USDC, 40));
        assertThat(scene.payer().get("/jobs/" + job + "/logs").text()).isEqualTo("before\nafter\n");
    }

    @Test
    @DisplayName("I-16: a deadline that passed while the platform was down is met after the start")
    void meetsADeadlineThatWasSetBeforeARestart() {
        JobLimits usual = JobLimits.DEFAULT;
        platform.limits =
                new JobLimits(
                        usual.funding(),
                        Duration.ofSeconds(2),
                        usual.accept(),
                        usual.prepare(),
                        usual.stopGrace(),
                        usual.silence(),
                        usual.cancel(),
                        usual.settle(),
                        usual.receipt(),
                        usual.anchor(),
                        usual.maxDelay(),
                        usual.clockSkew(),
                        usual.minFunded());
        startWith();
        scene.payer().funded(platform.bean(Commands.class), 1_000_000_000);
        JobId job = scene.submit("job-no-offer", Samples.spec("a100", 1, 1));
        scene.awaitState(job, Job.Open.class);

        restart();

        Job.Settled settled = scene.awaitState(job, Job.Settled.class);
        assertThat(settled.ended().ending().cause()).isEqualTo(EndCause.NO_OFFER);
        assertThat(settled.settlement().refund()).isEqualTo(Samples.RESERVATION);
    }

    @Test
    void waitsForTheChainAndRunsOnceTheMandateIsOpen() {
        startWith();
        FakeChain.STALLED.add(Samples.OWNER);
        scene.payer().funded(platform.bean(Commands.class), 1_000_000_000);
        JobId job = scene.submit("job-waits", Samples.spec());
        await().atMost(Scene.PATIENCE).until(() -> scene.wallet().reservation(job).isPresent());
        assertThat(scene.state(job)).isInstanceOf(Job.Submitted.class);
        FakeChain.STALLED.clear();

        platform.bean(Commands.class)
                .send(
                        new io.opnode.domain.wallet.WalletCommand.ConfirmMandate(
                                Samples.WALLET,
                                Samples.mandateId(Samples.mandate(job, Samples.RESERVATION)),
                                Samples.RESERVATION,
                                FakeChain.nextFact()));

        scene.awaitState(job, Job.Open.class);
    }
}
