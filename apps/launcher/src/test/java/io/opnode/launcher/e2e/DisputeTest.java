package io.opnode.launcher.e2e;

import static io.opnode.launcher.e2e.Customer.shell;
import static io.opnode.launcher.e2e.Customer.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opnode.cli.CliMain;
import io.opnode.cli.job.Chain;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigInteger;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A charge is contested and what remains is paid out, by the command line, on a chain with a
 * window.
 */
@Tag("docker")
class DisputeTest {
    private static Platform platform;

    @BeforeAll
    static void start() {
        platform = Platform.started("--dispute-window", "PT1H");
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    private record Said(int code, String out, String err) {}

    private static Said opnode(Customer customer, String... words) {
        List<String> args =
                new ArrayList<>(
                        List.of(
                                "--home",
                                customer.home().toString(),
                                "--api",
                                platform.address().toString()));
        args.addAll(List.of(words));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CliMain.execute(new PrintWriter(out), new PrintWriter(err), args);
        return new Said(code, out.toString(), err.toString());
    }

    /** Moves the clock of the chain, and that alone; the next block is of then. */
    private static void pass(Duration time) throws IOException, InterruptedException {
        rpc("evm_increaseTime", List.of(time.toSeconds()));
        rpc("evm_mine", List.of());
    }

    private static void rpc(String method, List<Object> params)
            throws IOException, InterruptedException {
        String body =
                JsonMapper.builder()
                        .build()
                        .writeValueAsString(
                                Map.of(
                                        "jsonrpc", "2.0", "id", 1, "method", method, "params",
                                        params));
        HttpRequest request =
                HttpRequest.newBuilder(Chain.of(platform.api()).rpcUrl())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).body())
                    .contains("result");
        }
    }

    private static JsonNode dispute(String jobId) {
        return platform.api().get("/api/v1/jobs/" + jobId + "/dispute").path("dispute");
    }

    private static void awaitState(String jobId, String state) {
        await("the dispute is " + state)
                .atMost(Duration.ofSeconds(60))
                .until(() -> dispute(jobId).path("state").asString("").equals(state));
    }

    private static BigInteger claimable(String account) {
        JsonNode usdc = platform.api().get("/api/v1/payouts/" + account).path("payouts").path(0);
        return units(usdc.path("claimable"));
    }

    @Test
    @DisplayName(
            "I-09: a payer contests a charge; others are paid; nobody decides, so it comes back")
    void contestsAChargeToItsEnd() throws Exception {
        Customer customer = platform.customer().withMoney();
        String fine = customer.submit(shell("sleep 1"));
        customer.awaitState(fine, "anchored");
        String wrong = customer.submit(shell("sleep 1"));
        JsonNode job = customer.awaitState(wrong, "anchored");
        String operator =
                platform.api()
                        .get("/api/v1/providers")
                        .path("items")
                        .path(0)
                        .path("operator")
                        .asString();

        Said poor = opnode(customer, "dispute", "open", wrong, "--evidence", "no output");
        assertThat(poor.err()).contains("The bond is").contains("holds 0");
        assertThat(poor.code()).isEqualTo(6);

        platform.api()
                .post(
                        "/api/v1/devnet/faucet",
                        Map.of(
                                "address", customer.wallet().view().path("owner").asString(),
                                "asset", "USDC",
                                "units", "1000000"));
        Said opened = opnode(customer, "dispute", "open", wrong, "--evidence", "no output");
        assertThat(opened.err()).contains("evidence").contains("bond");
        assertThat(opened.code()).as(opened.err()).isZero();
        awaitState(wrong, "open");
        assertThat(opnode(customer, "job", "show", wrong).out()).contains("contested by its payer");
        assertThat(opnode(customer, "dispute", "show", wrong).out()).contains("governance until");
        assertThat(opnode(customer, "dispute", "list").out()).contains(wrong).doesNotContain(fine);
        Said again = opnode(customer, "dispute", "open", wrong, "--evidence", "once more");
        assertThat(again.err()).contains("contested already");
        assertThat(again.code()).isEqualTo(5);

        assertThat(claimable(operator)).isZero();
        pass(Duration.ofHours(1));
        BigInteger earned = units(customer.job(fine).path("cost").path("split").path("provider"));
        await("the root is served")
                .atMost(Duration.ofSeconds(60))
                .until(() -> claimable(operator).equals(earned));
        Said claimed = opnode(customer, "provider", "claim");
        assertThat(claimed.code()).as(claimed.err()).isZero();
        assertThat(claimable(operator)).isZero();
        assertThat(opnode(customer, "provider", "claim").err()).contains("nothing to claim");
        Said late = opnode(customer, "dispute", "open", fine, "--evidence", "too late");
        assertThat(late.err()).contains("could be contested until");

        assertThat(opnode(customer, "dispute", "enforce", wrong).err())
                .contains("only the resolver decides");
        pass(Duration.ofDays(14));
        BigInteger before = customer.available();
        Said enforced = opnode(customer, "dispute", "enforce", wrong);
        assertThat(enforced.code()).as(enforced.err()).isZero();
        awaitState(wrong, "upheld");
        BigInteger charge = units(job.path("cost").path("charge"));
        await("the charge is back")
                .atMost(Duration.ofSeconds(60))
                .until(() -> customer.available().equals(before.add(charge)));
        assertThat(opnode(customer, "job", "show", wrong).out()).contains("who was right");
        await("ledger and contracts agree")
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        platform.api()
                                .get("/api/v1/audits/conservation")
                                .path("conserved")
                                .asBoolean());
    }
}
