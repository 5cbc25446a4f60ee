package io.opnode.domain.kernel;

import static io.opnode.domain.Samples.OPNODE;
import static io.opnode.domain.Samples.USDC;
import static io.opnode.domain.Samples.address;
import static io.opnode.domain.Samples.fact;
import static io.opnode.domain.Samples.hash;
import static io.opnode.domain.Samples.mandateId;
import static io.opnode.domain.Samples.usdc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.opnode.domain.billing.SplitTerms;
import io.opnode.domain.billing.Tariff;
import io.opnode.domain.job.EndCause;
import io.opnode.domain.job.Ending;
import io.opnode.domain.job.ImageRef;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.job.JobId;
import io.opnode.domain.job.JobSpec;
import io.opnode.domain.job.Resources;
import io.opnode.domain.metering.MeterBatch;
import io.opnode.domain.metering.NodeSignature;
import io.opnode.domain.metering.Usage;
import io.opnode.domain.node.DeviceClass;
import io.opnode.domain.node.Inventory;
import io.opnode.domain.node.NodeId;
import io.opnode.domain.node.NodeKey;
import io.opnode.domain.node.NodeOffer;
import io.opnode.domain.wallet.ChainFact;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.MandateSignature;
import io.opnode.domain.wallet.WalletId;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    private static final String HEX64 = "ab".repeat(32);

    private static void refuses(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
    }

    @Test
    void addsAndSubtractsOneAsset() {
        assertThat(usdc(2).plus(usdc(3))).isEqualTo(usdc(5));
        assertThat(usdc(5).minus(usdc(3))).isEqualTo(usdc(2));
        assertThat(usdc(5).min(usdc(3))).isEqualTo(usdc(3));
        assertThat(usdc(3).min(usdc(5))).isEqualTo(usdc(3));
        assertThat(usdc(3).isLessThan(usdc(3))).isFalse();
        assertThat(usdc(2).isLessThan(usdc(3))).isTrue();
        assertThat(usdc(0).isZero()).isTrue();
        assertThat(usdc(1).isZero()).isFalse();
    }

    @Test
    @DisplayName("A16: money is never negative, never above 2^256 and never of two assets")
    void refusesImpossibleMoney() {
        refuses("units: -1", () -> usdc(2).minus(usdc(3)));
        Money most = new Money(USDC, Money.MAX_UNITS);
        refuses("units", () -> most.plus(usdc(1)));
        Money other = Money.of(OPNODE, 1);
        refuses("asset: OPNODE@31337 (expected USDC@31337)", () -> usdc(1).plus(other));
        refuses("asset", () -> usdc(1).minus(other));
        refuses("asset", () -> usdc(1).isLessThan(other));
        assertThat(Money.saturated(USDC, Money.MAX_UNITS.add(BigInteger.ONE))).isEqualTo(most);
        assertThat(Money.saturated(USDC, BigInteger.TWO)).isEqualTo(usdc(2));
    }

    @Test
    void roundsAsItsNameSays() {
        BigInteger two = BigInteger.TWO;
        BigInteger three = BigInteger.valueOf(3);
        assertThat(usdc(10).timesRoundedDown(two, three)).isEqualTo(usdc(6));
        assertThat(usdc(10).timesRoundedUp(two, three)).isEqualTo(usdc(7));
        assertThat(usdc(9).timesRoundedUp(two, three)).isEqualTo(usdc(6));
        assertThat(usdc(9).timesRoundedDown(BigInteger.ZERO, three).isZero()).isTrue();
        assertThat(usdc(9).timesRoundedUp(BigInteger.ZERO, three).isZero()).isTrue();
        refuses("numerator", () -> usdc(1).timesRoundedDown(two.negate(), three));
        refuses("denominator", () -> usdc(1).timesRoundedDown(two, BigInteger.ZERO));
        refuses("numerator", () -> usdc(1).timesRoundedUp(two.negate(), three));
        refuses("denominator", () -> usdc(1).timesRoundedUp(two, BigInteger.ZERO));
    }

    @Test
    void showsMoneyWithItsAsset() {
        assertThat(usdc(1_500_000)).hasToString("1.500000 USDC");
        assertThat(usdc(1)).hasToString("0.000001 USDC");
        assertThat(Money.of(new Asset("POINT", 0, 1), 12)).hasToString("12 POINT");
        assertThat(usdc(7).toCanonical())
                .isEqualTo(
                        Map.of(
                                "asset",
                                "USDC",
                                "chainId",
                                31337L,
                                "decimals",
                                6,
                                "units",
                                BigInteger.valueOf(7)));
    }

    @Test
    void takesSharesInBasisPoints() {
        assertThat(new BasisPoints(1_250).ofRoundedDown(usdc(15))).isEqualTo(usdc(1));
        refuses("basisPoints: 10001 (expected 0..10000)", () -> new BasisPoints(10_001));
        refuses("basisPoints: -1", () -> new BasisPoints(-1));
        BasisPoints half = new BasisPoints(5_000);
        refuses("sum of shares: 15000", () -> new SplitTerms(half, half, half));
    }

    static List<ThrowingCallable> malformed() {
        return List.of(
                () -> new Asset("usdc", 6, 1),
                () -> new Asset("USDC", 37, 1),
                () -> new Asset("USDC", -1, 1),
                () -> new Asset("USDC", 6, 0),
                () -> new EvmAddress("0x" + "A".repeat(40)),
                () -> new Hash32("0x1"),
                () -> new Sha256(HEX64),
                () -> new TxHash("x"),
                () -> new BlockHash("x"),
                () -> new JobId("Job-1"),
                () -> new ImageRef("-x"),
                () -> new NodeId("node-1"),
                () -> new NodeKey("ab"),
                () -> new NodeSignature("ab"),
                () -> new DeviceClass("A100"),
                () -> new MandateId("0x1"),
                () -> new MandateSignature("0x1"),
                () -> new WalletId("0-USDC-0x"),
                () -> new Ending(EndCause.COMPLETED, "", ""),
                () -> new Ending(EndCause.COMPLETED, "x".repeat(65), ""),
                () -> new Ending(EndCause.COMPLETED, "x", "y".repeat(501)),
                () -> new ChainFact(0, 0, fact(1, 0).blockHash(), fact(1, 0).txHash(), 0),
                () -> new ChainFact(1, -1, fact(1, 0).blockHash(), fact(1, 0).txHash(), 0),
                () -> new ChainFact(1, 0, fact(1, 0).blockHash(), fact(1, 0).txHash(), -1),
                () -> new Usage(-1, 0, 0, 0, 0, 0, 0, 0),
                () -> new Usage(0, -1, 0, 0, 0, 0, 0, 0),
                () -> new Usage(0, 0, -1, 0, 0, 0, 0, 0),
                () -> new Usage(0, 0, 0, -1, 0, 0, 0, 0),
                () -> new Usage(0, 0, 0, 0, -1, 0, 0, 0),
                () -> new Usage(0, 0, 0, 0, 0, -1, 0, 0),
                () -> new Usage(0, 0, 0, 0, 0, 0, -1, 0),
                () -> new Usage(0, 0, 0, 0, 0, 0, 0, -1),
                () -> new MeterBatch(List.of(), new NodeSignature("ab".repeat(64))),
                () -> new JobCommand.CancelJob(new JobId("job-1"), ""),
                () -> new Inventory(0, 1, 1, List.of()),
                () -> new Inventory(1, 0, 1, List.of()),
                () -> new Inventory(1, 1, 0, List.of()),
                () -> new Tariff(usdc(1), Money.of(OPNODE, 1), usdc(1)),
                () -> new Tariff(usdc(1), usdc(1), Money.of(OPNODE, 1)),
                () -> offer(0, "eu", "runc"),
                () -> offer(1, "EU", "runc"),
                () -> offer(1, "eu", "RUNC"));
    }

    private static NodeOffer offer(int capacity, String region, String runtime) {
        Tariff tariff = new Tariff(usdc(1), usdc(1), usdc(1));
        return new NodeOffer(new DeviceClass("cpu"), capacity, tariff, region, runtime);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refusesMalformedValues(ThrowingCallable construction) {
        assertThatIllegalArgumentException()
                .isThrownBy(construction)
                .withMessageMatching("(?s).+: .*\\(expected .+\\)");
    }

    @Test
    void namesThingsByTheirRawValue() {
        assertThat(new JobId("job-1")).hasToString("job-1");
        assertThat(new ImageRef("repo/img:1")).hasToString("repo/img:1");
        assertThat(address(1)).hasToString("0x" + "0".repeat(39) + "1");
        assertThat(mandateId(1)).hasToString("0x" + "0".repeat(63) + "1");
        assertThat(new Hash32("0x" + HEX64)).hasToString("0x" + HEX64);
        assertThat(new Sha256("0x" + HEX64)).hasToString("0x" + HEX64);
        assertThat(new TxHash("0x" + HEX64)).hasToString("0x" + HEX64);
        assertThat(new BlockHash("0x" + HEX64)).hasToString("0x" + HEX64);
        assertThat(new NodeKey(HEX64)).hasToString(HEX64);
        assertThat(new NodeId("node-" + "ab".repeat(20))).hasToString("node-" + "ab".repeat(20));
        assertThat(new NodeSignature(HEX64 + HEX64)).hasToString(HEX64 + HEX64);
        assertThat(new MandateSignature("0xab")).hasToString("0xab");
        assertThat(new DeviceClass("a100")).hasToString("a100");
        assertThat(WalletId.of(USDC, address(1))).hasToString("31337-USDC-" + address(1));
        assertThat(USDC).hasToString("USDC@31337");
        assertThat(Hash32.ZERO.isZero()).isTrue();
        assertThat(new Hash32("0x" + HEX64).isZero()).isFalse();
        assertThat(hash("abc").value())
                .isEqualTo("0xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.ofDigest(hash("abc").bytes())).isEqualTo(hash("abc"));
    }

    @Test
    void ordersChainFactsByBlockThenLog() {
        assertThat(fact(1, 5)).isLessThan(fact(2, 0));
        assertThat(fact(2, 1)).isGreaterThan(fact(2, 0));
        assertThat(fact(2, 1)).isEqualByComparingTo(fact(2, 1));
    }

    @Test
    void cutsLongTexts() {
        assertThat(Ending.of(EndCause.NO_OFFER, "x", "y".repeat(500)).detail()).hasSize(500);
        assertThat(Ending.of(EndCause.NO_OFFER, "x", "y".repeat(501)).detail())
                .hasSize(500)
                .endsWith("y…");
        refuses("…", () -> new JobId("J".repeat(200)));
    }

    private static JobSpec spec(
            List<String> command, Map<String, String> environment, Duration runtime, int tries) {
        return new JobSpec(
                new ImageRef("x"),
                command,
                new TreeMap<>(environment),
                new Resources(new DeviceClass("cpu"), 1, 10, 6L << 20, 1L << 20, true),
                Optional.empty(),
                runtime,
                tries,
                Optional.empty());
    }

    @Test
    void boundsASpecification() {
        Duration second = Duration.ofSeconds(1);
        List<String> one = List.of("x");
        assertThatCode(() -> spec(one, Map.of("A_1", ""), second, 5)).doesNotThrowAnyException();
        refuses("command words: 0", () -> spec(List.of(), Map.of(), second, 1));
        refuses(
                "command words: 257",
                () -> spec(Collections.nCopies(257, "x"), Map.of(), second, 1));
        refuses("command characters: 0", () -> spec(List.of(""), Map.of(), second, 1));
        refuses(
                "command characters: 32769",
                () -> spec(List.of("x".repeat(32_769)), Map.of(), second, 1));
        refuses("environment name: 1A", () -> spec(one, Map.of("1A", ""), second, 1));
        refuses(
                "environment characters: 16385",
                () -> spec(one, Map.of("A", "x".repeat(16_385)), second, 1));
        Map<String, String> many = new TreeMap<>();
        for (int i = 0; i < 65; i++) {
            many.put("A" + i, "");
        }
        refuses("environment: 65", () -> spec(one, many, second, 1));
        refuses("maxRuntime seconds: 0", () -> spec(one, Map.of(), Duration.ZERO, 1));
        refuses("maxRuntime seconds", () -> spec(one, Map.of(), Duration.ofDays(31), 1));
        refuses("whole seconds", () -> spec(one, Map.of(), Duration.ofMillis(1_001), 1));
        refuses("maxAttempts: 0", () -> spec(one, Map.of(), second, 0));
        refuses("maxAttempts: 6", () -> spec(one, Map.of(), second, 6));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65})
    void boundsDevices(int devices) {
        DeviceClass cpu = new DeviceClass("cpu");
        refuses("devices", () -> new Resources(cpu, devices, 10, 6L << 20, 1L << 20, true));
    }

    @Test
    void boundsResources() {
        DeviceClass cpu = new DeviceClass("cpu");
        refuses("cpuMillicores: 9", () -> new Resources(cpu, 1, 9, 6L << 20, 1L << 20, true));
        refuses("memoryBytes: 1", () -> new Resources(cpu, 1, 10, 1, 1L << 20, true));
        refuses("diskBytes: 1", () -> new Resources(cpu, 1, 10, 6L << 20, 1, true));
    }

    @Test
    void crashesNowhereUnlessAsked() {
        assertThat(System.getProperty(CrashPoint.PROPERTY)).isNull();
        CrashPoint.hit("nowhere");
        assertThat(CrashPoint.STATUS).isEqualTo(137);
    }
}
