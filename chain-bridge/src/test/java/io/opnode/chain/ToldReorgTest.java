package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.chain.drift.DriftComparison;
import io.opnode.chain.inbound.ChainFollower;
import io.opnode.chain.node.ChainUnavailableException;
import io.opnode.chain.testing.BridgeUnderTest;
import io.opnode.chain.testing.Payer;
import io.opnode.chain.testing.TestChain;
import io.opnode.chain.testing.TestDatabase;
import io.opnode.domain.chain.FindDrift;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletEvent.DepositReversed;
import io.opnode.domain.wallet.WalletEvent.FundsDeposited;
import io.opnode.domain.wallet.WalletEvent.MandateOpened;
import io.opnode.domain.wallet.WalletEvent.ReorgRecorded;
import io.opnode.domain.wallet.WalletEvent.WithdrawalReversed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.generated.Uint256;

/** Reorgs behind blocks that were told of and are not final: confirmation 1, finality 6. */
@Tag("anvil")
class ToldReorgTest {
    private static final long DOLLAR = 1_000_000;
    private static final int FINALITY = 6;
    private static final int DEPTH = 4;
    private static final int MOST_STEPS = 20;

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
                                "opnode.chain.confirmation-depth",
                                1,
                                "opnode.chain.outbound.finality-depth",
                                FINALITY));
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
        rounds(FINALITY + 2);
    }

    private static void rounds(int count) {
        for (int i = 0; i < count; i++) {
            bridge.roundWithoutClosing();
        }
    }

    private <E extends WalletEvent> List<E> events(Class<E> type) {
        return bridge.aggregates.history(WalletEvent.class, payer.walletId.value()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Replaces the newest blocks by empty ones, and lets the follower see it for sure. */
    private static void reorg(int depth) {
        bridge.chain.rpc("anvil_reorg", depth, List.of());
        ChainFollower follower = bridge.bean(ChainFollower.class);
        for (int look = 0; follower.inDoubt().isEmpty(); look++) {
            assertThat(look).isLessThan(MOST_STEPS);
            assertThat(follower.halted()).isEmpty();
            try {
                follower.step();
            } catch (ChainUnavailableException e) {
                assertThat(e).hasMessageContaining("looking again");
            }
        }
    }

    private static void settled() throws InterruptedException {
        ChainFollower follower = bridge.bean(ChainFollower.class);
        bridge.drive(() -> follower.inDoubt().isEmpty());
        rounds(2 * FINALITY);
        assertThat(bridge.bean(DriftComparison.class).on(new FindDrift()).differences()).isEmpty();
        assertThat(bridge.bean(ChainsHealth.class).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    @DisplayName("F09: a deposit that was told and is gone is reversed, once")
    void reversesADeposit() throws Exception {
        bridge.chain.mint(bridge.deployed, payer.wallet, DOLLAR);
        bridge.drive(() -> payer.available() == 6 * DOLLAR);
        reorg(DEPTH);
        assertThat(payer.available()).isEqualTo(6 * DOLLAR);
        assertThat(bridge.bean(ChainsHealth.class).health().getStatus()).isEqualTo(Status.DOWN);
        assertThatThrownBy(() -> bridge.bean(DriftComparison.class).on(new FindDrift()))
                .isInstanceOf(ChainUnavailableException.class)
                .hasMessageContaining("ask again");

        settled();
        assertThat(payer.available()).isEqualTo(5 * DOLLAR);
        assertThat(events(DepositReversed.class))
                .singleElement()
                .satisfies(gone -> assertThat(gone.amount().units()).isEqualTo(DOLLAR));
        payer.deposit(2 * DOLLAR);
        bridge.drive(() -> payer.available() == 7 * DOLLAR);
        settled();
    }

    @Test
    @DisplayName("F09: a deposit that comes again in another block is not told again")
    void knowsADepositThatComesAgain() throws Exception {
        bridge.chain.mint(bridge.deployed, payer.wallet, DOLLAR);
        bridge.drive(() -> payer.available() == 6 * DOLLAR);
        reorg(DEPTH);
        bridge.chain.mint(bridge.deployed, payer.wallet, DOLLAR);

        settled();
        assertThat(payer.available()).isEqualTo(6 * DOLLAR);
        assertThat(events(FundsDeposited.class)).hasSize(2);
        assertThat(events(DepositReversed.class)).isEmpty();
        assertThat(events(ReorgRecorded.class)).hasSize(1);
    }

    @Test
    @DisplayName("F09, I-11: what came again and moves once more is still not told again")
    void knowsADepositThatMovesTwice() throws Exception {
        bridge.chain.mint(bridge.deployed, payer.wallet, DOLLAR);
        bridge.drive(() -> payer.available() == 6 * DOLLAR);
        reorg(DEPTH);
        bridge.chain.mint(bridge.deployed, payer.wallet, DOLLAR);
        ChainFollower follower = bridge.bean(ChainFollower.class);
        for (int look = 0; follower.inDoubt().isPresent(); look++) {
            assertThat(look).isLessThan(MOST_STEPS);
            bridge.chain.mine(1);
            follower.step();
        }
        reorg(1 + DEPTH);
        bridge.chain.mint(bridge.deployed, payer.wallet, DOLLAR);

        settled();
        assertThat(payer.available()).isEqualTo(6 * DOLLAR);
        assertThat(events(FundsDeposited.class)).hasSize(2);
    }

    @Test
    @DisplayName("F09: a withdrawal that was told and is gone is reversed; a new deposit is told")
    void reversesAWithdrawal() throws Exception {
        bridge.chain.send(
                payer.key,
                bridge.deployed.contracts().walletFactory(),
                TestChain.encode("deploy", new Address(payer.owner.value())));
        rounds(FINALITY + 2);
        bridge.chain.send(
                payer.key,
                payer.wallet,
                TestChain.encode(
                        "withdraw",
                        new Address(bridge.deployed.usdcToken().value()),
                        new Address(payer.owner.value()),
                        new Uint256(3 * DOLLAR)));
        bridge.drive(() -> payer.available() == 2 * DOLLAR);
        reorg(DEPTH);
        bridge.chain.mint(bridge.deployed, payer.wallet, DOLLAR);

        settled();
        assertThat(events(WithdrawalReversed.class)).hasSize(1);
        assertThat(payer.available()).isEqualTo(6 * DOLLAR);
    }

    @Test
    @DisplayName("F09: a lock that was told is sent again by the bridge and stays the same lock")
    void keepsAMandateThatComesAgain() throws Exception {
        MandateId mandate = payer.submit(2 * DOLLAR, Optional.empty());
        bridge.drive(() -> !events(MandateOpened.class).isEmpty());
        reorg(2);

        settled();
        assertThat(events(MandateOpened.class))
                .singleElement()
                .satisfies(opened -> assertThat(opened.mandateId()).isEqualTo(mandate));
        assertThat(payer.available()).isEqualTo(3 * DOLLAR);
    }

    @Test
    @DisplayName("F09: a second reorg while the first is made up for reaches further back")
    void makesUpForTwoReorgsTogether() throws Exception {
        bridge.chain.mint(bridge.deployed, payer.wallet, DOLLAR);
        bridge.drive(() -> payer.available() == 6 * DOLLAR);
        bridge.chain.mint(bridge.deployed, payer.wallet, 2 * DOLLAR);
        bridge.drive(() -> payer.available() == 8 * DOLLAR);
        reorg(2);
        reorg(DEPTH);

        settled();
        assertThat(payer.available()).isEqualTo(5 * DOLLAR);
        assertThat(events(DepositReversed.class)).hasSize(2);
    }
}
