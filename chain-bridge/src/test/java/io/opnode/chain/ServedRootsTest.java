package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.chain.contract.EscrowCalls;
import io.opnode.chain.contract.PayoutCalls;
import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.ChainNode.Call;
import io.opnode.chain.outbound.OutboundSender;
import io.opnode.chain.testing.BridgeUnderTest;
import io.opnode.chain.testing.Contest;
import io.opnode.chain.testing.JobRun;
import io.opnode.chain.testing.Payer;
import io.opnode.chain.testing.TestChain;
import io.opnode.chain.testing.TestDatabase;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.bindings.Payouts;
import io.opnode.domain.chain.FindDrift;
import io.opnode.domain.chain.FindPayouts;
import io.opnode.domain.chain.PayoutView;
import io.opnode.domain.dispute.DisputeEvent;
import io.opnode.domain.dispute.DisputeEvent.DisputeOpened;
import io.opnode.domain.job.JobEvent.JobAnchored;
import io.opnode.domain.job.JobEvent.JobReceipted;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletEvent.FundsReserved;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.DynamicArray;
import org.web3j.abi.datatypes.generated.Uint256;
import org.web3j.utils.Numeric;

/** Payouts under a dispute window of an hour, from settlement to claim. Needs anvil. */
@Tag("anvil")
class ServedRootsTest {
    private static final long DOLLAR = 1_000_000;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final EvmAddress ALICE = payee("a11ce");
    private static final EvmAddress BOB = payee("b0b");

    /** What a provider earns of the 0.1 dollars of a job. */
    private static final long EARNED = 80_000;

    private BridgeUnderTest bridge;
    private Payer payer;
    private MandateId mandate;
    private long epochs;

    @BeforeEach
    void openAMandate() {
        bridge =
                new BridgeUnderTest(
                        TestChain.travelling()
                                .deploy(terms -> terms.withDisputes(WINDOW, Duration.ofDays(7))),
                        TestDatabase.fresh());
        bridge.clock.set(chainTime());
        payer = new Payer(bridge);
        payer.deposit(5 * DOLLAR);
        bridge.drive(() -> payer.available() == 5 * DOLLAR);
        mandate = payer.submit(4 * DOLLAR, Optional.empty());
    }

    @AfterEach
    void stop() {
        bridge.close();
    }

    private static EvmAddress payee(String digits) {
        return new EvmAddress("0x" + "0".repeat(40 - digits.length()) + digits);
    }

    private java.time.Instant chainTime() {
        Object block = bridge.chain.rpc("eth_getBlockByNumber", "latest", false);
        String seconds = String.valueOf(((Map<?, ?>) block).get("timestamp"));
        return java.time.Instant.ofEpochSecond(Numeric.decodeQuantity(seconds).longValueExact());
    }

    private void pass(Duration time) {
        bridge.chain.pass(time);
        bridge.clock.set(chainTime());
    }

    /** Settles one job for each payee, all in one epoch. */
    private void settle(EvmAddress... payees) {
        epochs++;
        JobRun any = new JobRun(bridge, payer);
        for (EvmAddress payee : payees) {
            JobRun jobs = new JobRun(bridge, payer, payee);
            JobId job = job(epochs, payee);
            long reserved = reservations();
            jobs.submit(job, mandate, DOLLAR / 2);
            bridge.driveWithoutClosing(() -> reservations() == reserved + 1);
            jobs.run(job, DOLLAR / 2, 100);
        }
        bridge.driveWithoutClosing(() ->
                Stream.of(payees)
                        .allMatch(p -> any.event(job(epochs, p), JobReceipted.class).isPresent()));
        bridge.drive(() ->
                Stream.of(payees)
                        .allMatch(p -> any.event(job(epochs, p), JobAnchored.class).isPresent()));
        assertThat(any.event(job(epochs, payees[0]), JobAnchored.class).orElseThrow().anchor())
                .satisfies(anchor -> assertThat(anchor.settlementId()).isEqualTo(epochs));
    }

    private static JobId job(long epoch, EvmAddress payee) {
        return new JobId("job-" + epoch + "-" + payee.value().substring(30));
    }

    private long reservations() {
        return bridge.aggregates.history(WalletEvent.class, payer.walletId.value()).stream()
                .filter(FundsReserved.class::isInstance)
                .count();
    }

    private DisputeOpened dispute(long epoch, EvmAddress payee) {
        String id = new Contest(bridge, payer).dispute(epoch, job(epoch, payee));
        bridge.drive(() -> disputeEvents(id).size() == 1);
        return (DisputeOpened) disputeEvents(id).getFirst();
    }

    private List<DisputeEvent> disputeEvents(String id) {
        return bridge.aggregates.history(DisputeEvent.class, id);
    }

    private void resolve(long epoch, DisputeOpened opened, boolean upheld) {
        new Contest(bridge, payer).resolve(epoch, opened, upheld);
        bridge.drive(() -> disputeEvents(opened.disputeId().value()).size() == 2);
    }

    private long servedEpoch() {
        return PayoutCalls.serving(ask(PayoutCalls.serving())).epochId();
    }

    private String ask(String question) {
        String payouts = bridge.deployed.contracts().payouts().value();
        return bridge.home().node().call(new Call(payouts, payouts, question), BlockChoice.LATEST);
    }

    private String root(long epoch) {
        return bridge.jdbc
                .sql("SELECT payout_root FROM chain.settlement_epoch WHERE epoch_id = ?")
                .param(epoch)
                .query(String.class)
                .single();
    }

    private PayoutView payout(EvmAddress account) {
        return bridge.bean(ChainQueryHandlers.class)
                .on(new FindPayouts(account, OptionalLong.empty()))
                .getFirst();
    }

    /** Anybody may: by the proof that the platform gives. Returns what arrived. */
    private long claim(EvmAddress account) {
        PayoutView view = payout(account);
        BigInteger before = balance(account);
        bridge.chain.send(
                payer.key,
                view.contract(),
                TestChain.encode(
                        Payouts.FUNC_CLAIM,
                        new Address(account.value()),
                        new Address(view.token().value()),
                        new Uint256(view.served().units()),
                        new DynamicArray<>(
                                org.web3j.abi.datatypes.generated.Bytes32.class,
                                view.proof().stream()
                                        .map(hash ->
                                                new org.web3j.abi.datatypes.generated.Bytes32(
                                                        Bytes32.fromHex(hash.value()).bytes()))
                                        .toList())));
        bridge.chain.mine(1);
        return balance(account).subtract(before).longValueExact();
    }

    private BigInteger balance(EvmAddress account) {
        String token = bridge.deployed.usdcToken().value();
        return EscrowCalls.uint(
                bridge.home()
                        .node()
                        .call(
                                new Call(token, token, EscrowCalls.balanceOf(account.value())),
                                BlockChoice.LATEST));
    }

    private void assertNoDrift() throws InterruptedException {
        assertThat(bridge.bean(ChainQueryHandlers.class).on(new FindDrift()).differences())
                .isEmpty();
    }

    @Test
    @DisplayName("a root is served when its window has passed, and everybody claims by it")
    void servesARootAfterItsWindow() throws Exception {
        settle(ALICE, BOB);
        pass(WINDOW.minusMinutes(1));
        bridge.drive(() -> bridge.home().follower().lag() <= 2);
        assertThat(servedEpoch()).isZero();
        assertThat(payout(ALICE).entitled().units()).isEqualTo(EARNED);
        assertThat(payout(ALICE).claimable().units()).isZero();
        assertNoDrift();

        pass(Duration.ofMinutes(1));
        bridge.drive(() -> servedEpoch() == 1);

        assertThat(payout(ALICE).root().value()).isEqualTo(root(1));
        assertThat(claim(ALICE)).isEqualTo(EARNED);
        assertThat(claim(BOB)).isEqualTo(EARNED);
        assertThat(payout(BOB).claimable().units()).isZero();
        bridge.drive(() -> bridge.home().intents().inFlight() == 0);
        assertNoDrift();
    }

    @Test
    @DisplayName("a voided root is corrected and served: undisputed payees get all, disputed less")
    void correctsAVoidedRoot() throws Exception {
        settle(ALICE, BOB);
        DisputeOpened opened = dispute(1, BOB);
        assertNoDrift();
        pass(WINDOW);
        bridge.drive(() -> servedEpoch() == 1);

        assertThat(payout(ALICE).root().value()).isNotEqualTo(root(1));
        assertThat(claim(ALICE)).isEqualTo(EARNED);
        assertThat(payout(BOB).claimable().units()).isZero();
        bridge.drive(() -> bridge.home().intents().inFlight() == 0);
        assertNoDrift();

        resolve(1, opened, false);
        pass(Duration.ofHours(1));
        settle(ALICE, BOB);
        pass(WINDOW);
        bridge.drive(() -> servedEpoch() == 2);
        assertThat(claim(BOB)).isEqualTo(2 * EARNED);
        assertThat(claim(ALICE)).isEqualTo(EARNED);
        assertNoDrift();
    }

    @Test
    @DisplayName("an epoch whose only charge went back to its payer is not served and no alarm")
    void hasNothingToServeWhereNothingIsPayable() throws Exception {
        settle(BOB);
        DisputeOpened opened = dispute(1, BOB);
        resolve(1, opened, true);
        pass(WINDOW.plusHours(1));
        bridge.drive(() -> bridge.home().follower().lag() <= 2);
        bridge.drive(() -> bridge.home().follower().lag() <= 2);

        assertThat(servedEpoch()).isZero();
        assertThat(bridge.home().server().problem()).isEmpty();
        assertNoDrift();

        settle(ALICE, BOB);
        pass(WINDOW);
        bridge.drive(() -> servedEpoch() == 2);
        assertThat(claim(BOB)).isEqualTo(EARNED);
        assertNoDrift();
    }

    @Test
    @DisplayName("F03: a bridge that dies between correcting and serving goes on to serve")
    void goesOnBetweenCorrectingAndServing() throws Exception {
        settle(ALICE, BOB);
        dispute(1, BOB);
        pass(WINDOW);
        bridge.drive(() -> !ask(PayoutCalls.correctionOf(1)).equals(Bytes32.ZERO.hex()));
        assertThat(servedEpoch()).isZero();

        bridge = bridge.restarted();
        payer = payer.at(bridge);
        bridge.drive(() -> servedEpoch() == 1);

        assertThat(claim(ALICE)).isEqualTo(EARNED);
        assertThat(intents()).containsExactly("CORRECT_ROOT DONE", "SERVE_ROOT MINED");
        assertNoDrift();
    }

    private List<String> intents() {
        return bridge.jdbc
                .sql(
                        "SELECT kind || ' ' || state FROM chain.intent"
                                + " WHERE kind IN ('CORRECT_ROOT', 'SERVE_ROOT') ORDER BY id")
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName("a correction that another dispute crosses is refused and made anew")
    void makesACorrectionAnewThatADisputeCrossed() throws Exception {
        settle(ALICE, BOB);
        dispute(1, BOB);
        pass(WINDOW.minusMinutes(30));
        settle(BOB);
        pass(Duration.ofMinutes(30));
        while (!bridge.home().server().step()) {
            bridge.chain.mine(1);
            bridge.follow();
        }
        new Contest(bridge, payer).dispute(2, job(2, BOB));
        bridge.drive(() -> servedEpoch() == 1);

        assertThat(intents())
                .containsSubsequence(
                        "CORRECT_ROOT FAILED", "CORRECT_ROOT DONE", "SERVE_ROOT MINED");
        assertThat(claim(ALICE)).isEqualTo(EARNED);
        assertThat(payout(BOB).claimable().units()).isZero();
        assertNoDrift();
    }

    @Test
    @DisplayName("health tells of an epoch that nobody serves, and no more when it is served")
    void tellsOfAnEpochThatIsNotServed() {
        settle(ALICE);
        pass(WINDOW.plusMinutes(16));
        bridge.chain.mine(2);
        bridge.follow();
        bridge.home().server().step();

        assertThat(bridge.bean(ChainsHealth.class).health().getDetails().get("problem"))
                .asString()
                .contains("payout root of epoch 1");

        bridge.drive(() -> servedEpoch() == 1);
        bridge.home().senders().forEach(OutboundSender::step);
        bridge.drive(() -> bridge.home().server().problem().isEmpty());
    }

    @Test
    @DisplayName("I-11: what is served is served once, whoever was faster")
    void acceptsThatSomebodyElseServed() throws Exception {
        settle(ALICE);
        pass(WINDOW);
        while (!bridge.home().server().step()) {
            bridge.chain.mine(1);
            bridge.follow();
        }
        String call =
                bridge.jdbc
                        .sql("SELECT call_data FROM chain.intent WHERE kind = 'SERVE_ROOT'")
                        .query(String.class)
                        .single();
        bridge.chain.send(payer.key, bridge.deployed.contracts().payouts(), call);
        bridge.drive(() -> servedEpoch() == 1 && bridge.home().intents().inFlight() == 0);

        assertThat(intents()).containsExactly("SERVE_ROOT DONE");
        assertThat(claim(ALICE)).isEqualTo(EARNED);
        assertNoDrift();
    }
}
