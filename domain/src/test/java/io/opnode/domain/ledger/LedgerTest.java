package io.opnode.domain.ledger;

import static io.opnode.domain.Samples.JOB;
import static io.opnode.domain.Samples.MANDATE;
import static io.opnode.domain.Samples.OPNODE;
import static io.opnode.domain.Samples.OWNER;
import static io.opnode.domain.Samples.T0;
import static io.opnode.domain.Samples.USDC;
import static io.opnode.domain.Samples.WALLET;
import static io.opnode.domain.Samples.WALLET_ADDRESS;
import static io.opnode.domain.Samples.address;
import static io.opnode.domain.Samples.fact;
import static io.opnode.domain.Samples.mandate;
import static io.opnode.domain.Samples.signature;
import static io.opnode.domain.Samples.usdc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.domain.TestNode;
import io.opnode.domain.billing.Split;
import io.opnode.domain.job.JobEvent.JobOpened;
import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.ledger.Account.External;
import io.opnode.domain.ledger.Account.JobEscrow;
import io.opnode.domain.ledger.Account.MandateLock;
import io.opnode.domain.ledger.Account.NodePayable;
import io.opnode.domain.ledger.Account.StakerPool;
import io.opnode.domain.ledger.Account.Treasury;
import io.opnode.domain.ledger.Account.WalletAvailable;
import io.opnode.domain.node.NodeEvent.NodeCameOnline;
import io.opnode.domain.wallet.WalletEvent.FundsCharged;
import io.opnode.domain.wallet.WalletEvent.FundsDeposited;
import io.opnode.domain.wallet.WalletEvent.FundsReleased;
import io.opnode.domain.wallet.WalletEvent.FundsReserved;
import io.opnode.domain.wallet.WalletEvent.FundsWithdrawn;
import io.opnode.domain.wallet.WalletEvent.MandateCloseRequested;
import io.opnode.domain.wallet.WalletEvent.MandateClosed;
import io.opnode.domain.wallet.WalletEvent.MandateOpened;
import io.opnode.domain.wallet.WalletEvent.MandateRefused;
import io.opnode.domain.wallet.WalletEvent.MandateSubmitted;
import io.opnode.domain.wallet.WalletEvent.ReservationQueued;
import io.opnode.domain.wallet.WalletEvent.ReservationRefused;
import io.opnode.domain.wallet.WalletEvent.WalletOpened;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerTest {
    private static final Split SPLIT = new Split(usdc(80), usdc(12), usdc(8));

    private final Ledger ledger = new Ledger();

    private long balance(Account account) {
        return ledger.balance(account, USDC).longValueExact();
    }

    private static FundsCharged charged(Split split) {
        return new FundsCharged(WALLET, MANDATE, JOB, split, Optional.of(address(9)));
    }

    private static List<DomainEvent> life() {
        return List.of(
                new FundsDeposited(WALLET, usdc(1_000), fact(1, 0)),
                new MandateOpened(WALLET, MANDATE, usdc(600), fact(2, 0)),
                new FundsReserved(WALLET, MANDATE, JOB, usdc(500)),
                charged(SPLIT),
                new FundsReleased(WALLET, MANDATE, JOB, usdc(400)),
                new MandateClosed(WALLET, MANDATE, usdc(500), fact(3, 0)),
                new FundsWithdrawn(WALLET, usdc(900), OWNER, fact(4, 0)));
    }

    @Test
    @DisplayName("I-01: the sum of all accounts is 0 after every event")
    void conservesMoney() {
        for (DomainEvent event : life()) {
            ledger.apply(event);
            assertThat(ledger.sum(USDC)).isZero();
        }
        assertThat(balance(new NodePayable(address(9)))).isEqualTo(80);
        assertThat(balance(new StakerPool())).isEqualTo(12);
        assertThat(balance(new Treasury())).isEqualTo(8);
        assertThat(balance(new External(USDC))).isEqualTo(-100);
        assertThat(ledger.balances()).hasSize(4);
        assertThat(ledger.sum(OPNODE)).isZero();
    }

    @Test
    void movesMoneyStepByStep() {
        life().subList(0, 3).forEach(ledger::apply);
        assertThat(balance(new WalletAvailable(WALLET))).isEqualTo(400);
        assertThat(balance(new MandateLock(MANDATE))).isEqualTo(100);
        assertThat(balance(new JobEscrow(JOB))).isEqualTo(500);
        life().subList(3, 5).forEach(ledger::apply);
        assertThat(balance(new JobEscrow(JOB))).isZero();
        assertThat(balance(new MandateLock(MANDATE))).isEqualTo(500);
    }

    @Test
    void keepsAssetsApart() {
        ledger.apply(life().getFirst());
        ledger.apply(new FundsDeposited(WALLET, Money.of(OPNODE, 7), fact(1, 0)));
        assertThat(ledger.balance(new WalletAvailable(WALLET), OPNODE)).isEqualTo(7);
        assertThat(balance(new WalletAvailable(WALLET))).isEqualTo(1_000);
        assertThat(ledger.sum(OPNODE)).isZero();
        assertThat(ledger.sum(USDC)).isZero();
    }

    @Test
    void onlyTheOutsideGoesBelowZero() {
        DomainEvent tooMuch = new FundsWithdrawn(WALLET, usdc(1), OWNER, fact(1, 0));
        assertThatThrownBy(() -> ledger.apply(tooMuch))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("wallet:" + WALLET + ": -1 USDC@31337 (expected 0 or more)");
    }

    static List<DomainEvent> eventsThatMoveNothing() {
        return List.of(
                new WalletOpened(WALLET, OWNER, WALLET_ADDRESS, USDC),
                new MandateSubmitted(WALLET, MANDATE, mandate(usdc(1), Hash32.ZERO), signature()),
                new MandateRefused(WALLET, MANDATE, "x"),
                new ReservationQueued(WALLET, MANDATE, JOB, usdc(1)),
                new ReservationRefused(WALLET, MANDATE, JOB, "x"),
                new MandateCloseRequested(WALLET, MANDATE),
                new FundsReserved(WALLET, MANDATE, JOB, usdc(0)),
                new JobOpened(JOB, T0, T0),
                new NodeCameOnline(new TestNode(1).id()));
    }

    @ParameterizedTest
    @MethodSource("eventsThatMoveNothing")
    void postsNothingForWhatMovesNoMoney(DomainEvent event) {
        assertThat(Postings.of(event)).isEmpty();
    }

    @Test
    void postsNoZeroShares() {
        Split small = new Split(usdc(1), usdc(0), usdc(0));
        assertThat(Postings.of(charged(small)))
                .containsExactly(
                        new Posting(new JobEscrow(JOB), new NodePayable(address(9)), usdc(1)));
    }

    @Test
    void refusesAChargeThatPaysNobody() {
        DomainEvent event = new FundsCharged(WALLET, MANDATE, JOB, SPLIT, Optional.empty());
        assertThatThrownBy(() -> Postings.of(event)).hasMessage("charge without payee");
    }

    @Test
    void refusesEventsItDoesNotKnow() {
        DomainEvent unknown = new DomainEvent() {};
        assertThatThrownBy(() -> Postings.of(unknown)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesEachAccountByOneText() {
        assertThat(new WalletAvailable(WALLET).code()).isEqualTo("wallet:" + WALLET);
        assertThat(new MandateLock(MANDATE).code()).isEqualTo("mandate:" + MANDATE);
        assertThat(new JobEscrow(JOB).code()).isEqualTo("job:job-1");
        assertThat(new NodePayable(address(9)).code()).isEqualTo("payable:" + address(9));
        assertThat(new StakerPool().code()).isEqualTo("stakers");
        assertThat(new Treasury().code()).isEqualTo("treasury");
        assertThat(new External(USDC).code()).isEqualTo("external:USDC@31337");
    }

    @Test
    void refusesAPostingOntoItself() {
        assertThatThrownBy(() -> new Posting(new Treasury(), new Treasury(), usdc(1)))
                .hasMessageStartingWith("credit:");
        assertThat(ledger.balance(new Treasury(), USDC)).isEqualTo(BigInteger.ZERO);
    }
}
