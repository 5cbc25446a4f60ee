package io.opnode.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.cli.fake.FakePlatform;
import io.opnode.cli.fake.Opnode;
import io.opnode.domain.content.BlockSink;
import io.opnode.domain.content.UnixFsFileBuilder;
import io.opnode.domain.content.UnixFsProfile;
import io.opnode.domain.content.UnixFsTreeBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
    @TempDir Path folder;
    private FakePlatform platform;
    private Opnode opnode;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform(folder.resolve("home"));
        platform.job.position = 11;
        opnode = new Opnode(folder.resolve("home"));
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @ParameterizedTest
    @CsvSource({
        "400, malformed-request, 2",
        "401, token-missing-or-wrong, 4",
        "404, job-unknown, 3",
        "409, job-wrong-phase, 5",
        "422, wallet-insufficient-funds, 6",
        "422, cap-below-reservation, 6",
        "422, job-refused, 1",
        "429, too-many, 7",
        "503, outcome-unknown, 8",
        "500, broken, 1"
    })
    void turnsARefusalIntoItsExitCodeAndTwoLines(int status, String code, int exitCode) {
        platform.refusals.put("GET /api/v1/jobs/job-9", new FakePlatform.Refusal(status, code));
        Opnode.Result result = opnode.call("job", "show", "job-9");
        assertThat(result.exitCode()).isEqualTo(exitCode);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .containsExactly("opnode: Refused: " + code + ".", "        Do otherwise.");
    }

    @Test
    void showsWhatContestingTakesAndHowADisputeStands() {
        platform.job.id = "job-9";
        platform.answers.put(
                "jobs/job-9/dispute",
                Map.of(
                        "jobId",
                        "job-9",
                        "terms",
                        Map.of(
                                "windowEnds",
                                "2026-01-02T00:00:00Z",
                                "secondsToDecide",
                                1_209_600,
                                "bond",
                                usdc("100000"),
                                "receipt",
                                Map.of("charge", usdc("1000000")))));
        String possible = opnode.call("dispute", "show", "job-9").out();
        assertThat(possible).contains("not contested", "0.100000 USDC", "2026-01-02", "14 days");

        platform.answers.put(
                "jobs/job-9/dispute",
                Map.of(
                        "jobId",
                        "job-9",
                        "dispute",
                        Map.of(
                                "jobId",
                                "job-9",
                                "state",
                                "open",
                                "charge",
                                usdc("1000000"),
                                "bond",
                                usdc("100000"),
                                "evidence",
                                "0x" + "ab".repeat(32),
                                "resolveBy",
                                "2026-01-16T00:00:00Z")));
        String open = opnode.call("dispute", "show", "job-9").out();
        assertThat(open).contains("open", "by the payer", "governance until 2026-01-16", "bafkrei");
        Opnode.Result again =
                opnode.call("dispute", "open", "job-9", "--evidence", "it did nothing");
        assertThat(again.err()).contains("no charge that is settled");
        assertThat(again.exitCode()).isEqualTo(5);
    }

    @Test
    void refusesToClaimWhatAProofDoesNotShow() {
        platform.answers.put("payouts/" + ACCOUNT, payouts("0"));
        Opnode.Result nothing = opnode.call("provider", "claim", ACCOUNT);
        assertThat(nothing.err()).contains("nothing to claim");
        assertThat(nothing.exitCode()).isEqualTo(5);

        platform.answers.put("payouts/" + ACCOUNT, payouts("7"));
        assertThat(opnode.call("provider", "payouts", ACCOUNT).out()).contains("0.000007 USDC");
        Opnode.Result forged = opnode.call("provider", "claim", ACCOUNT);
        assertThat(forged.err()).contains("does not lead to its payout root");
        assertThat(forged.exitCode()).isEqualTo(9);
        assertThat(opnode.call("provider", "payouts", "0x12").exitCode()).isEqualTo(2);
    }

    private static final String ACCOUNT = "0x" + "ab".repeat(20);

    private static Map<String, Object> payouts(String claimable) {
        return Map.of(
                "account",
                ACCOUNT,
                "payouts",
                List.of(
                        Map.of(
                                "token", FakePlatform.USDC,
                                "entitled", usdc("7"),
                                "served", usdc("7"),
                                "claimed", usdc("0"),
                                "claimable", usdc(claimable),
                                "root", "0x" + "11".repeat(32),
                                "proof", List.of())));
    }

    private static Map<String, Object> usdc(String units) {
        return Map.of("asset", "USDC", "units", units, "decimals", 6, "chainId", 31_337);
    }

    @Test
    void writesAnErrorForProgramsToStderrAsOneObject() {
        Opnode.Result result = opnode.call("-o", "json", "job", "show", "job-9");
        JsonNode error = JsonMapper.builder().build().readTree(result.err());
        assertThat(result.out()).isEmpty();
        assertThat(error.path("code").asString()).isEqualTo("job-unknown");
        assertThat(error.path("exitCode").asInt()).isEqualTo(3);
        assertThat(error.path("hint").asString()).isNotEmpty();
    }

    @Test
    void printsStackTracesOnlyWhenAsked() {
        assertThat(opnode.call("job", "show", "job-9").err()).doesNotContain("\tat ");
        assertThat(opnode.call("-v", "job", "show", "job-9").err()).contains("\tat io.opnode");
    }

    @Test
    void saysWhatToDoWhenNothingAnswers() throws IOException {
        platform.close();
        Opnode.Result gone = opnode.call("ps");
        assertThat(gone.exitCode()).isEqualTo(8);
        assertThat(gone.err()).contains("does not answer", "./opnode up");
        Opnode.Result never = new Opnode(folder.resolve("other")).call("ps");
        assertThat(never.exitCode()).isEqualTo(8);
        assertThat(never.err()).contains("No OpNode runs on", "./opnode up");
        Files.delete(folder.resolve("home/api-token"));
        assertThat(opnode.call("ps").exitCode()).isEqualTo(4);
        assertThat(opnode.call("--api", "nonsense", "ps").exitCode()).isEqualTo(2);
    }

    @Test
    void refusesAWrongTokenWithoutPrintingIt() throws IOException {
        Files.writeString(folder.resolve("home/api-token"), "wrong-secret");
        Opnode.Result result = opnode.call("-v", "ps");
        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.err()).doesNotContain("wrong-secret");
    }

    @Test
    void takesTheCommonOptionsBeforeAndBehindTheCommand() {
        assertThat(opnode.call("-o", "json", "ps").json().path("items")).hasSize(1);
        assertThat(opnode.call("ps", "-o", "json").json().path("items")).hasSize(1);
        assertThat(opnode.call("ps", "-o", "YAML").out()).contains("items:");
        assertThat(opnode.call("--no-color", "ps").out()).contains("JOB", "job-1", "0.250000 USDC");
    }

    @Test
    void explainsUsageInTwoLinesAndExitsWithTwo() {
        for (String[] words :
                new String[][] {{}, {"job"}, {"nonsense"}, {"ps", "--nonsense"}, {"job", "show"}}) {
            Opnode.Result result = opnode.call(words);
            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err().lines()).hasSize(2);
            assertThat(result.err()).contains("--help");
            assertThat(result.out()).isEmpty();
        }
    }

    @Test
    void showsListsExplainsAndCancelsJobs() {
        assertThat(opnode.call("job", "list").out()).contains("job-1", "SETTLED");
        assertThat(opnode.call("job", "show", "job-1").out())
                .contains("phase       SETTLED (anchored)", "Now job.settled.", "refund");
        assertThat(opnode.call("job", "explain", "job-1").out())
                .contains("node-1: could take it now")
                .contains("node-2: It has too little memory. Ask for less.");
        assertThat(opnode.call("job", "cancel", "job-1").out().strip())
                .isEqualTo("job-1 cancelling");
        assertThat(platform.wasAsked("POST /api/v1/jobs/job-1/cancel")).isTrue();
    }

    @Test
    void sendsNoIdThatLeadsToAnotherPath() {
        opnode.call("job", "show", "../wallets/1?x=");
        assertThat(platform.requests).containsExactly("GET /api/v1/jobs/..%2Fwallets%2F1%3Fx%3D");
    }

    @Test
    void printsALogAtOnceAndAsItGrows() {
        platform.job.log = "größer\nno end";
        platform.job.logChunk = 3;
        assertThat(opnode.call("logs", "job-1").out()).isEqualTo("größer\nno end");
        assertThat(opnode.call("logs", "-f", "job-1").out()).isEqualTo("größer\nno end\n");
        assertThat(opnode.call("job", "logs", "job-1", "-o", "json").json().path("log").asString())
                .isEqualTo("größer\nno end");
    }

    @Test
    void fetchesOutputsAndSaysWhenThereAreNone() {
        assertThat(opnode.call("job", "fetch", "job-1").exitCode()).isEqualTo(3);
        BlockSink sink = (cid, block) -> platform.put(block, cid);
        platform.job.output =
                new UnixFsTreeBuilder(UnixFsProfile.V1_2025, sink)
                        .add("words.txt", file(sink, "words"))
                        .finish()
                        .cid()
                        .value();
        Path out = folder.resolve("out");
        assertThat(opnode.call("job", "fetch", "job-1", "-d", out.toString()).out())
                .contains("1 file in " + out);
        assertThat(out.resolve("words.txt")).hasContent("words");
        assertThat(opnode.call("job", "fetch", "job-1", "-d", out.toString()).exitCode())
                .isEqualTo(5);
    }

    private static io.opnode.domain.content.ContentRef file(BlockSink sink, String text) {
        try {
            return new UnixFsFileBuilder(UnixFsProfile.V1_2025, sink)
                    .writeAll(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 100)
                    .finish();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void showsWalletAndProviders() {
        assertThat(opnode.call("wallet", "show").out())
                .contains("available  19.750000 USDC", "address    " + FakePlatform.WALLET);
        assertThat(opnode.call("wallet", "statement").out()).contains("lock", "1.000000 USDC");
        assertThat(opnode.call("provider", "list").out())
                .contains("node-1  online  cpu    2         0.100000 USDC");
        assertThat(opnode.call("provider", "show").out())
                .contains("node      node-1", "0 running, 3 completed, 1 ended otherwise");
    }

    @Test
    void refusesAnAmountOrAnAddressBeforeAnythingIsSent() {
        assertThat(opnode.call("wallet", "deposit", "5").exitCode()).isEqualTo(2);
        assertThat(opnode.call("wallet", "deposit", "0usdc").exitCode()).isEqualTo(2);
        assertThat(opnode.call("wallet", "withdraw", "100usdc").exitCode()).isEqualTo(6);
        assertThat(opnode.call("wallet", "withdraw", "1usdc", "--to", "0x1").exitCode())
                .isEqualTo(2);
        assertThat(platform.wasAsked("POST /api/v1/devnet/faucet")).isFalse();
    }

    @Test
    void makesNoKeyForAnotherChain() {
        platform.chainId = 1;
        assertThat(opnode.call("wallet", "show").exitCode()).isEqualTo(4);
        assertThat(folder.resolve("home/keys")).doesNotExist();
    }

    @Test
    void writesACompletionScriptAndItsVersion() {
        assertThat(opnode.call("completion").out()).contains("complete -F", "wallet");
        assertThat(opnode.call("version").out()).startsWith("opnode 0.1.0");
        assertThat(opnode.call("--help").out()).contains("demo", "doctor", "receipt");
        assertThat(opnode.call("help", "run").out()).contains("--max-cost");
    }
}
