package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.chain.inbound.ChainFollower;
import io.opnode.chain.outbound.IntentKind;
import io.opnode.chain.outbound.OutboundSender;
import io.opnode.chain.outbox.CommandDispatcher;
import io.opnode.chain.run.BridgeLifecycle;
import io.opnode.chain.settlement.EpochCloser;
import io.opnode.chain.testing.BridgeUnderTest;
import io.opnode.chain.testing.JobRun;
import io.opnode.chain.testing.Payer;
import io.opnode.chain.testing.TestChain;
import io.opnode.contracts.Bytes32;
import io.opnode.domain.job.JobEvent.JobAnchored;
import io.opnode.domain.job.JobId;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletEvent.FundsReserved;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.web3j.abi.datatypes.Address;

/** Needs anvil: run npm ci in contracts, or exclude with -Dexcluded.test.groups=anvil. */
@Tag("anvil")
class BridgeRunTest {
    private static final long DOLLAR = 1_000_000;
    private static final byte[] SETTLER_ROLE = Bytes32.keyOf("SETTLER_ROLE").bytes();

    private BridgeUnderTest bridge;
    private Payer payer;

    @BeforeEach
    void start() {
        bridge = new BridgeUnderTest();
        payer = new Payer(bridge);
    }

    @AfterEach
    void stop() {
        bridge.close();
    }

    private BridgeLifecycle lifecycle(AtomicInteger steps) {
        ChainFollower follower = bridge.bean(ChainFollower.class);
        return new BridgeLifecycle(
                follower,
                bridge.bean(DataSource.class),
                bridge.deployed.contracts().chainId(),
                List.of(
                        new BridgeLifecycle.Lane(
                                "follow", List.of(follower::step, steps::incrementAndGet)),
                        new BridgeLifecycle.Lane(
                                "tell",
                                List.of(() -> bridge.bean(CommandDispatcher.class).step()))),
                Duration.ofMillis(20));
    }

    @Test
    @DisplayName("F20: of two bridges one works; when it stops the other goes on")
    void worksByItselfAndAlone() {
        AtomicInteger ofFirst = new AtomicInteger();
        AtomicInteger ofSecond = new AtomicInteger();
        BridgeLifecycle first = lifecycle(ofFirst);
        BridgeLifecycle second = lifecycle(ofSecond);
        first.start();
        BridgeUnderTest.await(() -> ofFirst.get() > 0);
        second.start();
        payer.deposit(5 * DOLLAR);
        bridge.chain.mine(3);
        BridgeUnderTest.await(() -> payer.available() == 5 * DOLLAR);
        assertThat(ofSecond).hasValue(0);
        first.stop();
        BridgeUnderTest.await(() -> ofSecond.get() > 0);
        assertThat(second.problem()).isEmpty();
        second.stop();
    }

    @Test
    @DisplayName("F12: a refused epoch holds up all others until it is taken up again")
    void holdsSettlementWhenTheChainRefusesAnEpoch() {
        payer.deposit(5 * DOLLAR);
        bridge.drive(() -> payer.available() == 5 * DOLLAR);
        JobRun jobs = new JobRun(bridge, payer);
        JobId one = new JobId("job-one");
        JobId two = new JobId("job-two");
        jobs.submit(one, payer.submit(DOLLAR, Optional.of(one)), DOLLAR);
        jobs.submit(two, payer.submit(DOLLAR, Optional.of(two)), DOLLAR);
        bridge.drive(() -> count(FundsReserved.class) == 2 && open() == 0);
        role("revokeRole");
        jobs.run(one, DOLLAR, 5);
        bridge.drive(() -> bridge.bean(EpochCloser.class).isHeld());
        jobs.run(two, DOLLAR, 5);
        for (int i = 0; i < 5; i++) {
            bridge.roundWithoutClosing();
            assertThat(bridge.bean(EpochCloser.class).step()).isFalse();
        }
        Health health = bridge.bean(ChainsHealth.class).health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(String.valueOf(health.getDetails().get("problem"))).contains("settlement");

        role("grantRole");
        assertThat(bridge.bean(OutboundSender.class).retry(IntentKind.SETTLE_EPOCH, "1")).isTrue();
        assertThat(bridge.bean(OutboundSender.class).retry(IntentKind.SETTLE_EPOCH, "1")).isFalse();
        bridge.drive(() ->
                jobs.event(one, JobAnchored.class).isPresent()
                        && jobs.event(two, JobAnchored.class).isPresent());
        assertThat(bridge.bean(ChainsHealth.class).health().getStatus()).isEqualTo(Status.UP);
    }

    private long count(Class<? extends WalletEvent> type) {
        return bridge.aggregates.history(WalletEvent.class, payer.walletId.value()).stream()
                .filter(type::isInstance)
                .count();
    }

    private long open() {
        return bridge.jdbc
                .sql("SELECT count(*) FROM chain.intent WHERE state <> 'DONE'")
                .query(Long.class)
                .single();
    }

    private void role(String change) {
        bridge.chain.send(
                bridge.deployed.admin(),
                bridge.deployed.contracts().escrow(),
                TestChain.encode(
                        change,
                        new org.web3j.abi.datatypes.generated.Bytes32(SETTLER_ROLE),
                        new Address(bridge.deployed.admin().getAddress())));
        bridge.chain.mine(1);
    }

    @Test
    @DisplayName("I-08: an intent and the processor's token move together or not at all")
    void takesBackTheIntentOfAFailedBatch() {
        bridge.sabotage.failures.set(1);
        payer.submit(DOLLAR, Optional.empty());
        bridge.catchUp();
        assertThat(bridge.sabotage.intentsSeen).containsExactly(0L, 0L);
        assertThat(open()).isEqualTo(1);
    }
}
