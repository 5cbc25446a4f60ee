package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.chain.contract.HomeContracts;
import io.opnode.chain.drift.DriftComparison;
import io.opnode.chain.settlement.Entitlements;
import io.opnode.chain.testing.BridgeUnderTest;
import io.opnode.chain.testing.JobRun;
import io.opnode.chain.testing.Payer;
import io.opnode.chain.testing.TestChain;
import io.opnode.chain.testing.TestDatabase;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.bindings.Payouts;
import io.opnode.contracts.bindings.RevenueShare;
import io.opnode.contracts.merkle.MerkleTree;
import io.opnode.contracts.merkle.PayoutLeaf;
import io.opnode.domain.chain.DriftReport.Row;
import io.opnode.domain.chain.FindDrift;
import io.opnode.domain.job.JobEvent.JobAnchored;
import io.opnode.domain.job.JobEvent.JobSettled;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.treasury.TreasuryEvent;
import io.opnode.domain.treasury.TreasuryEvent.FeesReleased;
import io.opnode.domain.treasury.TreasuryEvent.PayoutClaimed;
import io.opnode.domain.treasury.TreasuryEvent.RevenueShared;
import io.opnode.domain.treasury.TreasuryEvent.ShareClaimed;
import io.opnode.domain.treasury.TreasuryEvent.WeekPublished;
import io.opnode.domain.treasury.TreasuryId;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletEvent.FundsReserved;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.DynamicArray;
import org.web3j.abi.datatypes.DynamicBytes;
import org.web3j.abi.datatypes.Type;
import org.web3j.abi.datatypes.generated.Uint128;
import org.web3j.abi.datatypes.generated.Uint256;
import org.web3j.abi.datatypes.generated.Uint64;
import org.web3j.crypto.Credentials;
import org.web3j.utils.Numeric;

/** What leaves the contracts as earnings and fees becomes events. Needs anvil. */
@Tag("anvil")
class RevenueTest {
    private static final long DOLLAR = 1_000_000;
    private static final Duration WEEK = Duration.ofMinutes(1);
    private static final JobId JOB = new JobId("job-charged");
    private static final EvmAddress STAKER =
            new EvmAddress("0x00000000000000000000000000000000000057a4");
    private static final Bytes32 INPUTS = Bytes32.keccak(new byte[] {1});
    private static final byte[] CID = {1, 0x55, 0x12, 0x20};

    private BridgeUnderTest bridge;
    private JobSettled charged;

    @BeforeEach
    void chargeAJob() {
        bridge =
                new BridgeUnderTest(
                        TestChain.shared().deployHome(home -> home.withRewardPeriod(WEEK)),
                        TestDatabase.fresh());
        Payer payer = new Payer(bridge);
        payer.deposit(5 * DOLLAR);
        bridge.drive(() -> payer.available() == 5 * DOLLAR);
        MandateId mandate = payer.submit(2 * DOLLAR, Optional.of(JOB));
        JobRun jobs = new JobRun(bridge, payer);
        jobs.submit(JOB, mandate, DOLLAR);
        bridge.drive(() ->
                bridge.aggregates.history(WalletEvent.class, payer.walletId.value()).stream()
                        .anyMatch(FundsReserved.class::isInstance));
        charged = jobs.run(JOB, DOLLAR, 100);
        bridge.drive(() -> jobs.event(JOB, JobAnchored.class).isPresent());
    }

    @AfterEach
    void stop() {
        bridge.close();
    }

    private List<TreasuryEvent> events() {
        return bridge.aggregates.history(
                TreasuryEvent.class, TreasuryId.of(bridge.deployed.contracts().chainId()).value());
    }

    private HomeContracts home() {
        return bridge.deployed.home();
    }

    private String usdc() {
        return bridge.deployed.usdcToken().value();
    }

    /** By the platform's key; asked first, so that a refusal says why. */
    private void call(EvmAddress contract, String function, Type<?>... arguments) {
        Credentials key = bridge.deployed.admin();
        String data = TestChain.encode(function, arguments);
        bridge.chain.rpc(
                "eth_call",
                Map.of("from", key.getAddress(), "to", contract.value(), "data", data),
                "pending");
        bridge.chain.send(key, contract, data);
        bridge.chain.mine(1);
    }

    private void claim(EvmAddress contract, PayoutLeaf leaf, List<PayoutLeaf> all) {
        MerkleTree tree = MerkleTree.of(all.stream().map(PayoutLeaf::hash).toList());
        call(
                contract,
                Payouts.FUNC_CLAIM,
                new Address(leaf.account()),
                new Address(leaf.asset()),
                new Uint256(leaf.cumulative()),
                new DynamicArray<>(
                        org.web3j.abi.datatypes.generated.Bytes32.class,
                        tree.proof(leaf.hash()).stream().map(RevenueTest::word).toList()));
    }

    private static org.web3j.abi.datatypes.generated.Bytes32 word(Bytes32 value) {
        return new org.web3j.abi.datatypes.generated.Bytes32(value.bytes());
    }

    private void publish(Bytes32 root, BigInteger revenue, BigInteger distributed) {
        String next =
                String.valueOf(
                        bridge.chain.rpc(
                                "eth_call",
                                Map.of(
                                        "to",
                                        home().revenueShare().value(),
                                        "data",
                                        TestChain.encode(RevenueShare.FUNC_NEXTWEEK)),
                                "latest"));
        call(
                home().revenueShare(),
                RevenueShare.FUNC_PUBLISH,
                new Uint64(Numeric.toBigInt(next)),
                word(root),
                new DynamicArray<>(
                        RevenueShare.Share.class,
                        new RevenueShare.Share(usdc(), revenue, distributed)),
                word(INPUTS),
                new DynamicBytes(CID));
    }

    private List<Row> compared() throws InterruptedException {
        return bridge.bean(DriftComparison.class).on(new FindDrift()).compared();
    }

    private void agrees() throws InterruptedException {
        assertThat(compared())
                .noneMatch(Row::differs)
                .extracting(Row::what)
                .contains(
                        "USDC in JobEscrow, Payouts and Disputes",
                        "USDC in RevenueShare, without donations",
                        "OPNODE in RevenueShare, without donations");
    }

    @Test
    @DisplayName("I-09: a provider's claim leaves the contracts, and the events tell of it")
    void tellsOfAProvidersClaim() throws Exception {
        List<PayoutLeaf> all = new Entitlements(bridge.jdbc, bridge.home().chainId()).all();
        claim(bridge.deployed.contracts().payouts(), all.getFirst(), all);
        bridge.drive(() -> events().size() == 1);
        assertThat(events().getFirst())
                .isInstanceOfSatisfying(
                        PayoutClaimed.class,
                        claimed -> {
                            assertThat(claimed.account()).isEqualTo(JobRun.PROVIDER);
                            assertThat(claimed.amount()).isEqualTo(charged.split().provider());
                        });
        agrees();
    }

    @Test
    @DisplayName("I-10: a week of revenue is published once and claimed; a donation is no event")
    void tellsOfAPublishedWeekAndItsClaim() throws Exception {
        BigInteger revenue = charged.split().stakers().units();
        BigInteger distributed = revenue.subtract(BigInteger.ONE);
        PayoutLeaf leaf = new PayoutLeaf(STAKER.value(), usdc(), distributed);
        bridge.chain.pass(WEEK.plus(WEEK));
        publish(MerkleTree.of(List.of(leaf.hash())).root(), revenue, distributed);
        bridge.drive(() -> events().size() == 3);
        agrees();
        bridge.chain.mint(bridge.deployed, home().revenueShare(), 77);
        claim(home().revenueShare(), leaf, List.of(leaf));
        bridge.drive(() -> events().size() == 4);
        agrees();

        assertThat(events())
                .<Class<? extends TreasuryEvent>>extracting(TreasuryEvent::getClass)
                .containsExactly(
                        WeekPublished.class,
                        RevenueShared.class,
                        FeesReleased.class,
                        ShareClaimed.class);
        WeekPublished published = (WeekPublished) events().get(0);
        assertThat(published.inputs().value()).isEqualTo(INPUTS.hex());
        assertThat(published.cid()).isEqualTo("0x01551220");
        RevenueShared shared = (RevenueShared) events().get(1);
        assertThat(shared.week()).isEqualTo(published.week());
        assertThat(shared.revenue().units()).isEqualTo(revenue);
        assertThat(shared.carried().units()).isEqualTo(1);
        FeesReleased released = (FeesReleased) events().get(2);
        assertThat(released.toStakers()).isTrue();
        assertThat(released.amount().units()).isEqualTo(revenue);
        ShareClaimed claimed = (ShareClaimed) events().get(3);
        assertThat(claimed.account()).isEqualTo(STAKER);
        assertThat(claimed.amount().units()).isEqualTo(distributed);
    }

    @Test
    @DisplayName("I-09: fees and claims that no event tells of show as drift")
    void showsWhatWasNotTold() throws Exception {
        call(
                bridge.deployed.contracts().payouts(),
                "grantRole",
                word(Bytes32.keyOf("FEE_ROLE")),
                new Address(bridge.deployed.admin().getAddress()));
        call(
                bridge.deployed.contracts().payouts(),
                Payouts.FUNC_RELEASEFEES,
                new Address(usdc()),
                new Address(home().revenueShare().value()),
                new Uint128(5));
        bridge.chain.mine(2);
        bridge.follow();
        mark("now()");
        assertThat(compared())
                .filteredOn(Row::differs)
                .extracting(Row::what)
                .containsExactly(
                        "USDC in JobEscrow, Payouts and Disputes",
                        "USDC in RevenueShare, without donations");
        mark("NULL");
        bridge.drive(() -> events().size() == 1);
        agrees();
    }

    private void mark(String done) {
        assertThat(
                        bridge.jdbc
                                .sql(
                                        "UPDATE chain.outbox SET done_at = "
                                                + done
                                                + " WHERE kind = 'record-fees-released'")
                                .update())
                .isEqualTo(1);
    }
}
