package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.chain.drift.DriftComparison;
import io.opnode.chain.inbound.ChainFollower;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainUnavailableException;
import io.opnode.chain.outbound.IntentKind;
import io.opnode.chain.outbound.OutboundSender;
import io.opnode.chain.outbox.CommandDispatcher;
import io.opnode.chain.settlement.EpochCloser;
import io.opnode.chain.testing.BridgeUnderTest;
import io.opnode.chain.testing.JobRun;
import io.opnode.chain.testing.Payer;
import io.opnode.chain.testing.TestChain;
import io.opnode.chain.testing.TestDatabase;
import io.opnode.contracts.bindings.JobEscrow;
import io.opnode.contracts.bindings.ReceiptRegistry;
import io.opnode.domain.chain.FindDrift;
import io.opnode.domain.job.JobEvent.JobAnchored;
import io.opnode.domain.job.JobEvent.JobReceipted;
import io.opnode.domain.job.JobId;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletEvent.FundsDeposited;
import io.opnode.domain.wallet.WalletEvent.FundsReserved;
import io.opnode.domain.wallet.WalletEvent.MandateOpened;
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
import org.springframework.boot.health.contributor.Status;
import org.web3j.abi.EventEncoder;

/** Reorgs at depth 1, finality − 1, finality, and deeper, on anvil. */
@Tag("anvil")
class ReorgTest {
    private static final long DOLLAR = 1_000_000;
    private static final int FINALITY = 3;
    private static final int MOST_STEPS = 20;
    private static final String SETTLED = EventEncoder.encode(ReceiptRegistry.EPOCHANCHORED_EVENT);
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
                        Map.of(
                                "opnode.chain.confirmation-depth", FINALITY,
                                "opnode.chain.outbound.finality-depth", FINALITY));
    }

    @AfterAll
    static void stop() {
        bridge.close();
    }

    @BeforeEach
    void fund() {
        payer = new Payer(bridge);
        payer.deposit(5 * DOLLAR);
        bridge.drive(() -> payer.available() == 5 * DOLLAR);
        bridge.chain.mine(FINALITY + 2);
        bridge.follow();
    }

    private <E extends WalletEvent> List<E> events(Class<E> type) {
        return bridge.aggregates.history(WalletEvent.class, payer.walletId.value()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Replaces the newest blocks by empty ones; what they held is gone from the pool too. */
    private static void reorg(int depth) {
        bridge.chain.rpc("anvil_reorg", depth, List.of());
    }

    private static void agrees() throws InterruptedException {
        assertThat(bridge.bean(DriftComparison.class).on(new FindDrift()).differences()).isEmpty();
        assertThat(bridge.bean(ChainsHealth.class).health().getStatus()).isEqualTo(Status.UP);
    }

    private static int onChain(String event, String subject) {
        ChainNode node = bridge.bean(ChainNode.class);
        return node.logs(
                        bridge.deployed.contracts().startBlock(),
                        node.head().number(),
                        List.of(
                                bridge.deployed.contracts().escrow().value(),
                                bridge.deployed.contracts().registry().value()),
                        List.of(List.of(event), List.of(subject)))
                .size();
    }

    private static String state(IntentKind kind, String subject) {
        return bridge.jdbc
                .sql("SELECT state FROM chain.intent WHERE kind = ? AND subject = ?")
                .params(kind.name(), subject)
                .query(String.class)
                .single();
    }

    private static long nonces(IntentKind kind, String subject) {
        return bridge.jdbc
                .sql(
                        "SELECT count(DISTINCT t.nonce) FROM chain.transaction t JOIN chain.intent"
                                + " i ON i.id = t.intent_id WHERE kind = ? AND subject = ?")
                .params(kind.name(), subject)
                .query(Long.class)
                .single();
    }

    /** Mines the transaction of an intent so that a reorg of the depth just reaches it. */
    private static void minedAtDepth(IntentKind kind, String subject, int depth) {
        OutboundSender sender = bridge.bean(OutboundSender.class);
        for (int i = 0; !state(kind, subject).equals("SENDING"); i++) {
            assertThat(i).isLessThan(MOST_STEPS);
            sender.step();
        }
        bridge.chain.mine(depth);
        bridge.follow();
        sender.step();
        assertThat(state(kind, subject)).isEqualTo("MINED");
    }

    @ParameterizedTest(name = "F09: a deposit that a reorg of depth {0} takes back was never told")
    @ValueSource(ints = {1, FINALITY - 1, FINALITY})
    void forgetsADeposit(int depth) throws Exception {
        bridge.chain.mint(bridge.deployed, payer.wallet, DOLLAR);
        bridge.chain.mine(depth);
        bridge.follow();
        assertThat(pending()).isEqualTo(1);
        reorg(depth);
        for (int i = 0; i <= FINALITY + 1; i++) {
            bridge.roundWithoutClosing();
        }
        assertThat(pending()).isZero();
        assertThat(events(FundsDeposited.class)).hasSize(1);

        payer.deposit(2 * DOLLAR);
        bridge.drive(() -> payer.available() == 7 * DOLLAR);
        agrees();
    }

    private static long pending() {
        return bridge.jdbc
                .sql("SELECT count(*) FROM chain.log WHERE NOT confirmed")
                .query(Long.class)
                .single();
    }

    @ParameterizedTest(
            name = "F09: a mandate that a reorg of depth {0} closes is opened again once")
    @ValueSource(ints = {1, FINALITY - 1, FINALITY})
    void opensAMandateAgain(int depth) throws Exception {
        MandateId mandate = payer.submit(2 * DOLLAR, Optional.empty());
        bridge.catchUp();
        minedAtDepth(IntentKind.OPEN_MANDATE, mandate.value(), depth);
        reorg(depth);
        bridge.bean(OutboundSender.class).step();
        assertThat(state(IntentKind.OPEN_MANDATE, mandate.value())).isEqualTo("SENDING");
        assertThat(events(MandateOpened.class)).isEmpty();

        bridge.drive(() -> state(IntentKind.OPEN_MANDATE, mandate.value()).equals("DONE"));
        bridge.drive(() -> !events(MandateOpened.class).isEmpty());
        assertThat(onChain(OPENED, mandate.value())).isEqualTo(1);
        assertThat(nonces(IntentKind.OPEN_MANDATE, mandate.value())).isEqualTo(1);
        assertThat(events(MandateOpened.class)).hasSize(1);
        agrees();
    }

    @ParameterizedTest(name = "F09: an epoch that a reorg of depth {0} takes back is settled once")
    @ValueSource(ints = {1, FINALITY - 1, FINALITY})
    void settlesAgain(int depth) throws Exception {
        JobRun jobs = new JobRun(bridge, payer);
        JobId job = new JobId("job-reorg-" + depth);
        jobs.submit(job, payer.submit(DOLLAR, Optional.of(job)), DOLLAR);
        bridge.drive(() -> !events(FundsReserved.class).isEmpty() && unresolved() == 0);
        jobs.run(job, DOLLAR, 50);
        bridge.driveWithoutClosing(() -> jobs.event(job, JobReceipted.class).isPresent());
        assertThat(bridge.bean(EpochCloser.class).step()).isTrue();
        String epoch =
                bridge.jdbc
                        .sql("SELECT max(epoch_id) FROM chain.settlement_epoch")
                        .query(String.class)
                        .single();
        minedAtDepth(IntentKind.SETTLE_EPOCH, epoch, depth);
        reorg(depth);
        bridge.bean(OutboundSender.class).step();
        assertThat(state(IntentKind.SETTLE_EPOCH, epoch)).isEqualTo("SENDING");
        assertThat(jobs.event(job, JobAnchored.class)).isEmpty();

        bridge.drive(() -> jobs.event(job, JobAnchored.class).isPresent());
        assertThat(onChain(SETTLED, "0x%064x".formatted(Long.parseLong(epoch)))).isEqualTo(1);
        assertThat(nonces(IntentKind.SETTLE_EPOCH, epoch)).isEqualTo(1);
        bridge.drive(() -> unresolved() == 0);
        bridge.drive(() -> payer.available() == 5 * DOLLAR - 50_000);
        agrees();
    }

    private static long unresolved() {
        return bridge.jdbc
                .sql("SELECT count(*) FROM chain.intent WHERE state <> 'DONE'")
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("F09: a reorg deeper than finality halts and alarms; nothing is told after it")
    void haltsBelowFinality() throws Exception {
        BridgeUnderTest other =
                new BridgeUnderTest(
                        bridge.deployed,
                        TestDatabase.fresh(),
                        List.of(),
                        Map.of("opnode.chain.confirmation-depth", FINALITY));
        try (other) {
            Payer theirs = new Payer(other);
            other.catchUp();
            other.follow();
            theirs.deposit(DOLLAR);
            other.chain.mine(FINALITY);
            other.follow();
            other.bean(CommandDispatcher.class).step();
            assertThat(theirs.available()).isEqualTo(DOLLAR);
            reorg(FINALITY + 1);
            other.chain.mine(2);
            ChainFollower follower = other.bean(ChainFollower.class);
            for (int look = 0; look < MOST_STEPS && follower.halted().isEmpty(); look++) {
                try {
                    follower.step();
                } catch (ChainUnavailableException e) {
                    assertThat(e).hasMessageContaining("looking again");
                }
            }
            assertThat(follower.halted())
                    .hasValueSatisfying(
                            why -> assertThat(why).contains("which was confirmed and told"));
            assertThat(other.bean(ChainsHealth.class).health().getStatus()).isEqualTo(Status.DOWN);
            other.chain.mint(other.deployed, theirs.wallet, DOLLAR);
            for (int i = 0; i <= FINALITY + 1; i++) {
                other.roundWithoutClosing();
            }
            assertThat(theirs.available()).isEqualTo(DOLLAR);
        } finally {
            // WHY: the other tests' bridge saw the same blocks go, and halts as well.
            bridge.close();
            start();
        }
    }
}
