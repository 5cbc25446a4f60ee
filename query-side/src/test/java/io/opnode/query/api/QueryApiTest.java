package io.opnode.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.content.CanonicalJson;
import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentStore;
import io.opnode.domain.dispute.DisputeEvent;
import io.opnode.domain.job.EndCause;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.JobId;
import io.opnode.domain.node.NodeEvent;
import io.opnode.query.api.QueryApplication.FakeChain;
import io.opnode.query.api.Server.Reply;
import io.opnode.query.platform.ProjectionWatch;
import io.opnode.query.testing.Samples;
import io.opnode.query.testing.StakeSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Status;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryApiTest {
    private static final JobId HAPPY = new JobId("job-happy");
    private static final JobId FAILED = new JobId("job-failed");
    private static final JobId QUEUED = new JobId("job-queued");

    private Server server;
    private Cid receipt;

    @BeforeAll
    void start() {
        server = Server.start();
        ContentStore content = server.bean(ContentStore.class);
        receipt =
                content.putBlock(
                        Cid.Codec.RAW, CanonicalJson.bytes(Map.of("schema", "opnode.receipt.v1")));
        Cid proof = content.putBlock(Cid.Codec.RAW, CanonicalJson.bytes(Map.of("block", "42")));
        List<io.opnode.domain.kernel.DomainEvent> events = new ArrayList<>();
        events.add(Samples.registered());
        events.add(new NodeEvent.NodeCameOnline(Samples.NODE));
        events.add(Samples.opened());
        events.add(Samples.deposited(1_000_000, 1));
        events.addAll(Samples.walletOf(HAPPY, 60_000, 12_345, 2));
        events.addAll(Samples.happyJob(HAPPY, 60_000, 12_345).subList(0, 10));
        events.add(Samples.receipted(HAPPY, receipt));
        events.add(Samples.anchored(HAPPY, proof));
        events.add(Samples.submitted(FAILED, 10, "no-such-command"));
        var ending = Samples.ending(EndCause.COMMAND_NOT_FOUND, "node", "no-such-command");
        events.add(
                new JobEvent.JobFailed(
                        FAILED, ending, Optional.empty(), Samples.second(5), Samples.second(65)));
        events.add(Samples.submitted(QUEUED, 10, "true"));
        events.addAll(StakeSamples.stakeAndBond(100));
        events.addAll(StakeSamples.feeChanges());
        var dispute =
                (DisputeEvent.DisputeOpened) Samples.disputed(HAPPY, 60_000, 12_345, 50).getFirst();
        events.add(dispute);
        events.add(
                new DisputeEvent.DisputeResolved(
                        dispute.disputeId(), dispute.disputed(), false, dispute.fact()));
        server.appendAndAwait(events);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void showsAJobWithItsMoneyAndItsStory() throws Exception {
        Reply reply = server.get("/jobs/job-happy");
        assertThat(reply.status()).isEqualTo(200);
        JsonNode job = reply.body();
        assertThat(job.at("/phase").asString()).isEqualTo("SETTLED");
        assertThat(job.at("/state").asString()).isEqualTo("anchored");
        assertThat(job.at("/reason/code").asString()).isEqualTo("completed");
        assertThat(job.at("/spec/image").asString()).isEqualTo("busybox:1");
        assertThat(job.at("/spec/maxRuntimeMillis").asLong()).isEqualTo(60_000);
        assertThat(job.at("/reservation").toString())
                .isEqualTo(
                        "{\"asset\":\"USDC\",\"units\":\"60000\",\"decimals\":6,"
                                + "\"chainId\":31337}");
        assertThat(job.at("/cost/charge/units").asString()).isEqualTo("12345");
        assertThat(job.at("/cost/refund/units").asString()).isEqualTo("47655");
        assertThat(job.at("/cost/split/provider/units").asString()).isEqualTo("9877");
        assertThat(job.at("/receipt/cid").asString()).isEqualTo(receipt.value());
        assertThat(job.at("/anchor/blockNumber").asLong()).isEqualTo(42);
        assertThat(job.at("/attempts").size()).isEqualTo(1);
        assertThat(job.at("/timeline"))
                .extracting(entry -> entry.at("/event").asString())
                .startsWith("job.submitted", "job.funded")
                .endsWith("job.settled", "job.receipted", "job.anchored")
                .doesNotContain("job.usage-reported");
        assertThat(reply.header("OpNode-Position")).isEqualTo(job.at("/position").asString());
    }

    @Test
    void showsWhatAnAccountStakedAndBonded() throws Exception {
        Reply reply =
                server.get(
                        "/stakes/"
                                + Samples.OWNER.value().toUpperCase(Locale.ROOT).replace("X", "x"));
        assertThat(reply.status()).isEqualTo(200);
        JsonNode stake = reply.body();
        assertThat(stake.at("/stakeId").asString()).isEqualTo(StakeSamples.STAKE.value());
        assertThat(stake.at("/staked").toString())
                .isEqualTo(
                        "{\"asset\":\"OPNODE\",\"units\":\"600\",\"decimals\":18,"
                                + "\"chainId\":31337}");
        assertThat(stake.at("/withdrawing/amount/units").asString()).isEqualTo("0");
        assertThat(stake.at("/withdrawing/availableAt").isString()).isFalse();
        JsonNode bond = stake.at("/bonds/0");
        assertThat(stake.at("/bonds").size()).isEqualTo(1);
        assertThat(bond.at("/nodeKey").asString()).isEqualTo(StakeSamples.NODE.value());
        assertThat(bond.at("/active/units").asString()).isEqualTo("0");
        assertThat(bond.at("/releasing/amount/units").asString()).isEqualTo("500");
        assertThat(bond.at("/releasing/availableAt").asString()).isEqualTo("2026-01-01T00:01:40Z");
        assertThat(bond.at("/slashed/units").asString()).isEqualTo("500");
        assertThat(stake.at("/fact/blockNumber").asLong()).isEqualTo(1_006);
        assertThat(reply.header("OpNode-Position")).isEqualTo(stake.at("/position").asString());

        for (String other : List.of(Samples.address("9").value(), "nobody")) {
            Reply unknown = server.get("/stakes/" + other);
            assertThat(unknown.status()).isEqualTo(404);
            assertThat(unknown.body().at("/code").asString()).isEqualTo("stake-unknown");
        }
    }

    @Test
    void listsTheParametersWithTheFactThatSetEach() throws Exception {
        JsonNode answer = server.get("/governance/parameters").body();
        assertThat(answer.at("/version").asLong()).isEqualTo(1);
        assertThat(answer.at("/parameters"))
                .extracting(p -> p.at("/name").asString() + " " + p.at("/value").asString())
                .containsExactly("finalityBlocks 12", "stakerFeeBps 1300");
        JsonNode fee = answer.at("/parameters/1");
        assertThat(fee.at("/before").asString()).isEqualTo("1200");
        assertThat(fee.at("/version").asLong()).isEqualTo(1);
        assertThat(fee.at("/fact/txHash").asString())
                .isEqualTo(Samples.fact(1_003).txHash().value());
        assertThat(answer.at("/parameters/0/before").isString()).isFalse();
    }

    @Test
    void showsWhatContestingAChargeTakesAndTheDisputeOnceThereIsOne() throws Exception {
        JsonNode contested = server.get("/jobs/job-happy/dispute").body();
        assertThat(contested.at("/dispute/state").asString()).isEqualTo("rejected");
        assertThat(contested.at("/dispute/charge/units").asString()).isEqualTo("12345");
        assertThat(contested.at("/dispute/bond/units").asString()).isEqualTo("500");
        assertThat(contested.at("/terms/epochId").asLong()).isEqualTo(7);
        assertThat(contested.at("/terms/receipt/earned/units").asString()).isEqualTo("80");
        assertThat(contested.at("/terms/mandate/cap/units").asString()).isEqualTo("1000");
        JsonNode queued = server.get("/jobs/job-queued/dispute").body();
        assertThat(queued.path("dispute").isObject()).isFalse();
        assertThat(queued.path("terms").isObject()).isFalse();
        assertThat(server.get("/jobs/job-happy").body().at("/dispute/state").asString())
                .isEqualTo("rejected");
    }

    @Test
    void listsDisputesNewestFirst() throws Exception {
        JsonNode page = server.get("/disputes?limit=1").body();
        assertThat(page.at("/items")).hasSize(1);
        assertThat(page.at("/items/0/jobId").asString()).isEqualTo("job-happy");
        assertThat(page.path("nextCursor").isString()).isFalse();
    }

    @Test
    @DisplayName("A02: there is no dispute about a job that is not there")
    void refusesADisputeOfAForeignJob() throws Exception {
        Reply reply = server.get("/jobs/job-foreign/dispute");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body().at("/code").asString()).isEqualTo("job-unknown");
    }

    @Test
    void showsWhatAnAccountEarnedAndHowItClaims() throws Exception {
        String account = Samples.OPERATOR.value();
        JsonNode payout = server.get("/payouts/" + account).body().at("/payouts/0");
        assertThat(payout.at("/entitled/units").asString()).isEqualTo("30");
        assertThat(payout.at("/served/units").asString()).isEqualTo("20");
        assertThat(payout.at("/claimable/units").asString()).isEqualTo("15");
        assertThat(payout.at("/proof")).hasSize(1);
        assertThat(server.get("/payouts/0xnobody").status()).isEqualTo(404);
        assertThat(server.get("/payouts/" + account + "?chain=x").status()).isEqualTo(400);
        assertThat(server.get("/payouts/" + account + "?chain=1").status()).isEqualTo(404);
        assertThat(server.get("/payouts/" + account + "?chain=31338").status()).isEqualTo(200);
    }

    @Test
    void answers304ForAnUnchangedJob() throws Exception {
        String tag = server.get("/jobs/job-happy").header("ETag");
        assertThat(tag).matches("\"[0-9]+\"");
        Reply again = server.get("/jobs/job-happy", "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
    }

    @Test
    void saysWhyAJobFailedAndWhatToDo() throws Exception {
        JsonNode reason = server.get("/jobs/job-failed").body().at("/reason");
        assertThat(reason.at("/code").asString()).isEqualTo("command-not-found");
        assertThat(reason.at("/message").asString())
                .isEqualTo("The image has no such command: no-such-command");
        assertThat(reason.at("/hint").asString()).contains("first word after `--`");
    }

    @Test
    void listsJobsNewestFirstPageByPage() throws Exception {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = server.get("/jobs?limit=1" + cursor).body();
            assertThat(page.at("/items").size()).isEqualTo(1);
            seen.add(page.at("/items/0/jobId").asString());
            JsonNode next = page.at("/nextCursor");
            cursor = next.isString() ? "&cursor=" + next.asString() : "";
        } while (!cursor.isEmpty());
        assertThat(seen).containsExactly("job-queued", "job-failed", "job-happy");
        assertThat(server.get("/jobs?phase=FAILED").body().at("/items").size()).isEqualTo(1);
        assertThat(server.get("/jobs?owner=" + Samples.address("f")).body().at("/items").size())
                .isZero();
    }

    @Test
    void showsTheBill() throws Exception {
        JsonNode cost = server.get("/jobs/job-happy/cost").body();
        assertThat(cost.at("/bill/settled").asBoolean()).isTrue();
        assertThat(cost.at("/bill/lines/0/meter").asString()).isEqualTo("compute");
        assertThat(cost.at("/bill/lines/0/quantity").asString()).isEqualTo("12345");
    }

    @Test
    void givesAReceiptWithItsProof() throws Exception {
        JsonNode byJob = server.get("/jobs/job-happy/receipt").body();
        JsonNode byCid = server.get("/receipts/" + receipt).body();
        assertThat(byJob).isEqualTo(byCid);
        assertThat(byJob.at("/canonical").asString())
                .isEqualTo("{\"schema\":\"opnode.receipt.v1\"}");
        assertThat(byJob.at("/receipt/schema").asString()).isEqualTo("opnode.receipt.v1");
        assertThat(byJob.at("/proof/block").asString()).isEqualTo("42");
        assertThat(byJob.at("/anchor/settlementId").asLong()).isEqualTo(1);
    }

    @Test
    void showsAWalletAndItsStatement() throws Exception {
        JsonNode wallet = server.get("/wallets/" + Samples.WALLET).body();
        assertThat(wallet.at("/available/units").asString()).isEqualTo("987655");
        assertThat(wallet.at("/locked/units").asString()).isEqualTo("0");
        assertThat(wallet.at("/spent/units").asString()).isEqualTo("12345");
        assertThat(wallet.at("/mandates").size()).isZero();
        JsonNode statement = server.get("/wallets/" + Samples.WALLET + "/statement").body();
        assertThat(statement.at("/items"))
                .extracting(line -> line.at("/kind").asString())
                .containsExactly("return", "release", "charge", "reserve", "lock", "deposit");
        JsonNode charge = statement.at("/items/2");
        assertThat(charge.at("/jobId").asString()).isEqualTo("job-happy");
        assertThat(charge.at("/balance/total/units").asString()).isEqualTo("987655");
        assertThat(statement.at("/items/5/tx").asString()).startsWith("0x");
        assertThat(server.get("/wallets?owner=" + Samples.OWNER).body().at("/items").size())
                .isEqualTo(1);
    }

    @Test
    void pagesThroughAStatement() throws Exception {
        String path = "/wallets/" + Samples.WALLET + "/statement?limit=4";
        JsonNode first = server.get(path).body();
        JsonNode rest = server.get(path + "&cursor=" + first.at("/nextCursor").asString()).body();
        assertThat(first.at("/items").size()).isEqualTo(4);
        assertThat(rest.at("/items").size()).isEqualTo(2);
        assertThat(rest.at("/nextCursor").isString()).isFalse();
    }

    @Test
    void showsAProviderWithItsTrackRecord() throws Exception {
        JsonNode node = server.get("/providers/" + Samples.NODE).body();
        assertThat(node.at("/state").asString()).isEqualTo("online");
        assertThat(node.at("/offer/computePerHour/units").asString()).isEqualTo("3600000");
        assertThat(node.at("/jobs/completed").asInt()).isEqualTo(1);
        assertThat(node.at("/jobs/earned/0/units").asString()).isEqualTo("9877");
        assertThat(server.get("/providers").body().at("/items").size()).isEqualTo(1);
    }

    @Test
    @DisplayName("I-09: conserved only when the ledger and the contracts agree")
    void comparesTheLedgerWithTheChain() throws Exception {
        FakeChain chain = server.bean(FakeChain.class);
        JsonNode good = server.get("/audits/conservation").body();
        assertThat(good.at("/conserved").asBoolean()).isTrue();
        assertThat(good.at("/assets/0/sum/units").asString()).isEqualTo("0");
        assertThat(good.at("/chainBlock").asLong()).isEqualTo(7);
        chain.hold(11);
        JsonNode bad = server.get("/audits/conservation").body();
        chain.hold(10);
        assertThat(bad.at("/conserved").asBoolean()).isFalse();
        assertThat(bad.at("/problems/0").asString())
                .isEqualTo("USDC: 11 on chain, 10 in the ledger.");
        assertThat(bad.at("/problems/1").asString())
                .isEqualTo("chain 31338: USDC: 11 on chain, 10 in the ledger.");
        JsonNode ledger = server.get("/ledger").body();
        assertThat(ledger.at("/items"))
                .extracting(account -> account.at("/account").asString())
                .contains("treasury", "external:USDC@31337", "wallet:" + Samples.WALLET);
    }

    @Test
    void showsTheChain() throws Exception {
        JsonNode chain = server.get("/chain").body();
        assertThat(chain.at("/contracts/JobEscrow").asString())
                .isEqualTo(Samples.address("e").value());
        assertThat(chain.at("/assets/0/asset").asString()).isEqualTo("USDC");
        assertThat(server.get("/chains").body().at("/chains"))
                .extracting(one -> one.at("/chainId").asLong())
                .containsExactly(31_337L, 31_338L);
    }

    @ParameterizedTest
    @CsvSource({
        "/jobs/job-none, 404, job-unknown",
        "/jobs/NO%20ID, 404, job-unknown",
        "/jobs/job-none/cost, 404, job-unknown",
        "/jobs/job-none/events, 404, job-unknown",
        "/jobs/job-none/receipt, 404, job-unknown",
        "/jobs/job-queued/receipt, 404, receipt-not-yet",
        "/jobs?limit=0, 400, limit-out-of-range",
        "/jobs?limit=201, 400, limit-out-of-range",
        "/jobs?limit=x, 400, parameter-invalid",
        "/jobs?phase=DONE, 400, parameter-invalid",
        "/jobs?cursor=xyz, 400, cursor-invalid",
        "/jobs?owner=me, 400, parameter-invalid",
        "/wallets/none, 404, wallet-unknown",
        "/wallets/31337-USDC-0xffffffffffffffffffffffffffffffffffffffff/statement, 404,"
                + " wallet-unknown",
        "/providers/none, 404, provider-unknown",
        "/receipts/none, 404, receipt-unknown",
    })
    void refusesWithACodeAndAHint(String path, int status, String code) throws Exception {
        Reply reply = server.get(path);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.body().at("/code").asString()).isEqualTo(code);
        assertThat(reply.body().at("/hint").asString()).isNotBlank();
        assertThat(reply.body().at("/status").asInt()).isEqualTo(status);
    }

    @Test
    void tellsAReaderOfAStreamThatThereIsNoSuchJob() throws Exception {
        Reply reply = server.get("/jobs/job-none/events", "Accept", "text/event-stream");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body().at("/code").asString()).isEqualTo("job-unknown");
    }

    @Test
    void isHealthyWhileItKeepsUp() {
        assertThat(server.bean(ProjectionWatch.class).health().getStatus()).isEqualTo(Status.UP);
    }
}
