package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.chain.contract.EscrowCalls;
import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.ChainNode.Call;
import io.opnode.chain.settlement.Entitlements;
import io.opnode.chain.testing.BridgeUnderTest;
import io.opnode.chain.testing.Contest;
import io.opnode.chain.testing.JobRun;
import io.opnode.chain.testing.Payer;
import io.opnode.chain.testing.TestChain;
import io.opnode.chain.testing.TestDatabase;
import io.opnode.contracts.bindings.Payouts;
import io.opnode.contracts.merkle.PayoutLeaf;
import io.opnode.domain.chain.FindDrift;
import io.opnode.domain.dispute.DisputeEvent;
import io.opnode.domain.dispute.DisputeEvent.DisputeOpened;
import io.opnode.domain.dispute.DisputeEvent.DisputeResolved;
import io.opnode.domain.job.JobEvent.JobAnchored;
import io.opnode.domain.job.JobEvent.JobSettled;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.ledger.Account;
import io.opnode.domain.ledger.Ledger;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletEvent.ChargeReturned;
import io.opnode.domain.wallet.WalletEvent.FundsDeposited;
import io.opnode.domain.wallet.WalletEvent.FundsReserved;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.web3j.abi.datatypes.Address;

/** A charge is contested on chain. Needs anvil. */
@Tag("anvil")
class DisputesTest {
    private static final long DOLLAR = 1_000_000;
    private static final JobId JOB = new JobId("job-contested");

    private BridgeUnderTest bridge;
    private Payer payer;
    private Contest contest;
    private JobSettled charged;

    @BeforeEach
    void settleAJob() {
        bridge =
                new BridgeUnderTest(
                        TestChain.shared()
                                .deploy(terms ->
                                        terms.withDisputes(
                                                Duration.ofHours(1), Duration.ofDays(7))),
                        TestDatabase.fresh());
        payer = new Payer(bridge);
        contest = new Contest(bridge, payer);
        payer.deposit(5 * DOLLAR);
        bridge.drive(() -> payer.available() == 5 * DOLLAR);
        MandateId mandate = payer.submit(2 * DOLLAR, Optional.empty());
        JobRun jobs = new JobRun(bridge, payer);
        jobs.submit(JOB, mandate, DOLLAR);
        bridge.drive(() -> walletEvents(FundsReserved.class).size() == 1);
        charged = jobs.run(JOB, DOLLAR, 100);
        bridge.drive(() -> jobs.event(JOB, JobAnchored.class).isPresent());
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

    private List<DisputeEvent> disputeEvents(String id) {
        return bridge.aggregates.history(DisputeEvent.class, id);
    }

    private void assertNoDrift() throws InterruptedException {
        assertThat(bridge.bean(ChainQueryHandlers.class).on(new FindDrift()).differences())
                .isEmpty();
    }

    private List<PayoutLeaf> payable() {
        return new Entitlements(bridge.jdbc, bridge.home().chainId()).all();
    }

    private BigInteger feesOnChain() {
        String payouts = bridge.deployed.contracts().payouts().value();
        String question =
                TestChain.encode(
                        Payouts.FUNC_POOL, new Address(bridge.deployed.usdcToken().value()));
        Call pool = new Call(payouts, payouts, question);
        return EscrowCalls.words(bridge.home().node().call(pool, BlockChoice.LATEST)).get(1);
    }

    /** What stakers and treasury have by all events; on chain they lie together. */
    private BigInteger feesInTheLedger() {
        Ledger ledger = new Ledger();
        for (EventMessage<?> message : bridge.history()) {
            if (message.getPayload() instanceof DomainEvent event) {
                ledger.apply(event);
            }
        }
        return ledger.balance(new Account.StakerPool(), payer.asset())
                .add(ledger.balance(new Account.Treasury(), payer.asset()));
    }

    private DisputeOpened opened(String id) {
        bridge.drive(() -> disputeEvents(id).size() == 1);
        return (DisputeOpened) disputeEvents(id).getFirst();
    }

    @Test
    @DisplayName("I-09: an upheld dispute freezes the charge, then brings it back to its payer")
    void bringsAChargeBackToItsPayer() throws Exception {
        String id = contest.dispute(1, JOB);
        DisputeOpened opened = opened(id);

        assertThat(opened.disputed().jobId()).isEqualTo(JOB);
        assertThat(opened.disputed().charge()).isEqualTo(charged.split());
        assertThat(opened.disputed().isByPayee()).isFalse();
        assertThat(payable()).allMatch(leaf -> leaf.cumulative().signum() == 0);
        assertNoDrift();

        long before = payer.available();
        contest.resolve(1, opened, true);
        bridge.drive(() -> walletEvents(ChargeReturned.class).size() == 1);

        assertThat(disputeEvents(id).getLast())
                .isInstanceOfSatisfying(
                        DisputeResolved.class, end -> assertThat(end.upheld()).isTrue());
        assertThat(payer.available()).isEqualTo(before + charged.charge().units().longValueExact());
        assertThat(walletEvents(FundsDeposited.class)).hasSize(1);
        assertThat(payable()).allMatch(leaf -> leaf.cumulative().signum() == 0);
        assertNoDrift();
    }

    @Test
    @DisplayName("I-09: a rejected dispute makes the charge payable again and keeps the bond")
    void makesARejectedChargePayableAgain() throws Exception {
        String id = contest.dispute(1, JOB);
        DisputeOpened opened = opened(id);
        long before = payer.available();

        contest.resolve(1, opened, false);
        bridge.drive(() -> disputeEvents(id).size() == 2);

        assertThat(payer.available()).isEqualTo(before);
        assertThat(feesOnChain())
                .isEqualTo(
                        charged.split()
                                .stakers()
                                .plus(charged.split().treasury())
                                .plus(opened.disputed().bond())
                                .units())
                .isEqualTo(feesInTheLedger());
        assertThat(payable())
                .singleElement()
                .satisfies(leaf ->
                        assertThat(leaf.cumulative())
                                .isEqualTo(charged.split().provider().units()));
        assertNoDrift();
    }
}
