package io.opnode.launcher.e2e;

import static io.opnode.launcher.e2e.Customer.shell;
import static io.opnode.launcher.e2e.Customer.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.cli.content.Download;
import io.opnode.cli.job.JobRequest;
import io.opnode.cli.receipt.ReceiptFile;
import io.opnode.domain.content.Cid;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

/** What becomes of a job and its money, however it ends. */
@Tag("docker")
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(SharedPlatform.class)
class JobsTest {
    private final Platform platform;

    JobsTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    @DisplayName("I-03, I-08, I-09: a job on real input is run, billed, refunded and anchored")
    void runsAJobOnRealInput(@TempDir Path folder) throws IOException {
        Path input = Files.writeString(folder.resolve("text.txt"), "to be or not to be\n");
        Customer customer = platform.customer().withMoney();
        BigInteger before = customer.available();
        JobRequest request =
                shell(
                        "tr ' ' '\\n' < /in/text.txt | sort | uniq -c | sort -rn > /out/words; sleep 1");
        request.input = Optional.of(input);

        JsonNode job = customer.settled(customer.submit(request), before);

        assertThat(job.path("phase").asString()).isEqualTo("SETTLED");
        assertThat(units(job.path("cost").path("charge"))).isPositive();
        Path outputs = folder.resolve("outputs");
        new Download(platform.api())
                .into(outputs, new Cid(job.path("output").path("cid").asString()));
        assertThat(Files.readAllLines(outputs.resolve("words")))
                .map(String::strip)
                .contains("2 to", "2 be", "1 or", "1 not");
    }

    @Test
    @DisplayName("I-08: a receipt verifies offline, and a changed one does not")
    void receiptVerifiesOffline(@TempDir Path folder) throws IOException {
        Customer customer = platform.customer().withMoney();
        BigInteger before = customer.available();
        String jobId = customer.submit(shell("echo done"));
        customer.settled(jobId, before);

        Path file = folder.resolve("receipt.json");
        ReceiptFile.of(jobId, platform.api().get("/api/v1/jobs/" + jobId + "/receipt"))
                .writeTo(file);
        assertThat(ReceiptFile.read(file).verify(Optional.empty()).passed()).isTrue();

        Files.writeString(
                file, Files.readString(file).replace(jobId, jobId.replace("job-", "jab-")));
        assertThat(ReceiptFile.read(file).verify(Optional.empty()).passed()).isFalse();
    }

    @Test
    void anUnknownImageCostsNothing() {
        JobRequest request = shell("true");
        request.image = Optional.of("opnode/there-is-no-such-image:1");
        JsonNode job = ended(request, "image-not-found", "user");
        assertThat(units(job.path("cost").path("charge"))).isZero();
        assertThat(job.path("reason").path("hint").asString()).contains("image");
    }

    @Test
    void aCommandThatIsNotThereCostsNothing() {
        JobRequest request = shell("true");
        request.command = List.of("there-is-no-such-command");
        JsonNode job = ended(request, "command-not-found", "user");
        assertThat(units(job.path("cost").path("charge"))).isZero();
    }

    @Test
    void aNonZeroExitIsChargedForItsTime() {
        JsonNode job = ended(shell("sleep 1; exit 3"), "non-zero-exit", "user");
        assertThat(job.path("exitCode").asInt()).isEqualTo(3);
        assertThat(units(job.path("cost").path("charge"))).isPositive();
    }

    @Test
    void memoryBeyondTheLimitEndsTheJob() {
        JobRequest request = shell("head -c 256m /dev/zero | tail -c 200m > /dev/null");
        request.memory = "24m";
        ended(request, "out-of-memory", "user");
    }

    @Test
    @DisplayName("I-02: a job longer than its money ends when the money does")
    void aJobLongerThanItsMoneyIsStopped() {
        JobRequest request = shell("sleep 120");
        request.maxCost = Optional.of("0.0012usdc");
        JsonNode job = ended(request, "budget-exhausted", "user");
        assertThat(units(job.path("cost").path("charge")))
                .isPositive()
                .isLessThanOrEqualTo(units(job.path("cost").path("reserved")));
    }

    @Test
    @DisplayName("A13: links among the outputs bring nothing of the node's out")
    void linksInOutputsAreLeftOut(@TempDir Path folder) {
        Customer customer = platform.customer().withMoney();
        BigInteger before = customer.available();
        JobRequest request =
                shell(
                        "cd /out; echo mine > file; mkdir sub; ln -s /etc/shadow shadow;"
                                + " ln -s / root; ln -s ../../../../.. sub/up; mkfifo pipe");
        JsonNode job = customer.settled(customer.submit(request), before);

        List<Path> files =
                new Download(platform.api())
                        .into(
                                folder.resolve("outputs"),
                                new Cid(job.path("output").path("cid").asString()));
        assertThat(files).singleElement().asString().endsWith("/file");
    }

    @Test
    void anInputLargerThanTheDiskIsRefused(@TempDir Path folder) throws IOException {
        JobRequest request = shell("ls /in");
        request.disk = "4m";
        request.input = Optional.of(Files.write(folder.resolve("large"), new byte[(4 << 20) + 1]));
        JsonNode job = ended(request, "input-too-large", "user");
        assertThat(units(job.path("cost").path("charge"))).isZero();
    }

    @Test
    void cancellingARunningJobChargesWhatRan() {
        Customer customer = platform.customer().withMoney();
        BigInteger before = customer.available();
        String jobId = customer.submit(shell("echo begun; sleep 120"));
        customer.awaitLog(jobId, "begun");
        customer.cancel(jobId);
        JsonNode job = customer.settled(jobId, before);
        assertThat(job.path("phase").asString()).isEqualTo("CANCELLED");
        assertThat(units(job.path("cost").path("charge")))
                .isPositive()
                .isLessThan(units(job.path("cost").path("reserved")));
    }

    private JsonNode ended(JobRequest request, String code, String fault) {
        Customer customer = platform.customer().withMoney();
        BigInteger before = customer.available();
        JsonNode job = customer.settled(customer.submit(request), before);
        assertThat(job.path("reason").path("code").asString()).isEqualTo(code);
        assertThat(job.path("reason").path("fault").asString()).isEqualTo(fault);
        assertThat(job.path("reason").path("hint").asString()).isNotBlank();
        assertThat(job.path("attempts")).hasSize(1);
        return job;
    }
}
