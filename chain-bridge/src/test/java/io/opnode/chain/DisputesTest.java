package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.chain.settlement.Entitlements;
import io.opnode.chain.settlement.SettledJob;
import io.opnode.chain.testing.BridgeUnderTest;
import io.opnode.chain.testing.JobRun;
import io.opnode.chain.testing.Payer;
import io.opnode.chain.testing.TestChain;
import io.opnode.chain.testing.TestDatabase;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.bindings.Disputes;
import io.opnode.contracts.bindings.TestStablecoin;
import io.opnode.contracts.merkle.MerkleTree;
import io.opnode.contracts.merkle.PayoutLeaf;
import io.opnode.domain.chain.FindDrift;
import io.opnode.domain.dispute.DisputeEvent;
import io.opnode.domain.dispute.DisputeEvent.DisputeOpened;
import io.opnode.domain.dispute.DisputeEvent.DisputeResolved;
import io.opnode.domain.job.JobEvent.JobAnchored;
import io.opnode.domain.job.JobEvent.JobSettled;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletEvent.ChargeReturned;
import io.opnode.domain.wallet.WalletEvent.FundsDeposited;
import io.opnode.domain.wallet.WalletEvent.FundsReserved;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.web3j.abi.FunctionEncoder;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.Bool;
import org.web3j.abi.datatypes.DynamicArray;
import org.web3j.abi.datatypes.Function;
import org.web3j.abi.datatypes.generated.Uint256;
import org.web3j.abi.datatypes.generated.Uint64;
import org.web3j.crypto.Credentials;
import org.web3j.crypto.Hash;

/** A charge is contested on chain. Needs anvil. */
@Tag("anvil")
class DisputesTest {
    private static final long DOLLAR = 1_000_000;
    private static final JobId JOB = new JobId("job-contested");

    private BridgeUnderTest bridge;
    private Payer payer;
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

    private EvmAddress contract() {
        return bridge.deployed.contracts().disputes();
    }

    private void call(Credentials from, EvmAddress to, Function function) {
        bridge.chain.send(from, to, FunctionEncoder.encode(function));
        bridge.chain.mine(1);
    }

    /** As the payer would: with the receipt's leaf, its proof and a bond. */
    private String dispute() {
        SettledJob job = bridge.home().jobs().ofEpoch(1).getFirst();
        bridge.chain.mint(bridge.deployed, payer.owner, DOLLAR);
        call(
                payer.key,
                bridge.deployed.usdcToken(),
                new Function(
                        TestStablecoin.FUNC_APPROVE,
                        List.of(new Address(contract().value()), new Uint256(DOLLAR)),
                        List.of()));
        MerkleTree tree = MerkleTree.of(List.of(job.leaf().hash()));
        String roots =
                bridge.jdbc
                        .sql(
                                "SELECT payout_root || ' ' || receipts_root || ' ' || log_root"
                                        + " FROM chain.settlement_epoch")
                        .query(String.class)
                        .single();
        List<byte[]> each =
                List.of(roots.split(" ")).stream().map(r -> Bytes32.fromHex(r).bytes()).toList();
        var terms =
                bridge.home().mandates().find(job.mandateId()).orElseThrow().terms().toBinding();
        call(
                payer.key,
                contract(),
                new Function(
                        Disputes.FUNC_DISPUTE,
                        List.of(
                                new Uint64(1),
                                new Disputes.EpochRoots(each.get(0), each.get(1), each.get(2)),
                                receipt(job),
                                new DynamicArray<>(
                                        org.web3j.abi.datatypes.generated.Bytes32.class,
                                        tree.proof(job.leaf().hash()).stream()
                                                .map(DisputesTest::word)
                                                .toList()),
                                mandate(terms),
                                word(Bytes32.keccak(new byte[] {7}))),
                        List.of()));
        return Hash.sha3(
                FunctionEncoder.encodeConstructor(List.of(new Uint64(1), word(job.leaf().hash()))));
    }

    private static org.web3j.abi.datatypes.generated.Bytes32 word(Bytes32 word) {
        return new org.web3j.abi.datatypes.generated.Bytes32(word.bytes());
    }

    private static Disputes.Receipt receipt(SettledJob job) {
        return new Disputes.Receipt(
                job.leaf().jobKey().bytes(),
                job.leaf().mandateId().bytes(),
                job.leaf().charge(),
                job.leaf().earned(),
                job.leaf().payee(),
                job.leaf().contentHash().bytes());
    }

    private static Disputes.SpendingMandate mandate(
            io.opnode.contracts.bindings.JobEscrow.SpendingMandate terms) {
        return new Disputes.SpendingMandate(
                terms.wallet,
                terms.asset,
                terms.cap,
                terms.expiry,
                terms.jobId,
                terms.node,
                terms.maxPricePerHour,
                terms.salt);
    }

    private void resolve(DisputeOpened opened, boolean upheld) {
        Credentials admin = bridge.deployed.admin();
        byte[] role =
                org.web3j.utils.Numeric.hexStringToByteArray(
                        Hash.sha3String("DISPUTE_RESOLVER_ROLE"));
        call(
                admin,
                contract(),
                new Function(
                        "grantRole",
                        List.of(
                                new org.web3j.abi.datatypes.generated.Bytes32(role),
                                new Address(admin.getAddress())),
                        List.of()));
        SettledJob job = bridge.home().jobs().ofEpoch(1).getFirst();
        Disputes.Dispute onChain =
                new Disputes.Dispute(
                        BigInteger.ONE,
                        job.leaf().hash().bytes(),
                        opened.disputed().disputer().value(),
                        payer.wallet.value(),
                        bridge.deployed.usdcToken().value(),
                        job.provider(),
                        job.fees(),
                        opened.disputed().bond().units(),
                        BigInteger.valueOf(opened.resolveBy().getEpochSecond()));
        call(
                admin,
                contract(),
                new Function(Disputes.FUNC_RESOLVE, List.of(onChain, new Bool(upheld)), List.of()));
    }

    private void assertNoDrift() throws InterruptedException {
        assertThat(bridge.bean(ChainQueryHandlers.class).on(new FindDrift()).differences())
                .isEmpty();
    }

    private List<PayoutLeaf> payable() {
        return new Entitlements(bridge.jdbc, bridge.home().chainId()).all();
    }

    private DisputeOpened opened(String id) {
        bridge.drive(() -> disputeEvents(id).size() == 1);
        return (DisputeOpened) disputeEvents(id).getFirst();
    }

    @Test
    @DisplayName("I-09: an upheld dispute freezes the charge, then brings it back to its payer")
    void bringsAChargeBackToItsPayer() throws Exception {
        String id = dispute();
        DisputeOpened opened = opened(id);

        assertThat(opened.disputed().jobId()).isEqualTo(JOB);
        assertThat(opened.disputed().charge()).isEqualTo(charged.split());
        assertThat(opened.disputed().isByPayee()).isFalse();
        assertThat(payable()).allMatch(leaf -> leaf.cumulative().signum() == 0);
        assertNoDrift();

        long before = payer.available();
        resolve(opened, true);
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
        String id = dispute();
        DisputeOpened opened = opened(id);
        long before = payer.available();

        resolve(opened, false);
        bridge.drive(() -> disputeEvents(id).size() == 2);

        assertThat(payer.available()).isEqualTo(before);
        assertThat(payable())
                .singleElement()
                .satisfies(leaf ->
                        assertThat(leaf.cumulative())
                                .isEqualTo(charged.split().provider().units()));
        assertNoDrift();
    }
}
