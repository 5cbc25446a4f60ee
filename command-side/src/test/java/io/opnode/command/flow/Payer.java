package io.opnode.command.flow;

import io.opnode.command.Samples;
import io.opnode.command.kernel.Commands;
import io.opnode.domain.job.JobId;
import io.opnode.domain.job.JobSpec;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.SpendingMandate;
import io.opnode.domain.wallet.WalletCommand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Somebody with a wallet who submits jobs over HTTP. */
final class Payer {
    String api;

    Payer(String api) {
        this.api = api;
    }

    Payer funded(Commands commands, long units) {
        Http.send(
                "POST",
                api + "/wallets",
                null,
                Map.of("owner", Samples.OWNER.value(), "asset", "USDC"));
        commands.send(
                new WalletCommand.RecordDeposit(
                        Samples.WALLET, Money.of(Samples.USDC, units), FakeChain.nextFact()));
        return this;
    }

    Http.Answer submit(JobId jobId, JobSpec spec, Money reservation, String... headers) {
        return Http.send(
                "POST", api + "/jobs", null, body(jobId, spec, reservation, reservation), headers);
    }

    static Map<String, Object> body(JobId jobId, JobSpec spec, Money reservation, Money cap) {
        SpendingMandate mandate = Samples.mandate(jobId, cap);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("jobId", jobId.value());
        body.put("spec", spec(spec));
        body.put("owner", Samples.OWNER.value());
        body.put("payer", Samples.WALLET.value());
        body.put("reservation", money(reservation));
        body.put(
                "mandate",
                Map.of(
                        "wallet", mandate.wallet().value(),
                        "token", mandate.token().value(),
                        "cap", money(cap),
                        "expiry", mandate.expiry().toString(),
                        "jobKey", mandate.jobKey().value(),
                        "node", mandate.node().value(),
                        "maxPricePerHour", mandate.maxPricePerHour().toString(),
                        "salt", mandate.salt().value()));
        body.put("signature", "0x1234");
        return body;
    }

    static Map<String, Object> spec(JobSpec spec) {
        return Map.of(
                "image", spec.image().value(),
                "command", spec.command(),
                "environment", spec.environment(),
                "resources",
                        Map.of(
                                "deviceClass", spec.resources().deviceClass().value(),
                                "devices", spec.resources().devices(),
                                "cpuMillicores", spec.resources().cpuMillicores(),
                                "memoryBytes", spec.resources().memoryBytes(),
                                "diskBytes", spec.resources().diskBytes(),
                                "egress", spec.resources().egress()),
                "maxRuntime", spec.maxRuntime().toMillis(),
                "maxAttempts", spec.maxAttempts());
    }

    static Map<String, Object> money(Money money) {
        return Map.of(
                "asset",
                Map.of(
                        "code", money.asset().code(),
                        "decimals", money.asset().decimals(),
                        "chainId", money.asset().chainId()),
                "units",
                money.units().toString());
    }

    Http.Answer get(String path) {
        return Http.send("GET", api + path, null, null);
    }

    Http.Answer post(String path, Object body, String... headers) {
        return Http.send("POST", api + path, null, body, headers);
    }

    List<Http.Answer> twice(JobId jobId, JobSpec spec, Money reservation) {
        return List.of(submit(jobId, spec, reservation), submit(jobId, spec, reservation));
    }
}
