package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opnode.chain.drift.DriftComparison;
import io.opnode.chain.drift.DriftWatch;
import io.opnode.chain.testing.BridgeUnderTest;
import io.opnode.chain.testing.JobRun;
import io.opnode.chain.testing.Payer;
import io.opnode.chain.testing.ScriptedRpc;
import io.opnode.chain.testing.TestChain;
import io.opnode.chain.testing.TestDatabase;
import io.opnode.chain.wallet.WatchedWallets;
import io.opnode.domain.chain.DriftReport.Row;
import io.opnode.domain.chain.FindDrift;
import io.opnode.domain.job.JobEvent.JobAnchored;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletEvent.FundsReserved;
import io.opnode.domain.wallet.WalletId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** The contracts beside the events, watched. Needs anvil. */
@Tag("anvil")
class DriftTest {
    private static final long DOLLAR = 1_000_000;
    private static final int STRANGERS = 250;
    private static final int MOST_REQUESTS = 12;

    private final SimpleMeterRegistry figures = new SimpleMeterRegistry();
    private ScriptedRpc rpc;
    private BridgeUnderTest bridge;
    private Payer payer;

    @BeforeEach
    void start() {
        rpc = new ScriptedRpc(TestChain.shared().url());
        bridge =
                new BridgeUnderTest(
                        TestChain.shared().deploy(),
                        TestDatabase.fresh(),
                        List.of(),
                        Map.of(
                                "opnode.chain.rpc-url",
                                rpc.url(),
                                "opnode.chain.drift-interval",
                                "0s"));
        bridge.home().metrics().bindTo(figures);
        payer = new Payer(bridge);
        payer.deposit(5 * DOLLAR);
        bridge.drive(() -> payer.available() == 5 * DOLLAR);
        JobRun jobs = new JobRun(bridge, payer);
        JobId job = new JobId("job-drift");
        jobs.submit(job, payer.submit(DOLLAR, Optional.of(job)), DOLLAR);
        bridge.drive(() ->
                bridge.aggregates.history(WalletEvent.class, payer.walletId.value()).stream()
                        .anyMatch(FundsReserved.class::isInstance));
        jobs.run(job, DOLLAR, 50);
        bridge.drive(() -> jobs.event(job, JobAnchored.class).isPresent());
    }

    @AfterEach
    void stop() {
        bridge.close();
        rpc.close();
    }

    private void differs(int rows, String problem) throws InterruptedException {
        bridge.bean(DriftWatch.class).step();
        assertThat(figures.get("opnode.chain.drift.rows").gauge().value()).isEqualTo(rows);
        var health = bridge.bean(ChainsHealth.class).health();
        assertThat(health.getStatus()).isEqualTo(rows == 0 ? Status.UP : Status.DOWN);
        assertThat(String.valueOf(health.getDetails().get("problem"))).contains(problem);
    }

    private void change(String sql) {
        assertThat(bridge.jdbc.sql(sql).update()).isPositive();
    }

    @Test
    @DisplayName("I-09: one unit too many in the ledger, or another root, takes health down")
    void watchesEveryFigure() throws Exception {
        differs(0, "null");
        change(
                "UPDATE chain.ledger_movement SET units = units + 1 WHERE holder = 'WALLETS'"
                        + " AND block_number = (SELECT min(block_number) FROM chain.ledger_movement)");
        differs(1, "drift: USDC in CloudWallets is ");
        change(
                "UPDATE chain.settlement_epoch SET payout_root = receipts_root,"
                        + " receipts_root = payout_root");
        differs(3, "drift: ");
        change(
                "UPDATE chain.settlement_epoch SET payout_root = receipts_root,"
                        + " receipts_root = payout_root");
        change(
                "UPDATE chain.ledger_movement SET units = units - 1 WHERE holder = 'WALLETS'"
                        + " AND block_number = (SELECT min(block_number) FROM chain.ledger_movement)");
        differs(0, "null");
        assertThat(bridge.bean(DriftComparison.class).on(new FindDrift()).compared())
                .extracting(Row::what)
                .contains(
                        "USDC in JobEscrow, Payouts and Disputes",
                        "stakers' part of a charge, in basis points",
                        "anchor of epoch 2, not closed here");
    }

    @Test
    @DisplayName("I-09: many wallets are compared in few requests")
    void asksTogether() throws Exception {
        WatchedWallets wallets = bridge.bean(WatchedWallets.class);
        for (int i = 0; i < STRANGERS; i++) {
            EvmAddress stranger = new EvmAddress("0x%040x".formatted(0x5712a9e600000L + i));
            wallets.add(
                    WalletId.of(payer.asset(), stranger),
                    stranger,
                    stranger,
                    bridge.deployed.usdcToken(),
                    payer.asset());
        }
        bridge.follow();
        int before = rpc.requests();
        int calls = rpc.asked("eth_call");
        assertThat(bridge.bean(DriftComparison.class).on(new FindDrift()).differences()).isEmpty();
        assertThat(rpc.asked("eth_call") - calls).isGreaterThan(STRANGERS);
        assertThat(rpc.requests() - before).isLessThan(MOST_REQUESTS);
    }
}
