package io.opnode.launcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opnode.cli.CliException;
import io.opnode.cli.Session;
import io.opnode.cli.job.Images;
import io.opnode.cli.job.JobRequest;
import io.opnode.cli.job.Submission;
import io.opnode.cli.output.Amount;
import io.opnode.cli.output.Out;
import io.opnode.cli.wallet.CloudWallet;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Somebody who pays for jobs, with a wallet that nobody else uses. */
final class Customer {
    static final Duration JOB_LIMIT = Duration.ofSeconds(120);
    static final String PURSE = "5usdc";

    private final Platform platform;
    private final Path home;

    private Customer(Platform platform, Path home) {
        this.platform = platform;
        this.home = home;
    }

    static Customer of(Platform platform, Path home) {
        try {
            Files.createDirectories(home);
            Files.writeString(home.resolve("api-token"), platform.token());
            return new Customer(platform, home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Customer withMoney() {
        wallet().deposit(Amount.parse(PURSE), out());
        return this;
    }

    Path home() {
        return home;
    }

    /** To the platform where it runs now: after a restart that is another port. */
    Session session() {
        return new Session(home, Optional.of(platform.address()), out());
    }

    static Out out() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new Out(Out.Format.json, nowhere, nowhere);
    }

    CloudWallet wallet() {
        return CloudWallet.open(session(), "USDC");
    }

    BigInteger available() {
        return units(wallet().view().path("available"));
    }

    /** A small job in the shell image: one slot, 64 MiB of memory, 16 MiB of disk. */
    static JobRequest shell(String script) {
        JobRequest request = new JobRequest();
        request.image = Optional.of(Images.template("shell", out()));
        request.command = List.of("sh", "-c", script);
        request.memory = "64m";
        request.disk = "16m";
        request.maxRuntime = "5m";
        return request;
    }

    Submission submission() {
        return new Submission(session(), "USDC");
    }

    Submission.Quoted quote(JobRequest request) {
        return submission().quote(request, request.image.orElseThrow());
    }

    /** Quotes, signs and submits. */
    String submit(JobRequest request) {
        return submission().submit(quote(request), request, true, () -> true).jobId();
    }

    JsonNode job(String jobId) {
        return platform.api().get("/api/v1/jobs/" + jobId);
    }

    String log(String jobId) {
        return new String(
                platform.api().bytes("/api/v1/jobs/" + jobId + "/logs"), StandardCharsets.UTF_8);
    }

    void cancel(String jobId) {
        platform.api().post("/api/v1/jobs/" + jobId + "/cancel", Map.of());
    }

    JsonNode awaitJob(String jobId, String what, Predicate<JsonNode> condition) {
        JsonNode[] seen = new JsonNode[1];
        await(jobId + ": " + what)
                .atMost(JOB_LIMIT)
                .ignoreExceptionsMatching(e -> e instanceof CliException)
                .until(() -> {
                    seen[0] = job(jobId);
                    return condition.test(seen[0]);
                });
        return seen[0];
    }

    JsonNode awaitState(String jobId, String state) {
        return awaitJob(jobId, "is " + state, job -> job.path("state").asString("").equals(state));
    }

    /** The script has said so in its log. */
    void awaitLog(String jobId, String line) {
        awaitJob(jobId, "says " + line, job -> log(jobId).contains(line));
    }

    /**
     * Waits for the job's last event, and holds to account what it cost: the figures add up, the
     * wallet lost the charge and nothing else, ledger and contracts agree, no container is left.
     */
    JsonNode settled(String jobId, BigInteger before) {
        JsonNode job = awaitJob(jobId, "is anchored", found -> found.path("anchor").isObject());
        JsonNode cost = job.path("cost");
        JsonNode split = cost.path("split");
        BigInteger charge = units(cost.path("charge"));
        assertThat(cost.path("settled").asBoolean()).as("settled").isTrue();
        assertThat(charge.add(units(cost.path("refund"))))
                .as("charge + refund = reserved")
                .isEqualTo(units(cost.path("reserved")));
        assertThat(
                        units(split.path("provider"))
                                .add(units(split.path("stakers")))
                                .add(units(split.path("treasury"))))
                .as("provider + stakers + treasury = charge")
                .isEqualTo(charge);
        refunded(before.subtract(charge));
        assertThatNothingIsLeft(jobId);
        assertConserved();
        return job;
    }

    /** All that is not spent is free again. */
    void refunded(BigInteger available) {
        await("the wallet has its money back")
                .atMost(JOB_LIMIT)
                .untilAsserted(() -> {
                    JsonNode view = wallet().view();
                    assertThat(units(view.path("available"))).as("available").isEqualTo(available);
                    assertThat(units(view.path("total"))).as("total").isEqualTo(available);
                });
    }

    /** The wallet's statement lines that charge the job. */
    List<JsonNode> charges(String jobId) {
        return wallet().statement(Optional.empty())
                .path("items")
                .valueStream()
                .filter(line -> line.path("kind").asString("").equals("charge"))
                .filter(line -> line.path("jobId").asString("").equals(jobId))
                .toList();
    }

    void assertThatNothingIsLeft(String jobId) {
        await("no container of " + jobId + " is left")
                .atMost(Duration.ofSeconds(60))
                .until(() -> Remains.containersOfJob(jobId).isEmpty());
    }

    /** Compared at a final block, which is a moment behind. */
    void assertConserved() {
        await("ledger and contracts agree")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> {
                    JsonNode check = platform.api().get("/api/v1/audits/conservation");
                    assertThat(check.path("conserved").asBoolean())
                            .as(check.path("problems").toString())
                            .isTrue();
                    assertThat(check.path("assets"))
                            .allSatisfy(asset -> assertThat(units(asset.path("sum"))).isZero());
                });
    }

    static BigInteger units(JsonNode money) {
        return new BigInteger(money.path("units").asString());
    }
}
