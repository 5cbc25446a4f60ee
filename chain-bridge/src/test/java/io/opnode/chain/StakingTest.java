package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.chain.contract.HomeContracts;
import io.opnode.chain.drift.DriftComparison;
import io.opnode.chain.testing.BridgeUnderTest;
import io.opnode.chain.testing.Staker;
import io.opnode.chain.testing.TestChain;
import io.opnode.chain.testing.TestDatabase;
import io.opnode.domain.chain.DriftReport.Row;
import io.opnode.domain.chain.FindDrift;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.ShortName;
import io.opnode.domain.stake.NodeBond;
import io.opnode.domain.stake.StakeEvent;
import io.opnode.domain.stake.StakeEvent.BondReleaseRequested;
import io.opnode.domain.stake.StakeEvent.BondReleased;
import io.opnode.domain.stake.StakeEvent.BondSlashed;
import io.opnode.domain.stake.StakeEvent.Bonded;
import io.opnode.domain.stake.StakeEvent.Staked;
import io.opnode.domain.stake.StakeEvent.WithdrawalRequested;
import io.opnode.domain.stake.StakeEvent.Withdrawn;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens in the staking contract becomes events. Needs anvil. */
@Tag("anvil")
class StakingTest {
    private static final Duration COOLDOWN = Duration.ofMinutes(1);
    private static final Hash32 NODE = new Hash32("0x" + "ab".repeat(32));
    private static final ShortName FORGED = new ShortName("forged-metering");

    private static BridgeUnderTest bridge;
    private Staker staker;

    @BeforeAll
    static void start() {
        bridge =
                new BridgeUnderTest(
                        TestChain.shared().deployHome(home -> home.withCooldown(COOLDOWN)),
                        TestDatabase.fresh());
    }

    @AfterAll
    static void stop() {
        bridge.close();
    }

    @BeforeEach
    void fund() {
        staker = new Staker(bridge);
    }

    private static Money tokens(long units) {
        return Money.of(HomeContracts.asset(31_337), units);
    }

    private void heard(int events) {
        bridge.drive(() -> staker.events().size() == events);
    }

    private static void later() {
        bridge.chain.pass(COOLDOWN);
    }

    private static List<Row> compared() throws InterruptedException {
        return bridge.bean(DriftComparison.class).on(new FindDrift()).compared();
    }

    private static void agrees() throws InterruptedException {
        assertThat(compared())
                .noneMatch(Row::differs)
                .extracting(Row::what)
                .contains(
                        "OPNODE staked",
                        "OPNODE bonded",
                        "OPNODE cooling down",
                        "OPNODE in OpNodeStaking, without donations");
    }

    @Test
    @DisplayName("I-09: a stake becomes events until it has left again, and drifts at no step")
    void tellsOfAStakeUntilItHasLeft() throws Exception {
        staker.stake(100);
        heard(1);
        assertThat(staker.known().staked()).isEqualTo(tokens(100));
        agrees();

        staker.requestWithdrawal(30);
        heard(2);
        agrees();

        later();
        staker.withdraw();
        heard(3);
        agrees();
        assertThat(staker.known().staked()).isEqualTo(tokens(70));
        assertThat(staker.known().withdrawing().amount()).isEqualTo(tokens(0));
        assertThat(staker.events())
                .<Class<? extends StakeEvent>>extracting(StakeEvent::getClass)
                .containsExactly(Staked.class, WithdrawalRequested.class, Withdrawn.class);
    }

    @Test
    @DisplayName("A21: a bond is slashed once per evidence, at work first, then what cools down")
    void tellsOfASlashOncePerEvidence() throws Exception {
        staker.bond(NODE, 100);
        staker.requestRelease(NODE, 70);
        heard(2);
        Hash32 evidence = new Hash32("0x" + staker.account.value().substring(2) + "0".repeat(24));
        staker.slash(NODE, FORGED.word(), 50, evidence);
        staker.slash(NODE, FORGED.word(), 10, evidence);
        heard(3);

        NodeBond bond = staker.known().bond(NODE);
        assertThat(bond.active()).isEqualTo(tokens(0));
        assertThat(bond.releasing().amount()).isEqualTo(tokens(50));
        assertThat(staker.events().getLast())
                .isInstanceOfSatisfying(
                        BondSlashed.class,
                        slashed -> {
                            assertThat(slashed.amount()).isEqualTo(tokens(50));
                            assertThat(slashed.fromCooldown()).isEqualTo(tokens(20));
                            assertThat(slashed.offence()).isEqualTo(FORGED);
                            assertThat(slashed.evidence()).isEqualTo(evidence);
                        });
        agrees();

        later();
        staker.release(NODE);
        heard(4);
        assertThat(staker.known().bonds()).isEmpty();
        assertThat(staker.events())
                .<Class<? extends StakeEvent>>extracting(StakeEvent::getClass)
                .containsExactly(
                        Bonded.class,
                        BondReleaseRequested.class,
                        BondSlashed.class,
                        BondReleased.class);
        agrees();
    }

    @Test
    @DisplayName("A19: a plain transfer to the staking contract is no event and no drift")
    void takesNoNoticeOfADonation() throws Exception {
        staker.donate(12_345);
        staker.stake(7);
        heard(1);
        assertThat(staker.known().staked()).isEqualTo(tokens(7));
        agrees();
    }

    @Test
    @DisplayName("F09: a stake that a reorg takes back and brings again is told once")
    void tellsOnceAfterAReorg() throws Exception {
        staker.stake(5);
        bridge.follow();
        bridge.chain.rpc("anvil_reorg", 1, List.of());
        for (int i = 0; i < 4; i++) {
            bridge.roundWithoutClosing();
        }
        assertThat(staker.events()).isEmpty();
        staker.stake(6);
        heard(1);
        assertThat(staker.known().staked()).isEqualTo(tokens(6));
        agrees();
    }

    @Test
    @DisplayName("I-09: a stake, a bond or a cooldown that no event tells of shows as drift")
    void showsWhatNoEventTellsOf() throws Exception {
        staker.stake(3);
        heard(1);
        leaveOut("record-staked", () -> staker.stake(4), "OPNODE staked");
        leaveOut("record-bonded", () -> staker.bond(NODE, 4), "OPNODE bonded");
        leaveOut(
                "record-withdrawal-requested",
                () -> staker.requestWithdrawal(2),
                "OPNODE cooling down");
    }

    /** Keeps the command of a fact back, looks, and lets it go. */
    private void leaveOut(String kind, Runnable act, String row) throws InterruptedException {
        int before = staker.events().size();
        act.run();
        bridge.chain.mine(2);
        bridge.follow();
        assertThat(mark("now()", kind)).isEqualTo(1);
        assertThat(compared()).filteredOn(Row::differs).extracting(Row::what).contains(row);
        assertThat(mark("NULL", kind)).isEqualTo(1);
        heard(before + 1);
        agrees();
    }

    private int mark(String done, String kind) {
        return bridge.jdbc
                .sql(
                        "UPDATE chain.outbox SET done_at = "
                                + done
                                + " WHERE id = (SELECT max(id) FROM chain.outbox WHERE kind = ?)")
                .param(kind)
                .update();
    }
}
