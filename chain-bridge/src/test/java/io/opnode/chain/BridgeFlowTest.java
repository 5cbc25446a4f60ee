package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.chain.contract.EscrowCalls;
import io.opnode.chain.drift.DriftComparison;
import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Call;
import io.opnode.chain.settlement.EpochCloser;
import io.opnode.chain.testing.BridgeUnderTest;
import io.opnode.chain.testing.JobRun;
import io.opnode.chain.testing.Payer;
import io.opnode.chain.testing.TestChain;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.proof.ReceiptVerifier;
import io.opnode.contracts.proof.ReceiptVerifier.Check;
import io.opnode.domain.chain.DriftReport;
import io.opnode.domain.chain.FindDrift;
import io.opnode.domain.job.JobCommand.CancelJob;
import io.opnode.domain.job.JobCommand.ConfirmFunding;
import io.opnode.domain.job.JobEvent.JobAnchored;
import io.opnode.domain.job.JobEvent.JobReceipted;
import io.opnode.domain.job.JobEvent.JobSettled;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.receipt.Anchor;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletCommand.CloseMandate;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletEvent.FundsDeposited;
import io.opnode.domain.wallet.WalletEvent.FundsReserved;
import io.opnode.domain.wallet.WalletEvent.FundsWithdrawn;
import io.opnode.domain.wallet.WalletEvent.MandateClosed;
import io.opnode.domain.wallet.WalletEvent.MandateOpened;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.generated.Uint256;

/** Needs anvil: run npm ci in contracts, or exclude with -Dexcluded.test.groups=anvil. */
@Tag("anvil")
class BridgeFlowTest {
    private static final long DOLLAR = 1_000_000;

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

    private <E extends WalletEvent> List<E> walletEvents(Class<E> type) {
        return bridge.aggregates.history(WalletEvent.class, payer.walletId.value()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private long onChain(EvmAddress holder) {
        String token = bridge.deployed.usdcToken().value();
        Call call = new Call(holder.value(), token, EscrowCalls.balanceOf(holder.value()));
        return EscrowCalls.uint(bridge.bean(ChainNode.class).call(call, BlockChoice.LATEST))
                .longValueExact();
    }

    private DriftReport drift() throws InterruptedException {
        return bridge.bean(DriftComparison.class).on(new FindDrift());
    }

    @Test
    @DisplayName("I-11: confirmed transfers become deposits and withdrawals, once, in order")
    void tellsConfirmedTransfersOnce() throws Exception {
        payer.deposit(5 * DOLLAR);
        bridge.follow();
        bridge.catchUp();
        assertThat(walletEvents(FundsDeposited.class)).isEmpty();
        bridge.drive(() -> payer.available() == 5 * DOLLAR);

        EvmAddress factory = bridge.deployed.contracts().walletFactory();
        bridge.chain.send(
                payer.key, factory, TestChain.encode("deploy", new Address(payer.owner.value())));
        bridge.chain.mine(1);
        bridge.chain.send(
                payer.key,
                payer.wallet,
                TestChain.encode(
                        "withdraw",
                        new Address(bridge.deployed.usdcToken().value()),
                        new Address(JobRun.PROVIDER.value()),
                        new Uint256(2 * DOLLAR)));
        bridge.drive(() -> payer.available() == 3 * DOLLAR);

        assertThat(walletEvents(FundsDeposited.class)).hasSize(1);
        assertThat(walletEvents(FundsWithdrawn.class))
                .singleElement()
                .satisfies(event -> assertThat(event.to()).isEqualTo(JobRun.PROVIDER));
        bridge.jdbc.sql("UPDATE chain.log SET confirmed = false").update();
        bridge.jdbc.sql("DELETE FROM chain.outbox").update();
        bridge.jdbc.sql("UPDATE chain.cursor SET confirmed_block = start_block").update();
        bridge.roundWithoutClosing();
        bridge.roundWithoutClosing();
        assertThat(walletEvents(FundsDeposited.class)).hasSize(1);
        assertThat(walletEvents(FundsWithdrawn.class)).hasSize(1);
        assertThat(payer.available()).isEqualTo(3 * DOLLAR);
        assertThat(drift().differences()).isEmpty();
    }

    @Test
    @DisplayName(
            "I-08, I-09: two jobs settle in one epoch; receipts are anchored; the rest returns")
    void settlesTwoJobsInOneEpoch() throws Exception {
        payer.deposit(10 * DOLLAR);
        bridge.drive(() -> payer.available() == 10 * DOLLAR);
        MandateId mandate = payer.submit(6 * DOLLAR, Optional.empty());
        JobRun jobs = new JobRun(bridge, payer);
        JobId first = new JobId("job-first");
        JobId second = new JobId("job-second");
        jobs.submit(first, mandate, 2 * DOLLAR);
        jobs.submit(second, mandate, 2 * DOLLAR);
        bridge.drive(() -> walletEvents(FundsReserved.class).size() == 2);
        assertThat(onChain(bridge.deployed.contracts().escrow())).isEqualTo(6 * DOLLAR);
        assertThat(walletEvents(MandateOpened.class)).hasSize(1);

        JobSettled one = jobs.run(first, 2 * DOLLAR, 100);
        JobSettled two = jobs.run(second, 2 * DOLLAR, 33);
        bridge.driveWithoutClosing(() ->
                jobs.event(first, JobReceipted.class).isPresent()
                        && jobs.event(second, JobReceipted.class).isPresent());
        bridge.bean(EpochCloser.class).step();
        bridge.drive(() -> jobs.event(second, JobAnchored.class).isPresent());

        long charged = one.charge().plus(two.charge()).units().longValueExact();
        assertThat(charged).isEqualTo(133_000);
        assertThat(onChain(bridge.deployed.contracts().payouts())).isEqualTo(charged);
        assertThat(onChain(bridge.deployed.contracts().escrow())).isEqualTo(6 * DOLLAR - charged);
        assertThat(count("chain.settlement_epoch")).isEqualTo(1);
        JobAnchored anchored = jobs.event(first, JobAnchored.class).orElseThrow();
        assertThat(anchored.anchor())
                .isEqualTo(
                        new Anchor(
                                anchored.anchor().chainId(),
                                1,
                                jobs.event(second, JobAnchored.class)
                                        .orElseThrow()
                                        .anchor()
                                        .txHash(),
                                anchored.anchor().blockNumber(),
                                anchored.anchor().blockHash(),
                                anchored.anchor().receiptsRoot(),
                                anchored.anchor().proof()));
        verifiesOffline(jobs.event(first, JobReceipted.class).orElseThrow(), anchored);
        assertThat(drift().differences()).isEmpty();
        assertThat(drift().compared())
                .extracting(DriftReport.Row::what)
                .contains("USDC in CloudWallets", "payout root", "anchor of epoch 1")
                .hasSize(20);

        bridge.commands.sendAndWait(new CloseMandate(payer.walletId, mandate));
        bridge.drive(() -> walletEvents(MandateClosed.class).size() == 1);
        assertThat(payer.available()).isEqualTo(10 * DOLLAR - charged);
        assertThat(onChain(payer.wallet)).isEqualTo(10 * DOLLAR - charged);
        assertThat(drift().differences()).isEmpty();
        assertThat(transactions()).isEqualTo(3);
    }

    private void verifiesOffline(JobReceipted receipted, JobAnchored anchored) {
        byte[] receipt = bridge.content.getBlock(receipted.cid());
        byte[] proof = bridge.content.getBlock(anchored.anchor().proof());
        ReceiptVerifier.Trust trust =
                new ReceiptVerifier.Trust(
                        Optional.of(Bytes32.fromHex(anchored.anchor().blockHash().value())),
                        Optional.of(bridge.deployed.contracts().registry().value()));
        List<Check> checks = ReceiptVerifier.verify(receipt, proof, trust);
        assertThat(checks).hasSizeGreaterThan(7).allMatch(Check::passed);

        byte[] forged = receipt.clone();
        int at = new String(receipt, java.nio.charset.StandardCharsets.UTF_8).indexOf("exit code");
        forged[at] = 'E';
        assertThat(ReceiptVerifier.verify(forged, proof, trust))
                .filteredOn(check -> !check.passed())
                .extracting(Check::name)
                .containsExactly("the leaf holds the receipt's hash");
    }

    /** Of the bridge's own. */
    private long transactions() {
        assertThat(count("chain.intent WHERE state <> 'DONE'")).isZero();
        return count("chain.transaction");
    }

    private long count(String rows) {
        return bridge.jdbc.sql("SELECT count(*) FROM " + rows).query(Long.class).single();
    }

    @Test
    @DisplayName("I-08: a mandate for one job ends in the call that settles the job")
    void refundsAOneJobMandateInTheSameCall() throws Exception {
        payer.deposit(3 * DOLLAR);
        bridge.drive(() -> payer.available() == 3 * DOLLAR);
        JobId charged = new JobId("job-charged");
        JobId unused = new JobId("job-unused");
        JobRun jobs = new JobRun(bridge, payer);
        jobs.submit(charged, payer.submit(DOLLAR, Optional.of(charged)), DOLLAR);
        jobs.submit(unused, payer.submit(DOLLAR, Optional.of(unused)), DOLLAR);
        bridge.drive(() -> walletEvents(FundsReserved.class).size() == 2);

        JobSettled settled = jobs.run(charged, DOLLAR, 10);
        bridge.commands.sendAndWait(new ConfirmFunding(unused, payer.money(DOLLAR)));
        bridge.commands.sendAndWait(new CancelJob(unused, "payer"));
        assertThat(jobs.settle(unused).charge().isZero()).isTrue();
        bridge.driveWithoutClosing(() ->
                jobs.event(charged, JobReceipted.class).isPresent()
                        && jobs.event(unused, JobReceipted.class).isPresent());
        bridge.drive(() ->
                jobs.event(charged, JobAnchored.class).isPresent()
                        && walletEvents(MandateClosed.class).size() == 2);

        long rest = 3 * DOLLAR - settled.charge().units().longValueExact();
        assertThat(payer.available()).isEqualTo(rest);
        assertThat(onChain(payer.wallet)).isEqualTo(rest);
        assertThat(onChain(bridge.deployed.contracts().escrow())).isZero();
        assertThat(drift().differences()).isEmpty();
        assertThat(transactions()).isEqualTo(3);
    }
}
