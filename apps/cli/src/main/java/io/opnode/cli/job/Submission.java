package io.opnode.cli.job;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.Session;
import io.opnode.cli.api.ApiClient;
import io.opnode.cli.content.Upload;
import io.opnode.cli.output.Amount;
import io.opnode.cli.output.Out;
import io.opnode.cli.wallet.OneJobMandate;
import io.opnode.cli.wallet.SignedOrders;
import io.opnode.cli.wallet.UserKey;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/**
 * From what the user asks for to a submitted job: upload, quote, cap, signature. Money can move
 * only after the last step.
 */
public final class Submission {
    /** How long a mandate outlives its job's longest run, so that settlement finds it open. */
    private static final Duration MANDATE_MARGIN = Duration.ofDays(1);

    private final Session session;
    private final ApiClient api;
    private final Out out;
    private final Chain chain;
    private final String asset;

    /**
     * @param asset code of what is paid in
     * @throws CliException when the chain does not know the asset
     */
    public Submission(Session session, String asset) {
        this.session = session;
        this.api = session.api();
        this.out = session.out();
        this.chain = Chain.of(api);
        this.asset = asset;
        chain.decimals(asset);
    }

    /** What a job would cost, and all that is needed to submit it. */
    public record Quoted(Map<String, Object> spec, JsonNode quote, Amount reservation) {}

    /**
     * What was submitted.
     *
     * @param reservation cap of the mandate
     */
    public record Submitted(String jobId, String mandateId, Amount reservation) {}

    /** Uploads the input and asks for the price; nothing is signed or paid. */
    public Quoted quote(JobRequest request, String image) {
        request.toSpec(image, Optional.empty(), chain.assetJson(asset), chain.decimals(asset));
        Optional<String> input = request.input.map(this::upload);
        Map<String, Object> spec =
                request.toSpec(image, input, chain.assetJson(asset), chain.decimals(asset));
        JsonNode quote = api.post("/api/v1/quotes", Map.of("spec", spec, "asset", asset));
        return new Quoted(spec, quote, Amount.of(quote.path("reservation")));
    }

    /**
     * @param stopAtCost whether a cap below the quote is meant: the job is then stopped when the
     *     cap is used up
     * @param confirmed asked once everything is known and before anything is signed
     */
    public Submitted submit(
            Quoted quoted, JobRequest request, boolean stopAtCost, BooleanSupplier confirmed) {
        Amount reservation = capped(quoted.reservation(), request, stopAtCost);
        if (!confirmed.getAsBoolean()) {
            throw new CliException(
                    ExitCode.FAILURE, "declined", "Nothing was submitted.", "Nothing was paid.");
        }
        UserKey key = UserKey.open(session.home(), chain.chainId());
        JsonNode wallet =
                api.post("/api/v1/wallets", Map.of("owner", key.address(), "asset", asset));
        String jobId = JobIds.next();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("jobId", jobId);
        body.put("spec", quoted.spec());
        body.put("owner", key.address());
        body.put("payer", wallet.path("walletId").asString());
        body.put("reservation", money(reservation));
        body.put("allowBelowQuote", stopAtCost);
        if (request.fromBalance) {
            body.put("signature", order(key, wallet, reservation, jobId));
        } else {
            OneJobMandate mandate = mandate(wallet, reservation, request, jobId);
            body.put("mandate", mandate.toJson());
            body.put("signature", mandate.signedBy(key, chain.contract("JobEscrow")));
        }
        JsonNode answer = api.post("/api/v1/jobs", body);
        return new Submitted(jobId, answer.path("mandateId").asString(), reservation);
    }

    private Map<String, Object> money(Amount amount) {
        return Map.of("asset", chain.assetJson(asset), "units", amount.units().toString());
    }

    private String order(UserKey key, JsonNode wallet, Amount reservation, String jobId) {
        return SignedOrders.payForJob(
                key,
                chain.chainId(),
                wallet.path("address").asString(),
                chain.token(asset),
                reservation.units(),
                jobId);
    }

    private OneJobMandate mandate(
            JsonNode wallet, Amount reservation, JobRequest request, String jobId) {
        BigInteger maxPrice =
                request.maxPrice
                        .map(Amount::parse)
                        .map(typed -> typed.with(chain.decimals(asset)).units())
                        .orElse(BigInteger.ZERO);
        return OneJobMandate.of(
                wallet.path("address").asString(),
                chain.token(asset),
                chain.chainId(),
                reservation,
                Instant.now().plus(request.runtime()).plus(MANDATE_MARGIN),
                jobId,
                maxPrice);
    }

    private Amount capped(Amount quoted, JobRequest request, boolean stopAtCost) {
        Optional<Amount> cap = request.maxCost.map(Amount::parse).map(typed -> inAsset(typed));
        if (cap.isEmpty() || cap.get().units().compareTo(quoted.units()) >= 0) {
            return quoted;
        }
        if (!stopAtCost) {
            throw new CliException(
                    ExitCode.FUNDS_OR_CAP,
                    "cap-below-quote",
                    "A full run may cost " + quoted + ", more than your cap of " + cap.get() + ".",
                    "Raise --max-cost, shorten --max-runtime, or add --stop-at-cost to stop there.");
        }
        return cap.get();
    }

    private Amount inAsset(Amount.Typed typed) {
        if (!typed.asset().equals(asset)) {
            throw new CliException(
                    ExitCode.USAGE,
                    "asset-mismatch",
                    "The cap is in " + typed.asset() + ", the job is paid in " + asset + ".",
                    "Give both in the same asset, see --asset.");
        }
        return typed.with(chain.decimals(asset));
    }

    private String upload(java.nio.file.Path path) {
        Upload.Stored stored = new Upload(api, Upload.Limits.DEFAULT).of(path);
        out.step(
                "input",
                path
                        + ": "
                        + stored.entries()
                        + (stored.entries() == 1 ? " entry, " : " entries, ")
                        + stored.bytes()
                        + " bytes, "
                        + stored.cid());
        return stored.cid().value();
    }
}
