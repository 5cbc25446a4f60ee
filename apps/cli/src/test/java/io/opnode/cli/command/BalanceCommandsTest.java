package io.opnode.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.cli.fake.FakePlatform;
import io.opnode.cli.fake.Opnode;
import io.opnode.cli.wallet.UserKey;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.eip712.JobOrder;
import io.opnode.contracts.eip712.LowBalanceRule;
import io.opnode.contracts.eip712.MandateSignature;
import io.opnode.contracts.eip712.SignatureRefused;
import io.opnode.domain.kernel.Sha256;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BalanceCommandsTest {
    @TempDir Path folder;
    private FakePlatform platform;
    private Opnode opnode;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform(folder.resolve("home"));
        opnode = new Opnode(folder.resolve("home"));
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private String owner() {
        return UserKey.open(folder.resolve("home"), 31_337).address();
    }

    private String signer(long threshold, long topUp, String spender) throws SignatureRefused {
        JsonNode body = platform.ordered.orElseThrow();
        Instant at = Instant.parse(body.path("issuedAt").asString());
        return new LowBalanceRule(
                        FakePlatform.WALLET,
                        FakePlatform.USDC,
                        BigInteger.valueOf(threshold),
                        BigInteger.valueOf(topUp),
                        spender,
                        BigInteger.valueOf(at.toEpochMilli()))
                .recover(MandateSignature.fromHex(body.path("signature").asString()), 31_337);
    }

    @Test
    @DisplayName("A04: the rule is signed as it is shown: wallet, threshold, amount and spender")
    void signsTheRuleThatItSends() throws SignatureRefused {
        Opnode.Result set =
                opnode.call("wallet", "low-balance", "set", "5usdc", "--top-up", "10usdc");
        assertThat(set.exitCode()).as(set.err()).isZero();
        assertThat(set.out()).contains("low, below 5.000000 USDC topped up by 10.000000 USDC");
        JsonNode body = platform.ordered.orElseThrow();
        assertThat(body.path("threshold").path("units").asString()).isEqualTo("5000000");
        assertThat(body.path("topUp").path("spender").asString()).isEqualTo(FakePlatform.SPENDER);
        assertThat(signer(5_000_000, 10_000_000, FakePlatform.SPENDER)).isEqualTo(owner());
        assertThat(signer(5_000_000, 10_000_001, FakePlatform.SPENDER)).isNotEqualTo(owner());

        Opnode.Result removed = opnode.call("wallet", "low-balance", "remove");
        assertThat(removed.exitCode()).as(removed.err()).isZero();
        assertThat(removed.out()).contains("not watched");
        assertThat(platform.ordered.orElseThrow().has("threshold")).isFalse();
        assertThat(signer(0, 0, LowBalanceRule.NOBODY)).isEqualTo(owner());
    }

    @Test
    void signsARuleWithoutTopUpsAndOneForASpenderOfOnesOwn() throws SignatureRefused {
        assertThat(opnode.call("wallet", "low-balance", "set", "5usdc").exitCode()).isZero();
        assertThat(platform.ordered.orElseThrow().has("topUp")).isFalse();
        assertThat(signer(5_000_000, 0, LowBalanceRule.NOBODY)).isEqualTo(owner());
        String mine = "0x00000000000000000000000000000000000000Ee";
        opnode.call(
                "wallet", "low-balance", "set", "5usdc", "--top-up", "7usdc", "--spender", mine);
        assertThat(signer(5_000_000, 7_000_000, mine)).isEqualTo(owner());
    }

    @Test
    void tellsSessionsAndTheLastRefusal() {
        Opnode.Result show = opnode.call("wallet", "session", "show");
        assertThat(show.out()).contains(FakePlatform.SPENDER, "20.000000 USDC", "1d", "2026-02-01");
        platform.job.rule = Optional.of("2026-01-01T00:00:00Z");
        assertThat(opnode.call("wallet", "show").out())
                .contains(
                        "last top-up refused at 2026-01-02T00:00:00Z",
                        "no top-up: NotSigned(0x01) (again at 2026-01-03T00:00:00Z)");
        assertThat(opnode.call("wallet", "low-balance", "show", "-o", "json").json().path("low"))
                .hasToString("true");
    }

    @Test
    void saysWhatIsWrongBeforeAnythingIsSigned() {
        platform.sessionKey = Optional.empty();
        Opnode.Result none =
                opnode.call("wallet", "low-balance", "set", "5usdc", "--top-up", "10usdc");
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.err()).contains("has no session key", "--spender");
        assertThat(opnode.call("wallet", "session", "set", "5usdc", "--spender", "me").exitCode())
                .isEqualTo(2);
        assertThat(opnode.call("wallet", "session", "set", "0usdc").exitCode()).isEqualTo(2);
        assertThat(opnode.call("wallet", "session", "set", "5usdc", "--every", "x").exitCode())
                .isEqualTo(2);
        assertThat(opnode.call("wallet", "session").exitCode()).isEqualTo(2);
        assertThat(platform.ordered).isEmpty();
    }

    @Test
    @DisplayName("A04: a job of the balance is ordered for its id and reservation, not more")
    void ordersAJobFromTheBalance() throws SignatureRefused {
        Opnode.Result run =
                opnode.call(
                        "run", "--from-balance", "--image", "busybox", "--yes", "--", "ls", "-l");
        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode body = platform.submitted.orElseThrow();
        assertThat(body.has("mandate")).isFalse();
        String jobId = body.path("jobId").asString();
        JobOrder order =
                new JobOrder(
                        FakePlatform.WALLET,
                        FakePlatform.USDC,
                        BigInteger.valueOf(1_000_000),
                        Bytes32.fromHex(Sha256.of(jobId.getBytes(StandardCharsets.UTF_8)).value()));
        assertThat(
                        order.recover(
                                MandateSignature.fromHex(body.path("signature").asString()),
                                31_337))
                .isEqualTo(body.path("owner").asString());
    }
}
