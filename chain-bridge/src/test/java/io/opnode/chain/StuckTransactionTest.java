package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.chain.drift.DriftComparison;
import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.outbound.OutboundSender;
import io.opnode.chain.testing.BridgeUnderTest;
import io.opnode.chain.testing.JobRun;
import io.opnode.chain.testing.Payer;
import io.opnode.chain.testing.TestChain;
import io.opnode.chain.testing.TestDatabase;
import io.opnode.contracts.bindings.JobEscrow;
import io.opnode.contracts.bindings.TestStablecoin;
import io.opnode.domain.chain.FindDrift;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletEvent.MandateOpened;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.web3j.abi.EventEncoder;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.generated.Uint256;
import org.web3j.utils.Numeric;

/** What keeps a transaction from being mined, on anvil: one effect in the end, and one only. */
@Tag("anvil")
class StuckTransactionTest {
    private static final long DOLLAR = 1_000_000;
    private static final BigInteger GWEI = BigInteger.TEN.pow(9);
    private static final BigInteger CAP = GWEI.multiply(BigInteger.valueOf(300));
    private static final int ROUNDS_IN_VAIN = 8;
    private static final String OPENED = EventEncoder.encode(JobEscrow.MANDATEOPENED_EVENT);

    private static BridgeUnderTest bridge;
    private Payer payer;

    @BeforeAll
    static void start() {
        bridge =
                new BridgeUnderTest(
                        TestChain.shared().deploy(),
                        TestDatabase.fresh(),
                        List.of(),
                        Map.of("opnode.chain.outbound.max-fee-cap", CAP.toString()));
    }

    @AfterAll
    static void stop() {
        bridge.chain.rpc("anvil_setNextBlockBaseFeePerGas", Numeric.encodeQuantity(GWEI));
        bridge.chain.mine(1);
        bridge.close();
    }

    @BeforeEach
    void fund() {
        baseFee(GWEI);
        payer = new Payer(bridge);
        payer.deposit(5 * DOLLAR);
        bridge.drive(() -> payer.available() == 5 * DOLLAR);
    }

    private static void baseFee(BigInteger wei) {
        bridge.chain.rpc("anvil_setNextBlockBaseFeePerGas", Numeric.encodeQuantity(wei));
    }

    private static BigInteger gwei(long gwei) {
        return GWEI.multiply(BigInteger.valueOf(gwei));
    }

    private static String admin() {
        return bridge.deployed.admin().getAddress();
    }

    private List<MandateOpened> opened() {
        return bridge.aggregates.history(WalletEvent.class, payer.walletId.value()).stream()
                .filter(MandateOpened.class::isInstance)
                .map(MandateOpened.class::cast)
                .toList();
    }

    private static String state(MandateId mandate) {
        return bridge.jdbc
                .sql("SELECT state FROM chain.intent WHERE subject = ?")
                .param(mandate.value())
                .query(String.class)
                .single();
    }

    /** Attempts of the mandate's intent by nonce. */
    private static Map<Long, Long> attempts(MandateId mandate) {
        return bridge
                .jdbc
                .sql(
                        "SELECT t.nonce, count(*) FROM chain.transaction t JOIN chain.intent i"
                                + " ON i.id = t.intent_id WHERE i.subject = ? GROUP BY t.nonce")
                .param(mandate.value())
                .query((row, n) -> Map.entry(row.getLong(1), row.getLong(2)))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private MandateId submitted() {
        MandateId mandate = payer.submit(DOLLAR, Optional.empty());
        bridge.catchUp();
        return mandate;
    }

    private static void numbered(MandateId mandate) {
        bridge.bean(OutboundSender.class).step();
        assertThat(state(mandate)).isEqualTo("NUMBERED");
    }

    private static void broadcast(MandateId mandate) {
        numbered(mandate);
        bridge.bean(OutboundSender.class).step();
        assertThat(state(mandate)).isEqualTo("SENDING");
    }

    private static void roundsAt(int count, BigInteger fee) {
        for (int i = 0; i < count; i++) {
            baseFee(fee);
            bridge.roundWithoutClosing();
        }
    }

    private void opensOnce(MandateId mandate) throws InterruptedException {
        bridge.drive(() -> !opened().isEmpty() && unresolved() == 0);
        ChainNode node = bridge.bean(ChainNode.class);
        assertThat(
                        node.logs(
                                bridge.deployed.contracts().startBlock(),
                                node.head().number(),
                                List.of(bridge.deployed.contracts().escrow().value()),
                                List.of(List.of(OPENED), List.of(mandate.value()))))
                .hasSize(1);
        assertThat(opened()).hasSize(1);
        assertThat(node.transactionCount(admin(), BlockChoice.PENDING))
                .isEqualTo(node.transactionCount(admin(), BlockChoice.LATEST));
        assertThat(bridge.bean(DriftComparison.class).on(new FindDrift()).differences()).isEmpty();
    }

    private static long unresolved() {
        return bridge.jdbc
                .sql("SELECT count(*) FROM chain.intent WHERE state <> 'DONE'")
                .query(Long.class)
                .single();
    }

    private static String problem() {
        Health health = bridge.bean(ChainsHealth.class).health();
        return health.getStatus().equals(Status.UP)
                ? ""
                : String.valueOf(health.getDetails().get("problem"));
    }

    @ParameterizedTest(name = "F11: a base fee {0} times as high is met under the same nonce")
    @ValueSource(longs = {10, 100})
    void followsAFeeSpike(long factor) throws Exception {
        MandateId mandate = submitted();
        baseFee(GWEI);
        bridge.chain.mine(1);
        broadcast(mandate);
        for (int i = 0; opened().isEmpty() && i < 3 * ROUNDS_IN_VAIN; i++) {
            roundsAt(1, gwei(factor));
        }
        assertThat(attempts(mandate)).hasSize(1);
        assertThat(attempts(mandate).values()).allMatch(count -> count > 1);
        opensOnce(mandate);
    }

    @Test
    @DisplayName("F11: above the fee's cap the bridge holds and alarms, and goes on when fees fall")
    void holdsAtTheCap() throws Exception {
        MandateId mandate = submitted();
        broadcast(mandate);
        roundsAt(4 * ROUNDS_IN_VAIN, gwei(1_000));
        assertThat(state(mandate)).isEqualTo("SENDING");
        assertThat(problem()).contains("highest fee allowed");
        long held = attempts(mandate).values().iterator().next();
        roundsAt(ROUNDS_IN_VAIN, gwei(1_000));
        assertThat(attempts(mandate).values()).containsExactly(held);
        assertThat(maxFee(mandate)).isLessThanOrEqualTo(CAP);

        baseFee(GWEI);
        opensOnce(mandate);
        assertThat(attempts(mandate)).hasSize(1);
        assertThat(problem()).isEmpty();
    }

    private static BigInteger maxFee(MandateId mandate) {
        return bridge.jdbc
                .sql(
                        "SELECT max(max_fee) FROM chain.transaction t JOIN chain.intent i"
                                + " ON i.id = t.intent_id WHERE i.subject = ?")
                .param(mandate.value())
                .query((row, n) -> row.getBigDecimal(1).toBigIntegerExact())
                .single();
    }

    @Test
    @DisplayName("F11: a nonce that somebody else's transaction used up is given up when final")
    void losesANonceToAnotherUserOfTheKey() throws Exception {
        MandateId mandate = submitted();
        numbered(mandate);
        useTheKeyElsewhere();
        bridge.chain.mine(1);
        opensOnce(mandate);
        assertThat(attempts(mandate)).hasSize(2);
    }

    private static String useTheKeyElsewhere() {
        return bridge.chain.send(
                bridge.deployed.admin(),
                bridge.deployed.usdcToken(),
                TestChain.encode(
                        TestStablecoin.FUNC_APPROVE,
                        new Address(JobRun.PROVIDER.value()),
                        new Uint256(1)));
    }

    @Test
    @DisplayName("F11: a nonce below ours whose transaction was dropped is filled")
    void fillsAGap() throws Exception {
        String theirs = useTheKeyElsewhere();
        MandateId mandate = submitted();
        broadcast(mandate);
        bridge.chain.rpc("anvil_dropTransaction", theirs);
        opensOnce(mandate);
        assertThat(attempts(mandate)).hasSize(1);
        assertThat(attempts(mandate).values()).containsExactly(1L);
        assertThat(
                        bridge.jdbc
                                .sql("SELECT count(*) FROM chain.intent WHERE kind = 'FILL_NONCE'")
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("F11: an empty key holds and alarms, and goes on at the same fee when funded")
    void holdsWithAnEmptyKey() throws Exception {
        BigInteger coins = bridge.bean(ChainNode.class).balance(admin());
        bridge.chain.rpc("anvil_setBalance", admin(), "0x0");
        MandateId mandate = submitted();
        for (int i = 0; i < ROUNDS_IN_VAIN; i++) {
            bridge.roundWithoutClosing();
        }
        assertThat(state(mandate)).isEqualTo("SENDING");
        assertThat(problem())
                .contains(
                        "cannot pay for gas; fund " + bridge.bean(OutboundSender.class).address());
        assertThat(opened()).isEmpty();

        bridge.chain.rpc("anvil_setBalance", admin(), Numeric.encodeQuantity(coins));
        opensOnce(mandate);
        assertThat(attempts(mandate).values()).containsExactly(1L);
        assertThat(problem()).isEmpty();
    }
}
