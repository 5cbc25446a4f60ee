package io.opnode.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.cli.fake.FakeJob;
import io.opnode.cli.fake.FakePlatform;
import io.opnode.cli.fake.Opnode;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.eip712.MandateSignature;
import io.opnode.contracts.eip712.SignatureRefused;
import io.opnode.contracts.eip712.SpendingMandate;
import io.opnode.domain.kernel.Sha256;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RunCommandTest {
    @TempDir Path folder;
    private FakePlatform platform;
    private Opnode opnode;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform(folder.resolve("home"));
        opnode = new Opnode(folder.resolve("home"));
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void followsAJobToItsReceiptAndShowsWhereTheMoneyWent() {
        Opnode.Result result = opnode.call("run", "--image", "busybox", "--yes", "--", "ls", "-l");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("reserved    1.000000 USDC")
                .contains("  compute   0.250000 USDC  (9000000 ms at 0.100000 USDC per hour)")
                .contains("charge      0.250000 USDC")
                .contains("  provider  0.200000 USDC")
                .contains("  stakers   0.030000 USDC")
                .contains("  treasury  0.020000 USDC")
                .contains("refund      0.750000 USDC");
        assertThat(result.err())
                .contains("quote     node-1: 0.100000 USDC per device and hour")
                .contains("escrow    1.000000 USDC locked in transaction " + FakeJob.TRANSACTION)
                .contains("  | first line", "  | second line")
                .contains("cost      0.250000 USDC of at most 1.000000 USDC")
                .containsSubsequence(
                        "Now job.submitted.",
                        "Now job.funded.",
                        "Now job.started.",
                        "Now job.completed.",
                        "Now job.anchored.");
        assertThat(platform.submitted.orElseThrow().path("spec").path("command").toString())
                .isEqualTo("[\"ls\",\"-l\"]");
    }

    @Test
    void tellsEveryEventOnceWhenTheStreamBreaks() {
        platform.job.breakAfter = 4;
        Opnode.Result result = opnode.call("run", "--image", "busybox", "--yes", "--", "ls");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err().split("Now job\\.assigned\\.", -1)).hasSize(2);
        assertThat(result.err().split("Now job\\.accepted\\.", -1)).hasSize(2);
    }

    @Test
    @DisplayName(
            "A04: the mandate is signed for this job, this wallet, this chain and no more than the quote")
    void signsAMandateForTheOneJobAndNoMore() throws SignatureRefused {
        assertThat(run("--max-price", "0.5usdc", "--yes").exitCode()).isZero();
        JsonNode body = platform.submitted.orElseThrow();
        JsonNode mandate = body.path("mandate");
        String jobId = body.path("jobId").asString();
        assertThat(jobId).matches("job-[0-9a-f-]{36}");
        assertThat(mandate.path("jobKey").asString())
                .isEqualTo(Sha256.of(jobId.getBytes(StandardCharsets.UTF_8)).value());
        assertThat(mandate.path("cap").path("units").asString()).isEqualTo("1000000");
        assertThat(mandate.path("maxPricePerHour").asString()).isEqualTo("500000");
        assertThat(body.path("reservation")).isEqualTo(mandate.path("cap"));
        SpendingMandate signed =
                new SpendingMandate(
                        FakePlatform.WALLET,
                        FakePlatform.USDC,
                        BigInteger.valueOf(1_000_000),
                        BigInteger.valueOf(
                                Instant.parse(mandate.path("expiry").asString()).getEpochSecond()),
                        Bytes32.fromHex(mandate.path("jobKey").asString()),
                        Bytes32.ZERO,
                        BigInteger.valueOf(500_000),
                        Bytes32.fromHex(mandate.path("salt").asString()));
        MandateSignature signature = MandateSignature.fromHex(body.path("signature").asString());
        assertThat(signed.recover(signature, 31_337, FakePlatform.ESCROW))
                .isEqualTo(body.path("owner").asString());
    }

    @Test
    void uploadsTheInputAndNamesItInTheSpecification() throws IOException {
        Path input = Files.writeString(folder.resolve("words.txt"), "words");
        assertThat(run("--yes", "--input", input.toString()).exitCode()).isZero();
        String cid = platform.submitted.orElseThrow().path("spec").path("input").asString();
        assertThat(platform.blocks).containsKey(cid);
    }

    @Test
    void printsTheJobForProgramsAndNothingElseOnStdout() {
        Opnode.Result result = run("--yes", "-o", "json");
        assertThat(result.exitCode()).isZero();
        assertThat(result.json().path("cost").path("charge").path("units").asString())
                .isEqualTo("250000");
    }

    @Test
    void saysByItsExitCodeHowTheJobEnded() {
        platform.job.end = "job.failed";
        platform.job.phase = "FAILED";
        platform.job.reasonCode = "non-zero-exit";
        platform.job.fault = "user";
        Opnode.Result failed = run("--yes");
        assertThat(failed.exitCode()).isEqualTo(20);
        assertThat(failed.err()).contains("opnode: It ended: non-zero-exit.", "Do what helps.");
        platform.job.reasonCode = "node-silent";
        platform.job.fault = "node";
        assertThat(run("--yes").exitCode()).isEqualTo(23);
        platform.job.phase = "CANCELLED";
        assertThat(run("--yes").exitCode()).isEqualTo(21);
    }

    @Test
    void refusesACapBelowTheQuoteBeforeAnythingIsSigned() {
        Opnode.Result result = run("--max-cost", "0.9usdc");
        assertThat(result.exitCode()).isEqualTo(6);
        assertThat(result.err()).contains("more than your cap of 0.900000 USDC", "--stop-at-cost");
        assertThat(platform.submitted).isEmpty();
        assertThat(folder.resolve("home/keys")).doesNotExist();
    }

    @Test
    void saysOfEveryNodeWhyItCannotTakeTheJob() {
        platform.refusals.put(
                "POST /api/v1/quotes", new FakePlatform.Refusal(422, "no-matching-offer"));
        Opnode.Result result = run("--yes");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err().lines())
                .containsExactly(
                        "opnode: Refused: no-matching-offer.",
                        "        - node-2: It has too little memory. Ask for less.",
                        "        Do otherwise.");
        assertThat(run("--yes", "-o", "json").err()).contains("\"facts\" : [ \"node-2: ");
    }

    @Test
    void takesALowerCapWhereTheJobMayBeStoppedByIt() {
        assertThat(run("--max-cost", "0.9usdc", "--stop-at-cost").exitCode()).isZero();
        JsonNode body = platform.submitted.orElseThrow();
        assertThat(body.path("reservation").path("units").asString()).isEqualTo("900000");
        assertThat(body.path("allowBelowQuote").asBoolean()).isTrue();
    }

    @Test
    void signsNothingWithoutAConfirmationOrACap() {
        assertThat(run().exitCode()).isEqualTo(2);
        assertThat(run("--dry-run").exitCode()).isZero();
        assertThat(opnode.call("quote", "--image", "busybox", "--", "ls").out())
                .contains("at most 1.000000 USDC", "1 other node cannot take it");
        assertThat(platform.submitted).isEmpty();
        assertThat(folder.resolve("home/keys")).doesNotExist();
    }

    @Test
    void printsOnlyTheJobIdWhenDetached() {
        Opnode.Result result = run("--yes", "--detach");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out().strip()).isEqualTo(platform.job.id);
        assertThat(platform.wasAsked("GET /api/v1/jobs/" + platform.job.id)).isFalse();
    }

    @Test
    void stopsWaitingAtItsLimitAndLetsTheJobGoOn() {
        platform.job.neverEnds = true;
        Opnode.Result result = run("--yes", "--wait", "1s");
        assertThat(result.exitCode()).isEqualTo(124);
        assertThat(result.err()).contains("is not over yet", "opnode job show");
        assertThat(platform.requests).noneMatch(request -> request.endsWith("/cancel"));
    }

    @Test
    void detachesWhenInterruptedAndLetsTheJobGoOn() throws IOException, InterruptedException {
        platform.job.neverEnds = true;
        Path errors = folder.resolve("errors");
        Process child =
                new ProcessBuilder(
                                // A build in the background ignores Ctrl-C, and children inherit
                                // that.
                                "env",
                                "--default-signal=INT",
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "io.opnode.cli.CliMain",
                                "--home",
                                folder.resolve("home").toString(),
                                "run",
                                "--image",
                                "busybox",
                                "--yes",
                                "ls")
                        .redirectError(errors.toFile())
                        .start();
        try {
            assertThat(platform.followed.await(60, TimeUnit.SECONDS)).isTrue();
            new ProcessBuilder("kill", "-INT", Long.toString(child.pid())).start().waitFor();
            assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.exitValue()).isEqualTo(130);
        assertThat(Files.readString(errors))
                .contains("Detached from job " + platform.job.id + ".", "It goes on");
        assertThat(platform.requests).noneMatch(request -> request.endsWith("/cancel"));
    }

    private Opnode.Result run(String... options) {
        String[] words = new String[options.length + 5];
        words[0] = "run";
        words[1] = "--image";
        words[2] = "busybox";
        System.arraycopy(options, 0, words, 3, options.length);
        words[words.length - 2] = "--";
        words[words.length - 1] = "ls";
        return opnode.call(words);
    }
}
