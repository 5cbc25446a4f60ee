package io.opnode.domain.treasury;

import static io.opnode.domain.Samples.JOB;
import static io.opnode.domain.Samples.MANDATE;
import static io.opnode.domain.Samples.T0;
import static io.opnode.domain.Samples.USDC;
import static io.opnode.domain.Samples.WALLET;
import static io.opnode.domain.Samples.address;
import static io.opnode.domain.Samples.fact;
import static io.opnode.domain.Samples.usdc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.domain.billing.Split;
import io.opnode.domain.kernel.Decision;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.ledger.Account;
import io.opnode.domain.ledger.Account.External;
import io.opnode.domain.ledger.Account.NodePayable;
import io.opnode.domain.ledger.Account.RevenueShare;
import io.opnode.domain.ledger.Account.StakerPool;
import io.opnode.domain.ledger.Ledger;
import io.opnode.domain.treasury.TreasuryCommand.RecordFeesReleased;
import io.opnode.domain.treasury.TreasuryCommand.RecordPayoutClaimed;
import io.opnode.domain.treasury.TreasuryCommand.RecordRevenueShared;
import io.opnode.domain.treasury.TreasuryCommand.RecordShareClaimed;
import io.opnode.domain.treasury.TreasuryCommand.RecordWeekPublished;
import io.opnode.domain.treasury.TreasuryEvent.FeesReleased;
import io.opnode.domain.treasury.TreasuryEvent.PayoutClaimed;
import io.opnode.domain.treasury.TreasuryEvent.RevenueShared;
import io.opnode.domain.treasury.TreasuryEvent.ShareClaimed;
import io.opnode.domain.treasury.TreasuryEvent.WeekPublished;
import io.opnode.domain.wallet.RecentFacts;
import io.opnode.domain.wallet.WalletEvent.FundsCharged;
import io.opnode.domain.wallet.WalletEvent.FundsDeposited;
import io.opnode.domain.wallet.WalletEvent.FundsReserved;
import io.opnode.domain.wallet.WalletEvent.MandateOpened;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreasuryDeciderTest {
    private static final TreasuryId ID = TreasuryId.of(31337);
    private static final EvmAddress PAYEE = address(9);
    private static final EvmAddress TO = address(8);
    private static final Hash32 ROOT = new Hash32("0x" + "a".repeat(64));
    private static final String CID = "0x0155";

    private final TreasuryDecider decider = new TreasuryDecider();

    private static RecordWeekPublished week(long week, long block) {
        return new RecordWeekPublished(ID, week, ROOT, ROOT, CID, fact(block, 0));
    }

    private static TreasuryEvent published(long week, long block) {
        return new WeekPublished(ID, week, ROOT, ROOT, CID, fact(block, 0));
    }

    private Decision<TreasuryEvent> decide(TreasuryCommand command, TreasuryEvent... before) {
        return decider.decide(decider.fold(List.of(before)), command, T0);
    }

    record Told(TreasuryCommand command, TreasuryEvent event) {}

    static Stream<Told> everyFact() {
        return Stream.of(
                new Told(
                        new RecordPayoutClaimed(ID, PAYEE, usdc(5), fact(2, 0)),
                        new PayoutClaimed(ID, PAYEE, usdc(5), fact(2, 0))),
                new Told(
                        new RecordFeesReleased(ID, TO, true, usdc(5), fact(2, 0)),
                        new FeesReleased(ID, TO, true, usdc(5), fact(2, 0))),
                new Told(week(7, 2), published(7, 2)),
                new Told(
                        new RecordRevenueShared(ID, 7, usdc(5), usdc(4), usdc(1), fact(2, 0)),
                        new RevenueShared(ID, 7, usdc(5), usdc(4), usdc(1), fact(2, 0))),
                new Told(
                        new RecordShareClaimed(ID, PAYEE, usdc(4), fact(2, 0)),
                        new ShareClaimed(ID, PAYEE, usdc(4), fact(2, 0))));
    }

    @ParameterizedTest(name = "I-11: a fact is taken once: {0}")
    @MethodSource("everyFact")
    void takesEachFactOnce(Told told) {
        assertThat(decide(told.command())).isEqualTo(Decision.accept(told.event()));
        assertThat(decide(told.command(), published(6, 1)))
                .isEqualTo(Decision.accept(told.event()));
        assertThat(decide(told.command(), told.event())).isEqualTo(Decision.nothingToDo());
    }

    @ParameterizedTest(name = "I-10: after week 7, week {0} is refused")
    @ValueSource(longs = {6, 7, 9})
    void refusesAWeekOutOfOrder(long week) {
        assertThat(decide(week(week, 3), published(7, 2)))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> {
                            assertThat(refused.rejection().code()).isEqualTo("week-out-of-order");
                            assertThat(refused.rejection().message())
                                    .contains("week 7", "week " + week, "see the drift");
                        });
    }

    @Test
    void knowsItsNewestWeek() {
        assertThat(
                        decider.fold(
                                List.of(
                                        published(7, 2),
                                        new ShareClaimed(ID, PAYEE, usdc(1), fact(3, 1)))))
                .isEqualTo(
                        new Treasury.Known(
                                ID,
                                Optional.of(7L),
                                RecentFacts.NONE.with(fact(2, 0)).with(fact(3, 1))));
        assertThatThrownBy(() -> new TreasuryId("treasury")).hasMessageContaining("chain-treasury");
    }

    @Test
    @DisplayName("I-01: payable, stakers' and treasury's part leave, each from its own account")
    void balances() {
        Ledger ledger = new Ledger();
        Split split = new Split(usdc(80), usdc(12), usdc(8));
        List.of(
                        new FundsDeposited(WALLET, usdc(100), fact(1, 0)),
                        new MandateOpened(WALLET, MANDATE, usdc(100), fact(2, 0)),
                        new FundsReserved(WALLET, MANDATE, JOB, usdc(100)),
                        new FundsCharged(WALLET, MANDATE, JOB, split, Optional.of(PAYEE)),
                        new PayoutClaimed(ID, PAYEE, usdc(50), fact(3, 0)),
                        new FeesReleased(ID, TO, true, usdc(12), fact(4, 0)),
                        new FeesReleased(ID, TO, false, usdc(3), fact(5, 0)),
                        published(7, 6),
                        new RevenueShared(ID, 7, usdc(12), usdc(11), usdc(1), fact(6, 1)),
                        new ShareClaimed(ID, PAYEE, usdc(10), fact(7, 0)))
                .forEach(ledger::apply);

        assertThat(ledger.balance(new NodePayable(PAYEE), USDC)).isEqualTo(30);
        assertThat(ledger.balance(new StakerPool(), USDC)).isZero();
        assertThat(ledger.balance(new RevenueShare(), USDC)).isEqualTo(2);
        assertThat(ledger.balance(new Account.Treasury(), USDC)).isEqualTo(5);
        assertThat(ledger.balance(new External(USDC), USDC)).isEqualTo(-37);
        assertThat(ledger.sum(USDC)).isZero();
    }
}
