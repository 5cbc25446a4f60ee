package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.drift.DriftComparison;
import io.opnode.chain.inbound.ChainFollower;
import io.opnode.chain.inbound.ChainMismatchException;
import io.opnode.chain.inbound.Forks;
import io.opnode.chain.inbound.LogStore;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainUnavailableException;
import io.opnode.chain.outbound.OutboundSender;
import io.opnode.chain.outbox.CommandOutbox;
import io.opnode.chain.settlement.DisputedJobs;
import io.opnode.chain.testing.BridgeUnderTest;
import io.opnode.chain.testing.JobRun;
import io.opnode.chain.testing.Payer;
import io.opnode.chain.testing.TestChain;
import io.opnode.chain.wallet.WatchedWallets;
import io.opnode.domain.chain.FindDrift;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletEvent.FundsDeposited;
import io.opnode.domain.wallet.WalletEvent.MandateOpened;
import io.opnode.domain.wallet.WalletEvent.MandateRefused;
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
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.generated.Uint256;

/** What chains do to those who trust them. Needs anvil. */
@Tag("anvil")
class ChainTroubleTest {
    private static final long DOLLAR = 1_000_000;

    private BridgeUnderTest bridge;
    private Payer payer;

    @BeforeEach
    void start() {
        bridge = new BridgeUnderTest();
        payer = new Payer(bridge);
        bridge.catchUp();
    }

    @AfterEach
    void stop() {
        bridge.close();
    }

    private <E extends WalletEvent> List<E> events(Class<E> type) {
        return bridge.aggregates.history(WalletEvent.class, payer.walletId.value()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private void fund() {
        payer.deposit(5 * DOLLAR);
        bridge.drive(() -> payer.available() == 5 * DOLLAR);
    }

    private void reorg(int depth) {
        bridge.chain.rpc("anvil_reorg", depth, List.of());
    }

    @Test
    @DisplayName("F09: a deposit that a reorg of depth 1 takes back was never told")
    void forgetsADepositThatWasNotConfirmed() throws Exception {
        bridge.follow();
        payer.deposit(5 * DOLLAR);
        bridge.follow();
        assertThat(pending()).isEqualTo(1);
        reorg(1);
        for (int i = 0; i < 5; i++) {
            bridge.roundWithoutClosing();
        }
        assertThat(pending()).isZero();
        assertThat(events(FundsDeposited.class)).isEmpty();

        fund();
        assertThat(events(FundsDeposited.class)).hasSize(1);
        assertThat(bridge.bean(DriftComparison.class).on(new FindDrift()).differences()).isEmpty();
        assertThat(bridge.bean(ChainsHealth.class).health().getStatus()).isEqualTo(Status.UP);
    }

    private long pending() {
        return bridge.jdbc
                .sql("SELECT count(*) FROM chain.log WHERE NOT confirmed")
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("F09: a transaction that a reorg takes out is sent again, with the same nonce")
    void sendsAgainWhatAReorgTookOut() throws Exception {
        fund();
        payer.submit(2 * DOLLAR, Optional.empty());
        bridge.catchUp();
        OutboundSender sender = bridge.bean(OutboundSender.class);
        while (state().equals("STORED") || state().equals("NUMBERED")) {
            sender.step();
        }
        bridge.chain.mine(1);
        sender.step();
        assertThat(state()).isEqualTo("MINED");
        reorg(1);
        sender.step();
        assertThat(state()).isEqualTo("SENDING");

        bridge.drive(() -> !events(MandateOpened.class).isEmpty());
        assertThat(
                        bridge.jdbc
                                .sql("SELECT count(DISTINCT nonce) FROM chain.transaction")
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
        assertThat(bridge.bean(DriftComparison.class).on(new FindDrift()).differences()).isEmpty();
    }

    private String state() {
        return bridge.jdbc.sql("SELECT state FROM chain.intent").query(String.class).single();
    }

    @Test
    @DisplayName("F09: a reorg below what was told halts the follower, and health says so")
    void haltsOnADeepReorg() {
        fund();
        bridge.chain.mine(3);
        bridge.follow();
        reorg(6);
        bridge.chain.mine(2);
        ChainFollower follower = bridge.bean(ChainFollower.class);
        for (int look = 1; look < 3; look++) {
            assertThatThrownBy(follower::step)
                    .isInstanceOf(ChainUnavailableException.class)
                    .hasMessageContaining("looking again");
        }
        assertThat(follower.step()).isFalse();
        assertThat(follower.halted()).isPresent();
        assertThat(bridge.bean(ChainsHealth.class).health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(events(FundsDeposited.class)).hasSize(1);
    }

    @Test
    @DisplayName("F12: what the chain reverts is told to the wallet with its decoded reason")
    void refusesAMandateThatRevertsOnChain() {
        fund();
        bridge.chain.send(
                payer.key,
                bridge.deployed.contracts().walletFactory(),
                TestChain.encode("deploy", new Address(payer.owner.value())));
        bridge.chain.mine(1);
        MandateId mandate = payer.submit(5 * DOLLAR, Optional.empty());
        bridge.catchUp();
        bridge.bean(OutboundSender.class).step(); // estimated while the money is there
        bridge.chain.send(
                payer.key,
                payer.wallet,
                TestChain.encode(
                        "withdraw",
                        new Address(bridge.deployed.usdcToken().value()),
                        new Address(JobRun.PROVIDER.value()),
                        new Uint256(DOLLAR)));
        bridge.bean(OutboundSender.class).step();
        bridge.drive(() -> !events(MandateRefused.class).isEmpty());

        assertThat(events(MandateRefused.class))
                .singleElement()
                .satisfies(refused -> assertThat(refused.mandateId()).isEqualTo(mandate))
                .satisfies(refused ->
                        assertThat(refused.reason()).startsWith("ERC20InsufficientBalance("));
        assertThat(
                        bridge.jdbc
                                .sql("SELECT tx_hash IS NOT NULL FROM chain.intent")
                                .query(Boolean.class)
                                .single())
                .isTrue();
        assertThat(payer.available()).isEqualTo(4 * DOLLAR);
    }

    @Test
    @DisplayName("F12: what would revert is refused without a transaction")
    void refusesAMandateBeforeSpendingGas() {
        payer.submit(5 * DOLLAR, Optional.empty());
        bridge.drive(() -> !events(MandateRefused.class).isEmpty());

        assertThat(events(MandateRefused.class).getFirst().reason())
                .startsWith("ERC20InsufficientBalance(");
        assertThat(
                        bridge.jdbc
                                .sql("SELECT count(*) FROM chain.transaction")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    @DisplayName("F11: a transaction that the fee leaves behind is replaced under its nonce")
    void raisesTheFeeOfAStuckTransaction() throws Exception {
        fund();
        payer.submit(2 * DOLLAR, Optional.empty());
        bridge.catchUp();
        OutboundSender sender = bridge.bean(OutboundSender.class);
        while (state().equals("STORED") || state().equals("NUMBERED")) {
            sender.step();
        }
        Object limit = gasLimit();
        bridge.chain.rpc("evm_setBlockGasLimit", "0xc350"); // no room for it
        try {
            for (int i = 0; i < 5; i++) {
                bridge.roundWithoutClosing();
            }
            assertThat(state()).isEqualTo("SENDING");
        } finally {
            bridge.chain.rpc("evm_setBlockGasLimit", limit);
        }
        bridge.drive(() -> !events(MandateOpened.class).isEmpty());

        assertThat(sender.bumps()).isPositive();
        assertThat(
                        bridge.jdbc
                                .sql("SELECT count(DISTINCT nonce) FROM chain.transaction")
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
        assertThat(events(MandateOpened.class)).hasSize(1);
        assertThat(bridge.bean(DriftComparison.class).on(new FindDrift()).differences()).isEmpty();
    }

    private Object gasLimit() {
        ChainNode node = bridge.bean(ChainNode.class);
        return String.valueOf(node.rawBlock(node.head().number()).get("gasLimit"));
    }

    @Test
    @DisplayName("F10: another chain, missing code and a renewed chain stop the start")
    void startsOnItsOwnChainOnly() {
        Contracts right = bridge.deployed.contracts();
        Contracts elsewhere =
                new Contracts(
                        1,
                        right.escrow(),
                        right.walletFactory(),
                        right.walletImplementation(),
                        right.payouts(),
                        right.registry(),
                        right.disputes(),
                        right.tokens(),
                        right.startBlock(),
                        right.home());
        assertThatThrownBy(() -> follower(elsewhere).open())
                .isInstanceOf(ChainMismatchException.class)
                .hasMessageContaining("the node serves chain 31337 (expected 1)");
        Contracts bare =
                new Contracts(
                        right.chainId(),
                        JobRun.PROVIDER,
                        right.walletFactory(),
                        right.walletImplementation(),
                        right.payouts(),
                        right.registry(),
                        right.disputes(),
                        right.tokens(),
                        right.startBlock(),
                        right.home());
        assertThatThrownBy(() -> follower(bare).open())
                .isInstanceOf(ChainMismatchException.class)
                .hasMessageContaining("there is no JobEscrow at");
        bridge.jdbc.sql("UPDATE chain.cursor SET genesis_hash = '0xother'").update();
        assertThatThrownBy(() -> follower(right).open())
                .isInstanceOf(ChainMismatchException.class)
                .hasMessageContaining("another chain under the same id");
    }

    private ChainFollower follower(Contracts contracts) {
        return new ChainFollower(
                bridge.bean(ChainNode.class),
                bridge.bean(LogStore.class),
                bridge.bean(WatchedWallets.class),
                bridge.bean(CommandOutbox.class),
                new TransactionTemplate(bridge.bean(JdbcTransactionManager.class)),
                contracts,
                new DisputedJobs(bridge.jdbc, contracts.chainId()),
                new Forks(
                        bridge.jdbc,
                        contracts.chainId(),
                        new LogStore(bridge.jdbc, contracts.chainId())),
                new ChainFollower.Depths(2, 2, 1000));
    }

    @Test
    @DisplayName("I-11: a wallet that is watched late gets its past, in the order of the chain")
    void tellsThePastOfANewWallet() throws Exception {
        fund();
        Payer other = new Payer(bridge);
        other.deposit(DOLLAR);
        other.deposit(2 * DOLLAR);
        bridge.chain.mine(4);
        bridge.follow();
        bridge.drive(() -> other.available() == 3 * DOLLAR);
        assertThat(bridge.bean(DriftComparison.class).on(new FindDrift()).differences()).isEmpty();
        assertThat(Map.of("refused", bridge.bean(CommandOutbox.class).refused()))
                .containsEntry("refused", 0L);
    }

    /** Wallets of others, without money. */
    private void watchStrangers(int count) {
        WatchedWallets wallets = bridge.bean(WatchedWallets.class);
        for (int i = 0; i < count; i++) {
            EvmAddress stranger = new EvmAddress("0x%040x".formatted(0x5712a9e500000L + i));
            wallets.add(
                    WalletId.of(payer.asset(), stranger),
                    stranger,
                    stranger,
                    bridge.deployed.usdcToken(),
                    payer.asset());
        }
    }

    @Test
    @DisplayName("with more wallets than can be asked for by name, each still gets what is its own")
    void followsManyWallets() throws Exception {
        watchStrangers(2_100);
        bridge.follow();
        fund();
        Payer other = new Payer(bridge);
        other.deposit(3 * DOLLAR);
        bridge.chain.mint(bridge.deployed, new EvmAddress("0x" + "77".repeat(20)), DOLLAR);
        bridge.drive(() -> other.available() == 3 * DOLLAR);

        assertThat(payer.available()).isEqualTo(5 * DOLLAR);
        assertThat(events(FundsDeposited.class)).hasSize(1);
        assertThat(
                        bridge.jdbc
                                .sql("SELECT count(*) FROM chain.wallet WHERE watched_from IS NULL")
                                .query(Long.class)
                                .single())
                .isZero();
    }
}
