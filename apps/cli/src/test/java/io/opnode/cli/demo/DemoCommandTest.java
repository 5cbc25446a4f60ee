package io.opnode.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.cli.fake.FakePlatform;
import io.opnode.cli.fake.Opnode;
import io.opnode.cli.receipt.ProvenReceipt;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The demo on a platform that runs already, so that nothing is started. */
class DemoCommandTest {
    @TempDir Path folder;
    private FakePlatform platform;
    private Opnode opnode;
    private Path input;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform(folder.resolve("home"));
        platform.job.receipt = jobId -> ProvenReceipt.of(jobId).answer();
        opnode = new Opnode(folder.resolve("home"));
        input = Files.writeString(folder.resolve("words.txt"), "words");
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private Opnode.Result demo(String... more) {
        String[] words = new String[more.length + 5];
        words[0] = "demo";
        words[1] = "--image";
        words[2] = "busybox";
        words[3] = "--input";
        words[4] = input.toString();
        System.arraycopy(more, 0, words, 5, more.length);
        return opnode.call(words);
    }

    @Test
    void printsOneObjectWhoseFiguresReconcile() {
        Opnode.Result result = demo("-o", "json");
        assertThat(result.exitCode()).as(result.err()).isZero();
        JsonNode json = result.json();
        assertThat(units(json, "reserved"))
                .isEqualTo(units(json, "charge").add(units(json, "refund")));
        assertThat(units(json, "charge"))
                .isEqualTo(
                        units(json, "provider")
                                .add(units(json, "stakers"))
                                .add(units(json, "treasury")));
        assertThat(units(json, "walletBefore").subtract(units(json, "walletAfter")))
                .isEqualTo(units(json, "charge"));
        assertThat(json.path("receiptVerified").asBoolean()).isTrue();
        assertThat(json.path("conserved").asBoolean()).isTrue();
        assertThat(json.path("jobId").asString()).startsWith("job-");
        assertThat(json.path("settlementTx").asString()).startsWith("0x");
        assertThat(json.path("receiptCid").asString()).isNotEmpty();
        assertThat(json.path("timeline")).isNotEmpty();
    }

    @Test
    void tellsPeopleTheSame() {
        Opnode.Result result = demo();
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("wallet    20.000000 USDC before − 19.750000 USDC after = the charge")
                .contains("verified  offline, all ")
                .contains("conserved yes");
        assertThat(result.err())
                .contains("a platform already runs on", "node      node-1 is online");
    }

    @Test
    void waitsForMoneyThatAnEarlierJobStillHolds() {
        platform.job.heldForViews = 3;
        Opnode.Result result = demo();
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).contains("an earlier job still holds money");
    }

    @Test
    void failsWhenTheLedgerAndTheContractsDisagree() {
        platform.job.conserved = false;
        Opnode.Result result = demo();
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("conserved NO");
        assertThat(result.err()).contains("the figures do not reconcile");
    }

    @Test
    void exitsAsTheJobEnded() {
        platform.job.end = "job.failed";
        platform.job.phase = "FAILED";
        platform.job.reasonCode = "command-not-found";
        platform.job.fault = "user";
        Opnode.Result result = demo();
        assertThat(result.exitCode()).isEqualTo(20);
        assertThat(result.err()).contains("It ended: command-not-found.");
    }

    @Test
    void startsNothingWhenTheInputIsMissing() {
        Opnode.Result result = opnode.call("demo", "--input", folder.resolve("nowhere").toString());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("There is no ");
        assertThat(platform.requests).isEmpty();
    }

    private static BigInteger units(JsonNode json, String name) {
        return new BigInteger(json.path(name).path("units").asString());
    }
}
