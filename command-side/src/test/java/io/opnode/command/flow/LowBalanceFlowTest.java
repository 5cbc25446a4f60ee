package io.opnode.command.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opnode.command.Samples;
import io.opnode.command.kernel.Commands;
import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.BalanceWatch;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.MandateSignature;
import io.opnode.domain.wallet.SpendingMandate;
import io.opnode.domain.wallet.TopUp;
import io.opnode.domain.wallet.WalletCommand;
import io.opnode.domain.wallet.WalletCommand.RecordSession;
import io.opnode.domain.wallet.WalletCommand.RefuseTopUp;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The owner's orders over HTTP, and what a wallet does about a low balance by itself. */
class LowBalanceFlowTest {
    private static final String RULE = "/wallets/" + Samples.WALLET + "/low-balance-rule";
    private static final EvmAddress SPENDER = new EvmAddress("0x" + "e5".repeat(20));
    private static final AtomicInteger SALTS = new AtomicInteger();

    private final Scene scene = Shared.SCENE;
    private final Payer payer = scene.payer();
    private final Commands commands = scene.platform().bean(Commands.class);

    @BeforeEach
    void isHeardOf() {
        Shared.WORKER.heartbeat();
    }

    @AfterEach
    void forget() {
        payer.post(RULE + "/remove", removal());
        assertThat(watch().rule()).isEmpty();
    }

    private BalanceWatch watch() {
        return scene.wallet().watch();
    }

    private static Money usdc(long units) {
        return Money.of(Samples.USDC, units);
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static Map<String, Object> removal() {
        return Map.of("issuedAt", now(), "signature", "0x1234");
    }

    private static Map<String, Object> rule(long threshold) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("threshold", Payer.money(usdc(threshold)));
        body.put("issuedAt", now());
        body.put("signature", "0x1234");
        return body;
    }

    private static Map<String, Object> topUp(long threshold, long amount) {
        Map<String, Object> body = rule(threshold);
        body.put("topUp", Map.of("amount", Payer.money(usdc(amount)), "spender", SPENDER.value()));
        return body;
    }

    private void refused(Http.Answer answer, int status, String code) {
        assertThat(answer.code()).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("hint").asString()).isNotBlank();
    }

    @Test
    @DisplayName("A02, A04: only the owner sets a rule, and no order works a second time")
    void takesOrdersOfTheOwnerOnly() {
        Map<String, Object> forged = rule(5);
        forged.put("signature", "0xbad0");
        refused(payer.post(RULE, forged), 422, "order-signature-invalid");
        assertThat(watch().rule()).isEmpty();

        Map<String, Object> body = rule(5);
        assertThat(payer.post(RULE, body).status()).isEqualTo(202);
        assertThat(payer.post(RULE, body).status()).isEqualTo(202);
        assertThat(watch().rule().orElseThrow().threshold()).isEqualTo(usdc(5));
        refused(
                payer.post(RULE + "/remove", Map.of("issuedAt", now(), "signature", "0xbad1")),
                422,
                "order-signature-invalid");
        assertThat(watch().rule()).isPresent();

        assertThat(payer.post(RULE + "/remove", removal()).status()).isEqualTo(202);
        assertThat(watch().rule()).isEmpty();
        refused(payer.post(RULE, body), 422, "wallet-order-refused");
    }

    @Test
    void refusesRulesThatMakeNoSense() {
        refused(payer.post(RULE, rule(0)), 400, "malformed-request");
        refused(payer.post(RULE, topUp(40, 39)), 400, "malformed-request");
        Map<String, Object> old = rule(5);
        old.put("issuedAt", "2020-01-01T00:00:00Z");
        refused(payer.post(RULE, old), 422, "wallet-order-refused");
        String nobody = "/wallets/31337-USDC-0x" + "99".repeat(20) + "/low-balance-rule";
        refused(payer.post(nobody, rule(5)), 404, "wallet-unknown");
    }

    @Test
    void looksAgainWhenTheSessionsNextPeriodBegins() {
        Instant since = Instant.now();
        commands.send(
                new RecordSession(
                        Samples.WALLET,
                        SPENDER,
                        usdc(100),
                        Duration.ofSeconds(2),
                        since,
                        since.plus(Duration.ofHours(1)),
                        FakeChain.nextFact()));
        assertThat(payer.post(RULE, topUp(100_000_000_000L, 100_000_000_000L)).code())
                .isEqualTo("wallet-order-refused");
        assertThat(payer.post(RULE, topUp(1, 100)).status()).isEqualTo(202);
        assertThat(watch().low()).isTrue();
        TopUp first = watch().underWay().orElseThrow();
        commands.send(new RefuseTopUp(Samples.WALLET, first.topUpId(), "no key"));
        await().atMost(Scene.PATIENCE)
                .until(() ->
                        watch().underWay()
                                .filter(t -> !t.topUpId().equals(first.topUpId()))
                                .isPresent());
    }

    private MandateId opened(long cap) {
        SpendingMandate mandate =
                new SpendingMandate(
                        Samples.WALLET_ADDRESS,
                        Samples.TOKEN,
                        usdc(cap),
                        Instant.parse("2099-01-01T00:00:00Z"),
                        Hash32.ZERO,
                        Hash32.ZERO,
                        BigInteger.ZERO,
                        new Hash32("0x%064x".formatted(SALTS.incrementAndGet())));
        MandateId id = Samples.mandateId(mandate);
        commands.send(
                new WalletCommand.SubmitMandate(
                        Samples.WALLET, id, mandate, new MandateSignature("0x1234")));
        return id;
    }

    private static Map<String, Object> body(JobId job, Money reservation) {
        Map<String, Object> body =
                Payer.body(job, Samples.spec("a100", 1, 1), reservation, reservation);
        body.remove("mandate");
        return body;
    }

    @Test
    @DisplayName("I-11: a job that names no mandate is paid from an open one, once")
    void paysFromAnOpenMandate() {
        JobId job = new JobId("job-of-the-balance");
        refused(payer.post("/jobs", body(job, Samples.RESERVATION)), 422, "no-open-mandate");
        MandateId paying = opened(1_500_000);

        Map<String, Object> forged = body(job, Samples.RESERVATION);
        forged.put("signature", "0xbad0");
        refused(payer.post("/jobs", forged), 422, "order-signature-invalid");
        Map<String, Object> foreign = body(job, Samples.RESERVATION);
        foreign.put("owner", SPENDER.value());
        refused(payer.post("/jobs", foreign), 422, "mandate-wrong-wallet");
        assertThat(scene.state(job)).isInstanceOf(Job.NotSubmitted.class);

        Http.Answer answer = payer.post("/jobs", body(job, Samples.RESERVATION));
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        assertThat(answer.json().path("mandateId").asString()).isEqualTo(paying.value());
        await().atMost(Scene.PATIENCE).until(() -> scene.events(job).contains("JobFunded"));
        assertThat(payer.post("/jobs", body(job, Samples.RESERVATION)).status()).isEqualTo(202);
        assertThat(scene.wallet().reservation(job).orElseThrow().mandateId()).isEqualTo(paying);
        refused(
                payer.post("/jobs", body(new JobId("job-too-much"), Samples.RESERVATION)),
                422,
                "no-open-mandate");
        payer.post("/jobs/" + job + "/cancel", null);
        scene.awaitState(job, Job.Settled.class);
    }
}
