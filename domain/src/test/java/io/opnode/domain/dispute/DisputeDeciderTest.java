package io.opnode.domain.dispute;

import static io.opnode.domain.Samples.JOB;
import static io.opnode.domain.Samples.MANDATE;
import static io.opnode.domain.Samples.OWNER;
import static io.opnode.domain.Samples.T0;
import static io.opnode.domain.Samples.USDC;
import static io.opnode.domain.Samples.WALLET;
import static io.opnode.domain.Samples.address;
import static io.opnode.domain.Samples.fact;
import static io.opnode.domain.Samples.usdc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.domain.billing.Split;
import io.opnode.domain.dispute.DisputeCommand.RecordDispute;
import io.opnode.domain.dispute.DisputeCommand.RecordResolution;
import io.opnode.domain.dispute.DisputeEvent.DisputeOpened;
import io.opnode.domain.dispute.DisputeEvent.DisputeResolved;
import io.opnode.domain.kernel.Decision;
import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.ledger.Account;
import io.opnode.domain.ledger.Account.Disputed;
import io.opnode.domain.ledger.Account.External;
import io.opnode.domain.ledger.Account.NodePayable;
import io.opnode.domain.ledger.Account.StakerPool;
import io.opnode.domain.ledger.Account.Treasury;
import io.opnode.domain.ledger.Account.WalletAvailable;
import io.opnode.domain.ledger.Ledger;
import io.opnode.domain.wallet.WalletEvent.ChargeReturned;
import io.opnode.domain.wallet.WalletEvent.FundsCharged;
import io.opnode.domain.wallet.WalletEvent.FundsDeposited;
import io.opnode.domain.wallet.WalletEvent.FundsReserved;
import io.opnode.domain.wallet.WalletEvent.MandateOpened;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputeDeciderTest {
    private static final DisputeId ID = new DisputeId("0x" + "d1".repeat(32));
    private static final EvmAddress PAYEE = address(9);
    private static final Split SPLIT = new Split(usdc(80), usdc(12), usdc(8));
    private static final Hash32 EVIDENCE = new Hash32("0x" + "e".repeat(64));

    private final DisputeDecider decider = new DisputeDecider();

    private static DisputedCharge charge(EvmAddress disputer) {
        return new DisputedCharge(JOB, WALLET, PAYEE, SPLIT, disputer, usdc(5));
    }

    private static DisputeOpened opened(EvmAddress disputer) {
        return new DisputeOpened(ID, charge(disputer), EVIDENCE, T0, fact(4, 0));
    }

    private static DisputeResolved resolved(EvmAddress disputer, boolean upheld) {
        return new DisputeResolved(ID, charge(disputer), upheld, fact(5, 0));
    }

    private Decision<DisputeEvent> decide(DisputeCommand command, DisputeEvent... history) {
        return decider.decide(decider.fold(List.of(history)), command, T0);
    }

    @Test
    @DisplayName("I-11: takes each fact of the chain once")
    void takesEachFactOnce() {
        RecordDispute open = new RecordDispute(ID, charge(OWNER), EVIDENCE, T0, fact(4, 0));
        RecordResolution resolve = new RecordResolution(ID, true, fact(5, 0));
        assertThat(decide(open)).isEqualTo(Decision.accept(opened(OWNER)));
        assertThat(decide(open, opened(OWNER))).isEqualTo(Decision.nothingToDo());
        assertThat(decide(resolve, opened(OWNER)))
                .isEqualTo(Decision.accept(resolved(OWNER, true)));
        assertThat(decide(resolve, opened(OWNER), resolved(OWNER, true)))
                .isEqualTo(Decision.nothingToDo());
        assertThat(decide(open, opened(OWNER), resolved(OWNER, true)))
                .isEqualTo(Decision.nothingToDo());
    }

    @Test
    @DisplayName("refuses the end of a dispute that nobody opened, and says what to do")
    void refusesAnEndWithoutABeginning() {
        Decision<DisputeEvent> decision = decide(new RecordResolution(ID, true, fact(5, 0)));
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> {
                            assertThat(refused.rejection().code()).isEqualTo("dispute-unknown");
                            assertThat(refused.rejection().message())
                                    .contains(ID.value(), "tell of its opening first");
                        });
    }

    @Test
    void refusesAHistoryThatCannotBe() {
        assertThatThrownBy(() -> decider.fold(List.of(resolved(OWNER, true))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("DisputeResolved cannot happen to a dispute that is NotKnown");
        assertThatThrownBy(() -> decider.fold(List.of(opened(OWNER), opened(OWNER))))
                .hasMessage("DisputeOpened cannot happen to a dispute that is Open");
    }

    @ParameterizedTest
    @DisplayName(
            "I-01: charge and bond go where the resolution sends them, and nothing stays behind")
    @CsvSource({
        // by payer, upheld:  wallet, payable, stakers, treasury, outside
        "true, true,  500, 0, 0, 0, -500",
        "true, false, 400, 80, 12, 13, -505",
        "false, true, 400, 80, 12, 8, -500",
        "false, false, 400, 80, 12, 13, -505"
    })
    void sendsEveryPartWhereItBelongs(
            boolean byPayer,
            boolean upheld,
            long wallet,
            long payable,
            long stakers,
            long treasury,
            long outside) {
        EvmAddress disputer = byPayer ? OWNER : PAYEE;
        List<DomainEvent> history =
                new ArrayList<>(
                        List.of(
                                new FundsDeposited(WALLET, usdc(500), fact(1, 0)),
                                new MandateOpened(WALLET, MANDATE, usdc(100), fact(2, 0)),
                                new FundsReserved(WALLET, MANDATE, JOB, usdc(100)),
                                new FundsCharged(WALLET, MANDATE, JOB, SPLIT, Optional.of(PAYEE)),
                                opened(disputer)));
        Ledger ledger = new Ledger();
        history.forEach(ledger::apply);
        assertThat(ledger.balance(new Disputed(JOB), USDC)).isEqualTo(105);
        assertThat(ledger.balance(new NodePayable(PAYEE), USDC)).isZero();

        ledger.apply(resolved(disputer, upheld));
        if (byPayer && upheld) {
            ledger.apply(new ChargeReturned(WALLET, JOB, SPLIT.total(), fact(5, 1)));
        }

        assertThat(ledger.balance(new Disputed(JOB), USDC)).isZero();
        assertBalance(ledger, new WalletAvailable(WALLET), wallet);
        assertBalance(ledger, new NodePayable(PAYEE), payable);
        assertBalance(ledger, new StakerPool(), stakers);
        assertBalance(ledger, new Treasury(), treasury);
        assertBalance(ledger, new External(USDC), outside);
    }

    private static void assertBalance(Ledger ledger, Account account, long units) {
        assertThat(ledger.balance(account, USDC)).as(account.code()).isEqualTo(units);
    }
}
