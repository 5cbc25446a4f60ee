package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.chain.inbound.ChainMismatchException;
import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.outbound.OutboundSender;
import io.opnode.chain.outbox.CommandOutbox;
import io.opnode.chain.settlement.EpochCloser;
import io.opnode.chain.testing.BridgeUnderTest;
import io.opnode.chain.testing.JobRun;
import io.opnode.chain.testing.Payer;
import io.opnode.chain.testing.TestChain;
import io.opnode.chain.testing.TestChain.Deployed;
import io.opnode.chain.testing.TestDatabase;
import io.opnode.contracts.bindings.JobEscrow;
import io.opnode.contracts.bindings.ReceiptRegistry;
import io.opnode.domain.job.JobEvent.JobAnchored;
import io.opnode.domain.job.JobId;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletEvent.FundsDeposited;
import io.opnode.domain.wallet.WalletEvent.FundsReserved;
import io.opnode.domain.wallet.WalletEvent.MandateOpened;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.web3j.abi.EventEncoder;

/** An older database under a chain that has moved on. Needs anvil. */
@Tag("anvil")
class RestoredDatabaseTest {
    private static final long DOLLAR = 1_000_000;
    private static final int ROUNDS = 10;
    private static final String OPENED = EventEncoder.encode(JobEscrow.MANDATEOPENED_EVENT);
    private static final String SETTLED = EventEncoder.encode(ReceiptRegistry.EPOCHANCHORED_EVENT);

    private final Deployed deployed = TestChain.shared().deploy();

    private static long count(BridgeUnderTest bridge, Payer payer, Class<?> type) {
        return bridge.aggregates.history(WalletEvent.class, payer.walletId.value()).stream()
                .filter(type::isInstance)
                .count();
    }

    private static long open(BridgeUnderTest bridge) {
        return bridge.jdbc
                .sql("SELECT count(*) FROM chain.intent WHERE state NOT IN ('DONE', 'FAILED')")
                .query(Long.class)
                .single();
    }

    private static int logs(BridgeUnderTest bridge, String event) {
        ChainNode node = bridge.bean(ChainNode.class);
        return node.logs(
                        bridge.deployed.contracts().startBlock(),
                        node.head().number(),
                        List.of(
                                bridge.deployed.contracts().escrow().value(),
                                bridge.deployed.contracts().registry().value()),
                        List.of(List.of(event)))
                .size();
    }

    private BridgeUnderTest bridge(String database, List<EventMessage<?>> history) {
        return new BridgeUnderTest(deployed, database, List.of(), Map.of(), history);
    }

    @Test
    @DisplayName(
            "F21: an older database sends nothing twice, learns what it can, and settles nothing")
    void survivesAnOlderDatabase() {
        String original = TestDatabase.fresh();
        List<EventMessage<?>> backup;
        Payer payer;
        JobId job = new JobId("job-restored");
        MandateId stored;
        MandateId numbered;
        try (BridgeUnderTest before = bridge(original, List.of())) {
            payer = new Payer(before);
            payer.deposit(10 * DOLLAR);
            before.drive(() -> payer.available() == 10 * DOLLAR);
            JobRun jobs = new JobRun(before, payer);
            jobs.submit(job, payer.submit(DOLLAR, Optional.of(job)), DOLLAR);
            before.drive(() -> count(before, payer, FundsReserved.class) == 1 && open(before) == 0);
            numbered = payer.submit(DOLLAR, Optional.empty());
            before.catchUp();
            before.bean(OutboundSender.class).step();
            stored = payer.submit(DOLLAR, Optional.empty());
            jobs.run(job, DOLLAR, 50);
            before.catchUp();
            backup = before.history();
        }
        String restored = TestDatabase.copyOf(original);

        try (BridgeUnderTest lived = bridge(original, backup)) {
            JobRun jobs = new JobRun(lived, payer.at(lived));
            lived.drive(() -> jobs.event(job, JobAnchored.class).isPresent());
            payer.at(lived).deposit(DOLLAR);
            payer.at(lived).submit(2 * DOLLAR, Optional.empty()); // unknown to the backup
            lived.drive(() -> count(lived, payer, MandateOpened.class) == 4 && open(lived) == 0);
        }

        try (BridgeUnderTest after = bridge(restored, backup)) {
            Payer same = payer.at(after);
            String admin = deployed.admin().getAddress();
            ChainNode node = after.bean(ChainNode.class);
            long sent = node.transactionCount(admin, BlockChoice.PENDING);
            assertThat(count(after, same, MandateOpened.class)).isEqualTo(1);
            for (int i = 0; i < ROUNDS || open(after) > 0; i++) {
                assertThat(i).isLessThan(4 * ROUNDS);
                after.roundWithoutClosing();
            }
            assertThat(node.transactionCount(admin, BlockChoice.PENDING)).isEqualTo(sent);
            assertThat(logs(after, OPENED)).isEqualTo(4);
            assertThat(after.aggregates.history(WalletEvent.class, same.walletId.value()))
                    .filteredOn(MandateOpened.class::isInstance)
                    .extracting(event -> ((MandateOpened) event).mandateId())
                    .contains(stored, numbered)
                    .doesNotHaveDuplicates()
                    .hasSize(3);
            assertThat(count(after, same, FundsDeposited.class)).isEqualTo(2);

            assertThatThrownBy(() -> after.bean(EpochCloser.class).step())
                    .isInstanceOf(ChainMismatchException.class)
                    .hasMessageContaining("this database is older than the chain; restore a newer");
            assertThat(logs(after, SETTLED)).isEqualTo(1);
            assertThat(after.bean(CommandOutbox.class).refused()).isPositive();
            assertThat(after.bean(ChainsHealth.class).health().getStatus()).isEqualTo(Status.DOWN);
        }
    }
}
