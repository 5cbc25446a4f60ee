package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.chain.drift.DriftComparison;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.outbox.CommandDispatcher;
import io.opnode.chain.testing.BridgeUnderTest;
import io.opnode.chain.testing.CrashingSender;
import io.opnode.chain.testing.JobRun;
import io.opnode.chain.testing.Payer;
import io.opnode.chain.testing.Sessions;
import io.opnode.chain.testing.TestChain;
import io.opnode.chain.testing.TestDatabase;
import io.opnode.contracts.bindings.JobEscrow;
import io.opnode.domain.chain.CheckOrder;
import io.opnode.domain.chain.FindChain;
import io.opnode.domain.chain.FindDrift;
import io.opnode.domain.chain.OrderCheck;
import io.opnode.domain.chain.WalletOrder.PayForJob;
import io.opnode.domain.chain.WalletOrder.WatchBalance;
import io.opnode.domain.job.JobEvent.JobAnchored;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.CrashPoint;
import io.opnode.domain.wallet.LowBalanceRule;
import io.opnode.domain.wallet.LowBalanceRule.AutoTopUp;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.MandateSignature;
import io.opnode.domain.wallet.PayingMandatePolicy;
import io.opnode.domain.wallet.TopUpObstacle;
import io.opnode.domain.wallet.Wallet;
import io.opnode.domain.wallet.WalletCommand.OpenWallet;
import io.opnode.domain.wallet.WalletEvent.BalanceLow;
import io.opnode.domain.wallet.WalletEvent.BalanceRecovered;
import io.opnode.domain.wallet.WalletEvent.MandateOpened;
import io.opnode.domain.wallet.WalletEvent.SessionSet;
import io.opnode.domain.wallet.WalletEvent.TopUpRefused;
import io.opnode.domain.wallet.WalletEvent.TopUpRequested;
import io.opnode.domain.wallet.WalletEvent.TopUpWithheld;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.web3j.abi.EventEncoder;
import org.web3j.crypto.Credentials;

/** Top-ups by the platform's session key, on anvil. */
@Tag("anvil")
class TopUpTest {
    private static final long DOLLAR = 1_000_000;
    private static final Duration PERIOD = Duration.ofMinutes(10);
    private static final int ROUNDS_IN_VAIN = 5;
    private static final String OPENED = EventEncoder.encode(JobEscrow.MANDATEOPENED_EVENT);

    @TempDir private Path folder;

    private final Credentials spender = TestChain.shared().newAccount();
    private BridgeUnderTest bridge;
    private Payer payer;
    private Sessions sessions;

    @BeforeEach
    void start() throws Exception {
        bridge =
                new BridgeUnderTest(
                        TestChain.shared().deploy(),
                        TestDatabase.fresh(),
                        List.of(),
                        Sessions.keystore(folder, spender));
        payer = new Payer(bridge);
        sessions = new Sessions(bridge, payer, spender);
        sessions.syncClock();
        payer.deposit(20 * DOLLAR);
        sessions.deployWallet();
        bridge.drive(() -> payer.available() == 20 * DOLLAR);
    }

    @AfterEach
    void stop() {
        bridge.close();
    }

    private void session(long cap) {
        int before = sessions.count(SessionSet.class);
        sessions.set(cap, PERIOD);
        bridge.drive(() -> sessions.count(SessionSet.class) == before + 1);
    }

    private void noDrift() throws InterruptedException {
        assertThat(bridge.bean(DriftComparison.class).on(new FindDrift()).differences()).isEmpty();
    }

    private MandateId paying(long units) {
        return PayingMandatePolicy.choose(
                        sessions.wallet(), payer.money(units), Duration.ofHours(1), sessions.now())
                .orElseThrow();
    }

    private int openedOnChain() {
        ChainNode node = bridge.bean(ChainNode.class);
        return node.logs(
                        bridge.deployed.contracts().startBlock(),
                        node.head().number(),
                        List.of(bridge.deployed.contracts().escrow().value()),
                        List.of(List.of(OPENED)))
                .size();
    }

    @Test
    @DisplayName("I-08, I-09: a low balance is topped up once, and a job runs on it")
    void topsUpOnceAndAJobRunsOnIt() throws Exception {
        session(6 * DOLLAR);
        SessionSet set = sessions.events(SessionSet.class).getFirst();
        assertThat(set.spender()).isEqualTo(Sessions.address(spender));
        assertThat(set.cap()).isEqualTo(payer.money(6 * DOLLAR));
        assertThat(set.period()).isEqualTo(PERIOD);
        assertThat(set.since()).isBeforeOrEqualTo(sessions.chainTime());

        sessions.rule(2 * DOLLAR, 3 * DOLLAR);
        JobRun jobs = new JobRun(bridge, payer);
        JobId early = new JobId("job-before-it-opens");
        bridge.drive(
                () -> sessions.wallet().watch().underWay().flatMap(t -> t.mandateId()).isPresent());
        jobs.submit(early, paying(DOLLAR), DOLLAR);
        bridge.drive(() -> sessions.count(BalanceRecovered.class) == 1);
        assertThat(payer.available()).isEqualTo(17 * DOLLAR);

        jobs.run(early, DOLLAR, 100);
        bridge.drive(() -> jobs.event(early, JobAnchored.class).isPresent());
        sessions.review();
        assertThat(sessions.count(BalanceLow.class)).isEqualTo(1);
        assertThat(sessions.count(TopUpRequested.class)).isEqualTo(1);
        assertThat(openedOnChain()).isEqualTo(1);
        noDrift();
    }

    @Test
    @DisplayName("F12: a cap that is used up holds top-ups until the next period, then they go on")
    void waitsForTheNextPeriod() throws Exception {
        session(3 * DOLLAR);
        sessions.rule(2 * DOLLAR, 3 * DOLLAR);
        bridge.drive(() -> sessions.count(MandateOpened.class) == 1);
        JobRun jobs = new JobRun(bridge, payer);
        jobs.submit(new JobId("job-a"), paying(2 * DOLLAR), 2 * DOLLAR);
        TopUpWithheld why = sessions.events(TopUpWithheld.class).getFirst();
        assertThat(why.obstacle()).isEqualTo(TopUpObstacle.CAP_USED_UP);
        Instant next = why.until().orElseThrow();

        bridge.clock.set(next);
        sessions.review();
        bridge.drive(() -> sessions.count(TopUpRefused.class) == 1);
        TopUpRefused early = sessions.events(TopUpRefused.class).getFirst();
        assertThat(early.reason()).startsWith("SessionCapExceeded(");
        assertThat(early.until()).contains(next.plus(PERIOD));
        for (int i = 0; i < ROUNDS_IN_VAIN; i++) {
            sessions.review();
            bridge.roundWithoutClosing();
        }
        assertThat(sessions.count(TopUpRequested.class)).isEqualTo(2);

        sessions.warp(next.plus(PERIOD));
        sessions.review();
        bridge.drive(() -> sessions.count(MandateOpened.class) == 2);
        assertThat(sessions.count(TopUpRequested.class)).isEqualTo(3);
        assertThat(openedOnChain()).isEqualTo(2);
        assertThat(payer.available()).isEqualTo(14 * DOLLAR);
        noDrift();
    }

    @Test
    @DisplayName("F12, I-18: after a revocation the chain refuses, and nobody asks again")
    void asksNoMoreAfterARevocation() throws Exception {
        session(6 * DOLLAR);
        sessions.set(0, PERIOD);
        sessions.rule(2 * DOLLAR, 3 * DOLLAR);
        assertThat(sessions.count(TopUpRequested.class)).isEqualTo(1);
        bridge.drive(() -> sessions.count(TopUpRefused.class) == 1);
        assertThat(sessions.events(TopUpRefused.class).getFirst().reason())
                .startsWith("NotSigned(");
        bridge.drive(() -> sessions.count(SessionSet.class) == 2);
        assertThat(sessions.wallet().watch().sessions()).isEmpty();
        for (int i = 0; i < ROUNDS_IN_VAIN; i++) {
            sessions.review();
            bridge.roundWithoutClosing();
        }
        assertThat(sessions.count(TopUpRequested.class)).isEqualTo(1);
        assertThat(openedOnChain()).isZero();
        assertThat(payer.available()).isEqualTo(20 * DOLLAR);
        noDrift();

        session(6 * DOLLAR);
        bridge.drive(() -> sessions.count(MandateOpened.class) == 1);
        noDrift();
    }

    @Test
    void refusesToSignForASpenderThatItIsNot() {
        Credentials other = TestChain.shared().newAccount();
        sessions.set(Sessions.address(other), 6 * DOLLAR, PERIOD);
        bridge.drive(() -> sessions.count(SessionSet.class) == 1);
        sessions.rule(Sessions.address(other), 2 * DOLLAR, 3 * DOLLAR);
        bridge.drive(() -> sessions.count(TopUpRefused.class) == 1);
        assertThat(sessions.events(TopUpRefused.class).getFirst().reason())
                .contains("names spender " + Sessions.address(other))
                .contains("signs with " + Sessions.address(spender));
        assertThat(bridge.home().answers().on(new FindChain()).sessionKey())
                .contains(Sessions.address(spender));
    }

    @Test
    @DisplayName("without a session key top-ups are refused, and a session set before is found")
    void refusesWithoutASessionKey() {
        session(6 * DOLLAR);
        try (BridgeUnderTest keyless = new BridgeUnderTest(bridge.deployed, TestDatabase.fresh())) {
            keyless.clock.set(sessions.now());
            Payer there = payer.at(keyless);
            keyless.commands.sendAndWait(
                    new OpenWallet(there.walletId, there.owner, there.wallet, there.asset()));
            Sessions seen = new Sessions(keyless, there, spender);
            keyless.drive(() -> seen.count(SessionSet.class) == 1);
            assertThat(seen.events(SessionSet.class)).isEqualTo(sessions.events(SessionSet.class));
            seen.rule(2 * DOLLAR, 3 * DOLLAR);
            keyless.drive(() -> seen.count(TopUpRefused.class) == 1);
            assertThat(seen.events(TopUpRefused.class).getFirst().reason())
                    .contains("has no session key");
            assertThat(keyless.home().answers().on(new FindChain()).sessionKey()).isEmpty();
        }
    }

    @ParameterizedTest(name = "F03: signed twice and dead at {0}, a top-up opens one mandate")
    @ValueSource(strings = {"intent-stored", "nonce-taken", "signed", "after-broadcast", "mined"})
    void opensOneMandateThroughCrashes(String point) throws Exception {
        session(6 * DOLLAR);
        bridge.sabotage.failures.set(1);
        sessions.rule(2 * DOLLAR, 3 * DOLLAR);
        bridge.catchUp();
        assertThat(bridge.sabotage.failures).hasValue(0);
        assertThat(
                        bridge.jdbc
                                .sql(
                                        "SELECT count(*) FROM chain.outbox WHERE kind = 'submit-top-up'")
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
        bridge.bean(CommandDispatcher.class).step();
        bridge.catchUp();

        assertThat(CrashingSender.run(bridge, "bridge." + point)).isEqualTo(CrashPoint.STATUS);
        bridge.drive(() -> sessions.count(MandateOpened.class) == 1);
        bridge.roundWithoutClosing();
        assertThat(openedOnChain()).isEqualTo(1);
        assertThat(sessions.wallet().watch().underWay()).isEmpty();
        assertThat(payer.available()).isEqualTo(17 * DOLLAR);
        noDrift();
    }

    @Test
    @DisplayName("A04: an order is the owner's, for this wallet and this content, or nobody's")
    void checksWhoSignedAnOrder() throws Exception {
        Instant at = Instant.parse("2026-01-01T00:00:00.123Z");
        LowBalanceRule rule =
                new LowBalanceRule(
                        payer.money(DOLLAR),
                        Optional.of(new AutoTopUp(payer.money(DOLLAR), Sessions.address(spender))));
        var terms =
                new io.opnode.contracts.eip712.LowBalanceRule(
                        payer.wallet.value(),
                        bridge.deployed.usdcToken().value(),
                        BigInteger.valueOf(DOLLAR),
                        BigInteger.valueOf(DOLLAR),
                        spender.getAddress(),
                        BigInteger.valueOf(at.toEpochMilli()));
        WatchBalance order = new WatchBalance(payer.wallet, payer.asset(), Optional.of(rule), at);
        String own = terms.sign(payer.key.getEcKeyPair(), chainId()).hex();
        String foreign = terms.sign(spender.getEcKeyPair(), chainId()).hex();
        assertThat(check(order, own).problem()).isEmpty();
        assertThat(check(order, foreign).problem()).get().asString().contains("was signed by");
        WatchBalance removal = new WatchBalance(payer.wallet, payer.asset(), Optional.empty(), at);
        assertThat(check(removal, own).problem()).isPresent();
        assertThat(check(order, "0x1234").problem()).get().asString().contains("cannot be read");

        JobId job = new JobId("job-order");
        var forJob =
                new io.opnode.contracts.eip712.JobOrder(
                        payer.wallet.value(),
                        bridge.deployed.usdcToken().value(),
                        BigInteger.valueOf(DOLLAR),
                        io.opnode.contracts.Bytes32.fromHex(Wallet.jobKey(job).value()));
        String signed = forJob.sign(payer.key.getEcKeyPair(), chainId()).hex();
        assertThat(check(new PayForJob(payer.wallet, payer.money(DOLLAR), job), signed).problem())
                .isEmpty();
        assertThat(check(new PayForJob(payer.wallet, payer.money(2), job), signed).problem())
                .isPresent();
    }

    private long chainId() {
        return bridge.deployed.contracts().chainId();
    }

    private OrderCheck check(io.opnode.domain.chain.WalletOrder order, String signature) {
        return bridge.bean(ChainQueryHandlers.class)
                .on(new CheckOrder(payer.owner, order, new MandateSignature(signature)));
    }
}
