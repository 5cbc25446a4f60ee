package io.opnode.launcher.e2e;

import static io.opnode.launcher.e2e.Customer.shell;
import static io.opnode.launcher.e2e.Customer.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opnode.cli.job.JobRequest;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Kill −9 while a job runs: it goes on, is paid once, and nothing is lost or left behind. */
@Tag("docker")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashTest {
    private static final Duration BACK_LIMIT = Duration.ofSeconds(60);

    /** Long enough to outlive what is killed and started again under it. */
    private static final int RUN_SECONDS = 25;

    private final Platform platform = Platform.started();

    @BeforeEach
    void goOn() {
        platform.start();
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    @DisplayName("F04: a killed worker comes back, finds its container and bills one attempt")
    void workerKilledMidJob() {
        Customer customer = platform.customer().withMoney();
        BigInteger before = customer.available();
        String jobId = customer.submit(longJob());
        customer.awaitLog(jobId, "begun");
        List<String> containers = Remains.containersOfJob(jobId);
        long worker = platform.worker().orElseThrow().pid();

        platform.worker().orElseThrow().destroyForcibly();
        await("another worker runs")
                .atMost(BACK_LIMIT)
                .until(() -> platform.worker().filter(next -> next.pid() != worker).isPresent());

        assertThat(Remains.containersOfJob(jobId)).as("its container").isEqualTo(containers);
        assertThatItRanOnce(customer, jobId, before);
    }

    @Test
    @DisplayName("F01, F04: after a kill of the launcher the job goes on and is settled once")
    void launcherKilledMidJob() {
        Customer customer = platform.customer().withMoney();
        BigInteger before = customer.available();
        String jobId = customer.submit(longJob());
        customer.awaitLog(jobId, "begun");
        List<String> containers = Remains.containersOfJob(jobId);

        platform.launcher().kill();
        platform.start();

        assertThat(Remains.containersOfJob(jobId)).as("its container").isEqualTo(containers);
        assertThatItRanOnce(customer, jobId, before);
    }

    @Test
    @DisplayName("a stop ends all that was started, and the next start goes on with the money")
    void stoppedMidJob() throws IOException {
        Customer customer = platform.customer().withMoney();
        BigInteger before = customer.available();
        String jobId = customer.submit(longJob());
        customer.awaitLog(jobId, "begun");
        String nodeId = platform.nodeId();

        platform.launcher().askToStop();
        platform.launcher().exitCode();

        assertThat(Remains.processesOn(platform.home())).isEmpty();
        assertThat(Remains.containersOfWorker(nodeId)).isEmpty();
        assertThat(Files.exists(platform.home().resolve("endpoint.json"))).isFalse();
        platform.start();
        JsonNode job = customer.settled(jobId, before);
        assertThat(job.path("reason").path("fault").asString()).isEqualTo("node");
        assertThat(units(job.path("cost").path("charge"))).isZero();
    }

    private static JobRequest longJob() {
        JobRequest request = shell("echo begun; sleep " + RUN_SECONDS + "; echo over");
        request.attempts = 1;
        return request;
    }

    private void assertThatItRanOnce(Customer customer, String jobId, BigInteger before) {
        JsonNode job = customer.settled(jobId, before);
        assertThat(job.path("reason").path("code").asString()).isEqualTo("completed");
        assertThat(job.path("attempts")).hasSize(1);
        assertThat(customer.log(jobId)).isEqualTo("begun\nover\n");
        BigInteger charge = units(job.path("cost").path("charge"));
        assertThat(charge).isPositive();
        assertThat(customer.charges(jobId)).as("charges of the wallet").hasSize(1);
        new EscrowLog(platform.api())
                .assertThatOneSettlementTook(job.path("mandateId").asString(), charge);
        JsonNode attempt = job.path("attempts").path(0);
        long ran =
                Duration.between(
                                Instant.parse(attempt.path("startedAt").asString()),
                                Instant.parse(attempt.path("endedAt").asString()))
                        .toMillis();
        long billed =
                job.path("cost")
                        .path("lines")
                        .valueStream()
                        .filter(line -> line.path("meter").asString().equals("compute"))
                        .mapToLong(line -> Long.parseLong(line.path("quantity").asString()))
                        .max()
                        .orElse(0);
        assertThat(billed).as("I-06: billed ms").isBetween(1L, ran);
    }
}
