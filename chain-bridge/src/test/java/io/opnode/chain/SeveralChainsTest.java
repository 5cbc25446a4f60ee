package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.chain.contract.EscrowCalls;
import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.ChainNode.Call;
import io.opnode.chain.testing.BridgeUnderTest;
import io.opnode.chain.testing.BridgeUnderTest.OtherChain;
import io.opnode.chain.testing.JobRun;
import io.opnode.chain.testing.Payer;
import io.opnode.chain.testing.TestChain;
import io.opnode.chain.testing.TestDatabase;
import io.opnode.domain.chain.ChainView;
import io.opnode.domain.chain.FindChain;
import io.opnode.domain.chain.FindDrift;
import io.opnode.domain.chain.ListChains;
import io.opnode.domain.job.JobEvent.JobAnchored;
import io.opnode.domain.job.JobEvent.JobReceipted;
import io.opnode.domain.job.JobEvent.JobSettled;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.receipt.Anchor;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletEvent.FundsReserved;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** Two chains under one platform. Needs anvil, twice. */
@Tag("anvil")
class SeveralChainsTest {
    private static final long DOLLAR = 1_000_000;

    private final TestChain second = TestChain.second();
    private final TestChain.Deployed there = second.deploy();
    private BridgeUnderTest bridge;
    private Payer atHome;
    private Payer abroad;

    @BeforeEach
    void start() {
        bridge =
                new BridgeUnderTest(
                        TestChain.shared().deploy(),
                        TestDatabase.fresh(),
                        List.of(new OtherChain(second, there)));
        atHome = new Payer(bridge);
        abroad = new Payer(bridge, second, there);
        bridge.catchUp();
    }

    @AfterEach
    void stop() {
        bridge.close();
    }

    private OneChain other() {
        return bridge.bean(Chains.class).of(there.contracts().chainId());
    }

    private static long held(OneChain chain, EvmAddress holder) {
        String token = chain.contracts().tokens().getFirst().address().value();
        Call call = new Call(holder.value(), token, EscrowCalls.balanceOf(holder.value()));
        return EscrowCalls.uint(chain.node().call(call, BlockChoice.LATEST)).longValueExact();
    }

    private long reserved(Payer payer) {
        return bridge.aggregates.history(WalletEvent.class, payer.walletId.value()).stream()
                .filter(FundsReserved.class::isInstance)
                .count();
    }

    @Test
    @DisplayName("I-08, I-09: jobs of two chains are paid, settled and anchored each on their own")
    void settlesOnBothChains() throws Exception {
        atHome.deposit(5 * DOLLAR);
        abroad.deposit(7 * DOLLAR);
        bridge.drive(() -> atHome.available() == 5 * DOLLAR && abroad.available() == 7 * DOLLAR);
        MandateId one = atHome.submit(2 * DOLLAR, Optional.empty());
        MandateId two = abroad.submit(3 * DOLLAR, Optional.empty());
        JobRun jobsAtHome = new JobRun(bridge, atHome);
        JobRun jobsAbroad = new JobRun(bridge, abroad);
        JobId first = new JobId("job-at-home");
        JobId third = new JobId("job-abroad");
        jobsAtHome.submit(first, one, DOLLAR);
        jobsAbroad.submit(third, two, 2 * DOLLAR);
        bridge.drive(() -> reserved(atHome) == 1 && reserved(abroad) == 1);
        JobSettled chargedAtHome = jobsAtHome.run(first, DOLLAR, 100);
        JobSettled chargedAbroad = jobsAbroad.run(third, 2 * DOLLAR, 50);
        bridge.driveWithoutClosing(() ->
                jobsAtHome.event(first, JobReceipted.class).isPresent()
                        && jobsAbroad.event(third, JobReceipted.class).isPresent());
        bridge.drive(() ->
                jobsAtHome.event(first, JobAnchored.class).isPresent()
                        && jobsAbroad.event(third, JobAnchored.class).isPresent());

        OneChain home = bridge.home();
        assertThat(held(home, home.contracts().payouts()))
                .isEqualTo(chargedAtHome.charge().units().longValueExact());
        assertThat(held(other(), other().contracts().payouts()))
                .isEqualTo(chargedAbroad.charge().units().longValueExact());
        assertThat(jobsAtHome.event(first, JobAnchored.class).orElseThrow().anchor())
                .returns(home.chainId(), Anchor::chainId)
                .returns(1L, Anchor::settlementId);
        assertThat(jobsAbroad.event(third, JobAnchored.class).orElseThrow().anchor())
                .returns(other().chainId(), Anchor::chainId)
                .returns(1L, Anchor::settlementId);
        for (OneChain chain : List.of(home, other())) {
            FindDrift here = new FindDrift(OptionalLong.of(chain.chainId()));
            assertThat(bridge.bean(ChainQueryHandlers.class).on(here).chainId())
                    .isEqualTo(chain.chainId());
            assertThat(bridge.bean(ChainQueryHandlers.class).on(here).differences()).isEmpty();
        }
    }

    @Test
    @DisplayName("each chain answers for itself, home first; one that is not connected is refused")
    void answersByChain() {
        ChainQueryHandlers queries = bridge.bean(ChainQueryHandlers.class);
        assertThat(queries.on(new ListChains()).stream().map(ChainView::chainId))
                .containsExactly(bridge.home().chainId(), other().chainId());
        assertThat(queries.on(new FindChain()).chainId()).isEqualTo(bridge.home().chainId());
        assertThat(queries.on(new FindChain(OptionalLong.of(other().chainId()))).contracts())
                .containsEntry("JobEscrow", there.contracts().escrow());
        assertThatThrownBy(() -> queries.on(new FindChain(OptionalLong.of(5))))
                .hasMessageContaining("chain 5 is not connected")
                .hasMessageContaining("opnode.chains");
    }

    @Test
    @DisplayName("F09: a halt of one chain is told by its id, and the other chain goes on")
    void oneHaltsTheOtherGoesOn() {
        bridge.jdbc
                .sql("UPDATE chain.cursor SET halted = 'as told' WHERE chain_id = ?")
                .param(other().chainId())
                .update();
        atHome.deposit(5 * DOLLAR);
        bridge.drive(() -> atHome.available() == 5 * DOLLAR);
        var health = bridge.bean(ChainsHealth.class).health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails())
                .hasEntrySatisfying(
                        "chain " + other().chainId(),
                        told -> assertThat(told.toString()).contains("as told"));
    }
}
