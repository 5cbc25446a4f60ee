package io.opnode.cli.demo;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.Session;
import io.opnode.cli.api.ApiClient;
import io.opnode.cli.content.Download;
import io.opnode.cli.job.Follow;
import io.opnode.cli.job.Images;
import io.opnode.cli.job.JobRequest;
import io.opnode.cli.job.QuoteText;
import io.opnode.cli.job.Submission;
import io.opnode.cli.output.Amount;
import io.opnode.cli.output.Out;
import io.opnode.cli.receipt.ReceiptFile;
import io.opnode.cli.wallet.CloudWallet;
import io.opnode.domain.content.Cid;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** The main job on embedded parts: deposit, quote, mandate, run, settlement, receipt, check. */
public final class Demo {
    /** What the wallet is filled with when less than half of it is left. */
    private static final String PURSE = "20usdc";

    private static final Duration NODE_LIMIT = Duration.ofSeconds(60);
    private static final Duration EARLIER_LIMIT = Duration.ofSeconds(60);
    private static final Duration CHECK_LIMIT = Duration.ofSeconds(6);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Session session;
    private final Out out;
    private final JobRequest request;

    /**
     * @throws CliException when the request is wrong; nothing has been started then
     */
    public Demo(Session session, JobRequest request) {
        this.session = session;
        this.out = session.out();
        this.request = request;
        DemoJob.complete(request);
        request.check();
    }

    public DemoResult run(LocalPlatform platform) {
        ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();
        try {
            CompletableFuture<String> image =
                    CompletableFuture.supplyAsync(() -> Images.of(request, out), others);
            platform.awaitReady(session.home());
            CloudWallet wallet = CloudWallet.open(session, request.asset);
            JsonNode before = filled(wallet);
            awaitNode();
            return job(wallet, before, joined(image));
        } finally {
            others.shutdownNow();
        }
    }

    private DemoResult job(CloudWallet wallet, JsonNode before, String image) {
        ApiClient api = session.api();
        Submission submission = new Submission(session, request.asset);
        Submission.Quoted quoted = submission.quote(request, image);
        QuoteText.lines(quoted.quote()).forEach(line -> out.step("quote", line));
        Submission.Submitted submitted = submission.submit(quoted, request, false, () -> true);
        out.step("mandate", submitted.mandateId() + " signed, at most " + submitted.reservation());
        JsonNode job = new Follow(api, out, submitted.jobId()).untilAnchored();
        JsonNode after = refunded(wallet, before, job);
        Optional<Path> outputs = fetch(api, job);
        Path saved = session.home().resolve("outputs").resolve(submitted.jobId() + ".receipt.json");
        String id = submitted.jobId();
        ReceiptFile.of(id, api.get("/api/v1/jobs/" + id + "/receipt")).writeTo(saved);
        ReceiptFile.Verdict verdict = ReceiptFile.read(saved).verify(Optional.empty());
        return new DemoResult(job, before, after, outputs, saved, verdict, conservation(api));
    }

    private JsonNode filled(CloudWallet wallet) {
        JsonNode view = quiet(wallet);
        Amount available = Amount.of(view.path("available"));
        Amount purse = Amount.parse(PURSE).with(available.decimals());
        if (available.units().multiply(BigInteger.TWO).compareTo(purse.units()) >= 0) {
            out.step("wallet", available + " available");
            return view;
        }
        JsonNode filled = wallet.deposit(Amount.parse(PURSE), out);
        out.step("wallet", Amount.of(filled.path("available")) + " available");
        return filled;
    }

    /**
     * WHY: a job that an interrupted demo left behind settles first, else its refund would blur the
     * figures.
     */
    private JsonNode quiet(CloudWallet wallet) {
        JsonNode view = wallet.view();
        if (isQuiet(view)) {
            return view;
        }
        out.step("wallet", "an earlier job still holds money; waiting until it is settled");
        return until(EARLIER_LIMIT, wallet::view, Demo::isQuiet).orElseGet(wallet::view);
    }

    private static boolean isQuiet(JsonNode wallet) {
        return Amount.of(wallet.path("locked")).units().signum() == 0
                && Amount.of(wallet.path("reserved")).units().signum() == 0;
    }

    private void awaitNode() {
        ApiClient api = session.api();
        Optional<JsonNode> online =
                until(
                        NODE_LIMIT,
                        () -> api.get("/api/v1/providers").path("items"),
                        nodes -> nodes.valueStream().anyMatch(Demo::isOnline));
        if (online.isEmpty()) {
            throw new CliException(
                    ExitCode.FAILURE,
                    "no-node",
                    "The worker did not come online within " + NODE_LIMIT.toSeconds() + " s.",
                    "Its log is " + session.home().resolve("logs").resolve("worker.log") + ".");
        }
        online.get()
                .valueStream()
                .filter(Demo::isOnline)
                .forEach(node -> out.step("node", node.path("nodeId").asString("") + " is online"));
    }

    private static boolean isOnline(JsonNode node) {
        return node.path("state").asString("").equals("online");
    }

    /** The refund is on its way by itself; the demo waits to show that it arrived. */
    private JsonNode refunded(CloudWallet wallet, JsonNode before, JsonNode job) {
        BigInteger charge = Amount.of(job.path("cost").path("charge")).units();
        BigInteger target = Amount.of(before.path("available")).units().subtract(charge);
        JsonNode after =
                wallet.await(
                        view -> Amount.of(view.path("available")).units().compareTo(target) >= 0);
        out.step("refund", "arrived: " + Amount.of(after.path("available")) + " available");
        return after;
    }

    private Optional<Path> fetch(ApiClient api, JsonNode job) {
        Path folder =
                session.home().resolve("outputs").resolve(job.path("jobId").asString("unknown"));
        String cid = job.path("output").path("cid").asString("");
        if (cid.isEmpty()) {
            return Optional.empty();
        }
        new Download(api).into(folder, new Cid(cid));
        return Optional.of(folder);
    }

    /** Compared at a final block, which is a moment behind; what then still differs, differs. */
    private JsonNode conservation(ApiClient api) {
        String path = "/api/v1/audits/conservation";
        return until(
                        CHECK_LIMIT,
                        () -> api.get(path),
                        check -> check.path("conserved").asBoolean(false))
                .orElseGet(() -> api.get(path));
    }

    private static String joined(CompletableFuture<String> image) {
        try {
            return image.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof CliException known) {
                throw known;
            }
            throw e;
        }
    }

    private static Optional<JsonNode> until(
            Duration limit, Supplier<JsonNode> ask, Predicate<JsonNode> enough) {
        long polls = limit.dividedBy(POLL);
        for (long i = 0; i < polls; i++) {
            JsonNode answer = ask.get();
            if (enough.test(answer)) {
                return Optional.of(answer);
            }
            pause();
        }
        return Optional.empty();
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CliException(
                    ExitCode.INTERRUPTED, "interrupted", "Interrupted.", "All was stopped again.");
        }
    }
}
