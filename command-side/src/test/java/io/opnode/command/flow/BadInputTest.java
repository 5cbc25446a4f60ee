package io.opnode.command.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.command.Samples;
import io.opnode.domain.content.Cid;
import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Money;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the API refuses: a stable code, what to do next, and no change of state. */
class BadInputTest {
    private static final JobId JOB = new JobId("job-bad-input");

    private final Scene scene = Shared.SCENE;
    private final Payer payer = scene.payer();

    @BeforeEach
    void isHeardOf() {
        Shared.WORKER.heartbeat();
    }

    private void refused(Http.Answer answer, int status, String code) {
        assertThat(answer.code()).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers().get("content-type").getFirst())
                .startsWith("application/problem+json");
        assertThat(answer.json().path("hint").asString()).isNotBlank();
        assertThat(scene.state(JOB)).isInstanceOf(Job.NotSubmitted.class);
    }

    private Map<String, Object> body() {
        return Payer.body(JOB, Samples.spec(), Samples.RESERVATION, Samples.RESERVATION);
    }

    @Test
    void refusesACapBelowTheReservation() {
        Money cap = Money.of(Samples.USDC, 999_999);
        refused(
                payer.post("/jobs", Payer.body(JOB, Samples.spec(), Samples.RESERVATION, cap)),
                422,
                "cap-below-reservation");
    }

    @Test
    void refusesAMandateThatTheOwnerDidNotSign() {
        Map<String, Object> body = body();
        body.put("signature", "0xbad0");
        refused(payer.post("/jobs", body), 422, "mandate-signature-invalid");
    }

    @Test
    void refusesWhatTheWalletCannotCover() {
        Money much = Money.of(Samples.USDC, 2_000_000_000_000L);
        refused(
                payer.post("/jobs", Payer.body(JOB, Samples.spec(), much, much)),
                422,
                "wallet-insufficient-funds");
    }

    @Test
    void refusesAMandateForAnotherJob() {
        Map<String, Object> body = body();
        body.put(
                "mandate",
                Payer.body(
                                new JobId("job-other"),
                                Samples.spec(),
                                Samples.RESERVATION,
                                Samples.RESERVATION)
                        .get("mandate"));
        refused(payer.post("/jobs", body), 422, "mandate-for-another-job");
    }

    @Test
    void refusesAReservationBelowTheQuoteUnlessThatIsMeant() {
        Money little = Money.of(Samples.USDC, 10_000);
        Map<String, Object> body = Payer.body(JOB, Samples.spec(), little, little);
        refused(payer.post("/jobs", body), 422, "reservation-below-quote");

        JobId meant = new JobId("job-short-money");
        Map<String, Object> short_ = Payer.body(meant, Samples.spec(), little, little);
        short_.put("allowBelowQuote", true);
        assertThat(payer.post("/jobs", short_).status()).isEqualTo(202);
        payer.post("/jobs/" + meant + "/cancel", null);
    }

    @Test
    void refusesAnInputThatIsNotThere() {
        Map<String, Object> spec = new java.util.LinkedHashMap<>(Payer.spec(Samples.spec()));
        spec.put("input", Cid.ofRaw("nowhere".getBytes(StandardCharsets.UTF_8)).value());
        Map<String, Object> body = body();
        body.put("spec", spec);
        refused(payer.post("/jobs", body), 422, "input-not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "{\"jobId\":\"x\"}",
                "{\"jobId\":\"job-1\",\"extra\":1}",
                "\"text\"",
                "{\"jobId\":{\"value\":\"job-1\"}}"
            })
    void refusesMalformedBodies(String body) {
        refused(payer.post("/jobs", body), 400, "malformed-request");
    }

    @Test
    void namesTheFieldThatIsWrong() {
        Map<String, Object> spec = new java.util.LinkedHashMap<>(Payer.spec(Samples.spec()));
        spec.put("maxAttempts", 99);
        Map<String, Object> body = body();
        body.put("spec", spec);

        Http.Answer answer = payer.post("/jobs", body);

        refused(answer, 400, "malformed-request");
        assertThat(answer.json().path("detail").asString())
                .contains("spec")
                .contains("maxAttempts: 99 (expected 1..5)")
                .doesNotContain("io.opnode");
    }

    @Test
    void refusesABodyOverTheLimitWithoutReadingIt() {
        refused(payer.post("/jobs", "x".repeat(1 << 21)), 413, "body-too-large");
    }

    @Test
    void answersUnknownJobsAsNotFound() {
        assertThat(payer.get("/jobs/job-nowhere/explain").code()).isEqualTo("job-unknown");
        assertThat(payer.get("/jobs/job-nowhere/logs").status()).isEqualTo(404);
        assertThat(payer.post("/jobs/job-nowhere/cancel", null).status()).isEqualTo(404);
    }

    @Test
    void answersTheSameKeyAndBodyAsTheFirstTime() {
        JobId job = new JobId("job-idempotent");
        String[] key = {"Idempotency-Key", "key-1"};
        Http.Answer first = payer.submit(job, Samples.spec(), Samples.RESERVATION, key);
        Http.Answer again = payer.submit(job, Samples.spec(), Samples.RESERVATION, key);
        Http.Answer other =
                payer.submit(new JobId("job-2"), Samples.spec(), Samples.RESERVATION, key);

        assertThat(first.status()).as(first.text()).isEqualTo(202);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.headers().get("idempotent-replayed")).containsExactly("true");
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
        assertThat(scene.state(new JobId("job-2"))).isInstanceOf(Job.NotSubmitted.class);
        payer.post("/jobs/" + job + "/cancel", null);
    }

    @Test
    void takesAChallengeOnceAndChecksItsSignature() {
        FakeWorker worker = new FakeWorker(payer.api);
        String nonce = worker.challenge();
        String good =
                worker.sign(
                        ("opnode.session.v1\n" + nonce + "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(worker.answer(nonce, worker.sign(new byte[] {1})).code())
                .isEqualTo("session-signature-invalid");
        assertThat(worker.answer(nonce, good).code()).isEqualTo("challenge-unknown");
        assertThat(new FakeWorker(payer.api).answer(worker.challenge(), good).code())
                .isEqualTo("challenge-unknown");
    }

    @Test
    void quotesTheCheapestOfferAndSaysWhyOthersAreOut() {
        Http.Answer answer = payer.post("/quotes", Map.of("spec", Payer.spec(Samples.spec())));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode quote = answer.json();
        assertThat(quote.path("asset").asString()).isEqualTo("USDC");
        assertThat(quote.path("reservation").path("units").asString()).isEqualTo("600002");
        assertThat(quote.path("offers").get(0).path("nodeId").asString())
                .isEqualTo(Shared.WORKER.nodeId);

        Http.Answer none =
                payer.post("/quotes", Map.of("spec", Payer.spec(Samples.spec("a100", 1, 1))));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.code()).isEqualTo("no-matching-offer");
        assertThat(none.json().path("refusals").get(0).path("reasons").isEmpty()).isFalse();
    }

    @Test
    void storesBlocksUnderTheirOwnNameOnly() {
        byte[] block = "a block".getBytes(StandardCharsets.UTF_8);
        String cid = Cid.ofRaw(block).value();
        String other = Cid.ofRaw(new byte[] {1}).value();

        assertThat(Http.send("HEAD", payer.api + "/content/blocks/" + cid, null, null).status())
                .isEqualTo(404);
        assertThat(Http.send("PUT", payer.api + "/content/blocks/" + other, null, block).code())
                .isEqualTo("content-corrupt");
        assertThat(Http.send("PUT", payer.api + "/content/blocks/" + cid, null, block).status())
                .isEqualTo(204);
        assertThat(payer.get("/content/blocks/" + cid).text()).isEqualTo("a block");
        assertThat(payer.get("/content/files/" + cid).text()).isEqualTo("a block");
        assertThat(payer.get("/content/blocks/" + other).code()).isEqualTo("content-not-found");
        assertThat(payer.get("/content/blocks/nonsense").code()).isEqualTo("malformed-request");
        assertThat(payer.get("/content/directories/" + cid).code()).isEqualTo("content-wrong-kind");
    }

    @Test
    void listsDirectoriesAndServesFilesByPath() {
        var store = scene.platform().content;
        var file = store.add(new java.io.ByteArrayInputStream(new byte[] {'h', 'i'}));
        var folder = store.addDirectory(List.of(file.named("note.txt")));

        JsonNode listing = payer.get("/content/directories/" + folder.cid()).json();

        assertThat(listing.get(0).path("name").asString()).isEqualTo("note.txt");
        assertThat(listing.get(0).path("size").asLong()).isEqualTo(2);
        assertThat(payer.get("/content/files/" + folder.cid() + "/note.txt").text())
                .isEqualTo("hi");
        assertThat(payer.get("/content/files/" + folder.cid() + "/../x").status()).isEqualTo(400);
    }
}
