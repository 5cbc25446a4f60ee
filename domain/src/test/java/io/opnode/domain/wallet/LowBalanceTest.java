package io.opnode.domain.wallet;

import static io.opnode.domain.Samples.JOB;
import static io.opnode.domain.Samples.MANDATE;
import static io.opnode.domain.Samples.OWNER;
import static io.opnode.domain.Samples.T0;
import static io.opnode.domain.Samples.USDC;
import static io.opnode.domain.Samples.WALLET;
import static io.opnode.domain.Samples.WALLET_ADDRESS;
import static io.opnode.domain.Samples.address;
import static io.opnode.domain.Samples.fact;
import static io.opnode.domain.Samples.mandate;
import static io.opnode.domain.Samples.mandateId;
import static io.opnode.domain.Samples.signature;
import static io.opnode.domain.Samples.usdc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.domain.Samples;
import io.opnode.domain.Story;
import io.opnode.domain.billing.Split;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.wallet.LowBalanceRule.AutoTopUp;
import io.opnode.domain.wallet.WalletCommand.ConfirmMandate;
import io.opnode.domain.wallet.WalletCommand.OpenWallet;
import io.opnode.domain.wallet.WalletCommand.RecordDeposit;
import io.opnode.domain.wallet.WalletCommand.RecordSession;
import io.opnode.domain.wallet.WalletCommand.RefuseMandate;
import io.opnode.domain.wallet.WalletCommand.RefuseTopUp;
import io.opnode.domain.wallet.WalletCommand.RemoveLowBalanceRule;
import io.opnode.domain.wallet.WalletCommand.ReserveFunds;
import io.opnode.domain.wallet.WalletCommand.ReviewBalance;
import io.opnode.domain.wallet.WalletCommand.SetLowBalanceRule;
import io.opnode.domain.wallet.WalletCommand.SettleReservation;
import io.opnode.domain.wallet.WalletCommand.SubmitMandate;
import io.opnode.domain.wallet.WalletCommand.SubmitTopUp;
import io.opnode.domain.wallet.WalletEvent.BalanceLow;
import io.opnode.domain.wallet.WalletEvent.BalanceRecovered;
import io.opnode.domain.wallet.WalletEvent.FundsDeposited;
import io.opnode.domain.wallet.WalletEvent.FundsReleased;
import io.opnode.domain.wallet.WalletEvent.FundsReserved;
import io.opnode.domain.wallet.WalletEvent.LowBalanceRuleRemoved;
import io.opnode.domain.wallet.WalletEvent.LowBalanceRuleSet;
import io.opnode.domain.wallet.WalletEvent.MandateCloseRequested;
import io.opnode.domain.wallet.WalletEvent.MandateOpened;
import io.opnode.domain.wallet.WalletEvent.MandateRefused;
import io.opnode.domain.wallet.WalletEvent.MandateSubmitted;
import io.opnode.domain.wallet.WalletEvent.SessionSet;
import io.opnode.domain.wallet.WalletEvent.TopUpRefused;
import io.opnode.domain.wallet.WalletEvent.TopUpRequested;
import io.opnode.domain.wallet.WalletEvent.TopUpSigned;
import io.opnode.domain.wallet.WalletEvent.TopUpWithheld;
import io.opnode.domain.wallet.WalletRejection.OrderRefused;
import io.opnode.domain.wallet.WalletRejection.TopUpUnknown;
import io.opnode.domain.wallet.WalletRejection.WalletMismatch;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LowBalanceTest {
    private static final EvmAddress SPENDER = address(7);
    private static final Duration PERIOD = Duration.ofHours(1);

    private final Story<Wallet, WalletCommand, WalletEvent> wallet =
            new Story<>(new WalletDecider());
    private long block = 1;

    @BeforeEach
    void open() {
        wallet.done(new OpenWallet(WALLET, OWNER, WALLET_ADDRESS, USDC));
    }

    private Wallet.Opened opened() {
        return wallet.state(Wallet.Opened.class);
    }

    private ChainFact next() {
        return fact(++block, 0);
    }

    private RecordDeposit deposit(long units) {
        return new RecordDeposit(WALLET, usdc(units), next());
    }

    private RecordSession session(long cap) {
        return new RecordSession(
                WALLET,
                SPENDER,
                usdc(cap),
                PERIOD,
                wallet.now(),
                T0.plus(Duration.ofDays(10)),
                next());
    }

    private SetLowBalanceRule tell(long threshold) {
        return rule(new LowBalanceRule(usdc(threshold), Optional.empty()));
    }

    private SetLowBalanceRule topUp(long threshold, long amount) {
        return rule(
                new LowBalanceRule(
                        usdc(threshold), Optional.of(new AutoTopUp(usdc(amount), SPENDER))));
    }

    private SetLowBalanceRule rule(LowBalanceRule rule) {
        wallet.pass(Duration.ofMillis(1));
        return new SetLowBalanceRule(WALLET, rule, wallet.now(), signature());
    }

    private void mandated(long cap) {
        wallet.done(deposit(cap));
        wallet.done(
                new SubmitMandate(WALLET, MANDATE, mandate(usdc(cap), Hash32.ZERO), signature()));
        wallet.done(new ConfirmMandate(WALLET, MANDATE, usdc(cap), next()));
    }

    private static ReserveFunds reserve(String job, long units) {
        return new ReserveFunds(WALLET, MANDATE, new JobId(job), usdc(units));
    }

    private static SettleReservation release(String job) {
        return new SettleReservation(WALLET, new JobId(job), Split.nothing(USDC), Optional.empty());
    }

    private TopUp underWay() {
        return opened().watch().underWay().orElseThrow();
    }

    private SubmitTopUp signed(int id) {
        TopUp topUp = underWay();
        return new SubmitTopUp(
                WALLET,
                topUp.topUpId(),
                mandateId(id),
                new SpendingMandate(
                        WALLET_ADDRESS,
                        address(3),
                        topUp.amount(),
                        topUp.expiry(),
                        Hash32.ZERO,
                        Hash32.ZERO,
                        BigInteger.ZERO,
                        topUp.topUpId().salt()),
                signature());
    }

    private ConfirmMandate locked(int id, long units) {
        return new ConfirmMandate(WALLET, mandateId(id), usdc(units), next());
    }

    private <E extends WalletEvent> E only(List<WalletEvent> events, Class<E> type) {
        return type.cast(events.stream().filter(type::isInstance).findFirst().orElseThrow());
    }

    @Test
    void tellsOnceThatTheBalanceIsLowAndOnceThatItRecovered() {
        mandated(100);
        wallet.when(tell(50)).then(LowBalanceRuleSet.class);
        wallet.when(reserve("job-a", 50)).then(FundsReserved.class);
        wallet.when(reserve("job-b", 10)).then(FundsReserved.class, BalanceLow.class);
        wallet.when(reserve("job-c", 10)).then(FundsReserved.class);
        wallet.when(new ReviewBalance(WALLET)).thenNothing();
        wallet.when(release("job-a")).then(FundsReleased.class, BalanceRecovered.class);
        wallet.when(release("job-b")).then(FundsReleased.class);
        wallet.when(reserve("job-d", 60)).then(FundsReserved.class, BalanceLow.class);
    }

    @Test
    void countsWhatOneJobCanBePaidWith() {
        mandated(60);
        wallet.done(deposit(60));
        wallet.done(
                new SubmitMandate(
                        WALLET, mandateId(2), mandate(usdc(60), Hash32.ZERO), signature()));
        wallet.done(locked(2, 60));
        assertThat(opened().spendable(wallet.now())).isEqualTo(usdc(60));
        wallet.when(tell(61)).then(LowBalanceRuleSet.class, BalanceLow.class);
    }

    @Test
    void countsNoMandateOfOneJobAndNoneThatExpired() {
        wallet.done(deposit(60));
        wallet.done(
                new SubmitMandate(
                        WALLET, MANDATE, mandate(usdc(60), Wallet.jobKey(JOB)), signature()));
        wallet.done(new ConfirmMandate(WALLET, MANDATE, usdc(60), next()));
        assertThat(opened().spendable(wallet.now())).isEqualTo(usdc(0));
        wallet.done(deposit(60));
        wallet.done(
                new SubmitMandate(
                        WALLET, mandateId(2), mandate(usdc(60), Hash32.ZERO), signature()));
        wallet.done(locked(2, 60));
        wallet.when(tell(10)).then(LowBalanceRuleSet.class);
        wallet.pass(Duration.ofDays(1));
        wallet.when(new ReviewBalance(WALLET))
                .then(MandateCloseRequested.class, MandateCloseRequested.class, BalanceLow.class);
    }

    @Test
    void topsUpOnceAndTheJobRunsOnIt() {
        wallet.done(deposit(100));
        wallet.done(session(80));
        List<WalletEvent> events = wallet.done(topUp(20, 40));
        assertThat(events)
                .extracting(Object::getClass)
                .containsExactly(LowBalanceRuleSet.class, BalanceLow.class, TopUpRequested.class);
        TopUpRequested asked = only(events, TopUpRequested.class);
        assertThat(asked.topUpId()).isEqualTo(new TopUpId(WALLET + "-t1"));
        assertThat(asked.amount()).isEqualTo(usdc(40));
        assertThat(asked.spender()).isEqualTo(SPENDER);
        wallet.when(new ReviewBalance(WALLET)).thenNothing();

        SubmitTopUp signed = signed(5);
        wallet.when(signed).then(TopUpSigned.class, MandateSubmitted.class);
        wallet.when(signed).thenNothing();
        wallet.when(new ReserveFunds(WALLET, mandateId(5), JOB, usdc(10)))
                .then(WalletEvent.ReservationQueued.class);
        wallet.when(locked(5, 40))
                .then(MandateOpened.class, FundsReserved.class, BalanceRecovered.class);
        assertThat(opened().watch().underWay()).isEmpty();
        wallet.when(signed).thenRefused(TopUpUnknown.class);
        assertThat(opened().available()).isEqualTo(usdc(60));
    }

    @Test
    void waitsForAMandateOfTheOwnerThatIsOnItsWay() {
        wallet.done(deposit(100));
        wallet.done(session(80));
        wallet.done(
                new SubmitMandate(WALLET, MANDATE, mandate(usdc(30), Hash32.ZERO), signature()));
        wallet.when(topUp(20, 40)).then(LowBalanceRuleSet.class, BalanceLow.class);
        wallet.when(new RefuseMandate(WALLET, MANDATE, "no"))
                .then(MandateRefused.class, TopUpRequested.class);
    }

    private TopUpWithheld withheld(WalletCommand command) {
        return only(wallet.done(command), TopUpWithheld.class);
    }

    @Test
    void saysOnceWhatStandsInTheWay() {
        wallet.done(deposit(50));
        assertThat(withheld(topUp(20, 40)).obstacle()).isEqualTo(TopUpObstacle.NO_SESSION);
        wallet.when(new ReviewBalance(WALLET)).thenNothing();
        assertThat(withheld(session(39)).obstacle()).isEqualTo(TopUpObstacle.AMOUNT_ABOVE_CAP);
        wallet.when(topUp(20, 41)).thenRefused(OrderRefused.class);
        assertThat(withheld(session(0)).obstacle()).isEqualTo(TopUpObstacle.NO_SESSION);
        wallet.when(deposit(1)).then(FundsDeposited.class);
        wallet.pass(Duration.ofDays(10));
        assertThat(withheld(session(100)).obstacle()).isEqualTo(TopUpObstacle.SESSION_EXPIRED);
    }

    @Test
    void asksForNoMoneyThatTheWalletDoesNotHave() {
        wallet.done(deposit(39));
        wallet.done(session(100));
        TopUpWithheld why = withheld(topUp(20, 40));
        assertThat(why.obstacle()).isEqualTo(TopUpObstacle.FUNDS_SHORT);
        assertThat(why.reason()).contains("0.000039 USDC").contains("0.000040 USDC");
        wallet.when(deposit(1)).then(FundsDeposited.class, TopUpRequested.class);
    }

    @Test
    void leavesOutWhatAMandateOnItsWayWillLock() {
        wallet.done(deposit(50));
        wallet.done(session(100));
        wallet.done(
                new SubmitMandate(
                        WALLET, MANDATE, mandate(usdc(15), Wallet.jobKey(JOB)), signature()));
        assertThat(withheld(topUp(20, 40)).obstacle()).isEqualTo(TopUpObstacle.FUNDS_SHORT);
    }

    @Test
    void waitsForTheNextPeriodOnceTheCapIsUsedUp() {
        wallet.done(deposit(200));
        wallet.done(session(60));
        Instant since = wallet.now();
        wallet.done(topUp(40, 40));
        wallet.done(signed(5));
        wallet.done(locked(5, 40));
        TopUpWithheld why =
                withheld(new ReserveFunds(WALLET, mandateId(5), new JobId("job-a"), usdc(1)));
        assertThat(why.obstacle()).isEqualTo(TopUpObstacle.CAP_USED_UP);
        assertThat(why.until()).contains(since.plus(PERIOD));
        wallet.passUntil(since.plus(PERIOD).minusMillis(1));
        wallet.when(new ReviewBalance(WALLET)).thenNothing();
        wallet.passUntil(since.plus(PERIOD));
        wallet.when(new ReviewBalance(WALLET)).then(TopUpRequested.class);
    }

    @Test
    void doesNotAskAgainAfterARefusalUntilSomethingChanged() {
        wallet.done(deposit(200));
        wallet.done(session(60));
        Instant since = wallet.now();
        wallet.done(topUp(40, 40));
        wallet.done(signed(5));
        TopUpRefused refused =
                only(
                        wallet.done(new RefuseMandate(WALLET, mandateId(5), "NotSigned(0x05)")),
                        TopUpRefused.class);
        assertThat(refused.reason()).isEqualTo("NotSigned(0x05)");
        assertThat(refused.until()).contains(since.plus(PERIOD));
        wallet.when(new ReviewBalance(WALLET)).thenNothing();
        wallet.when(deposit(1)).then(FundsDeposited.class, TopUpRequested.class);
        assertThat(underWay().topUpId()).isEqualTo(new TopUpId(WALLET + "-t2"));

        wallet.when(new RefuseTopUp(WALLET, underWay().topUpId(), "no key"))
                .then(TopUpRefused.class);
        wallet.when(session(0)).then(SessionSet.class, TopUpWithheld.class);
        wallet.when(session(60)).then(SessionSet.class, TopUpRequested.class);
        TopUpId third = underWay().topUpId();
        wallet.done(new RefuseTopUp(WALLET, third, "no key"));
        wallet.when(new RefuseTopUp(WALLET, third, "no key")).thenNothing();
        wallet.pass(PERIOD);
        wallet.when(new ReviewBalance(WALLET)).then(TopUpRequested.class);
    }

    @Test
    @DisplayName("I-18: a top-up is exactly what was asked for")
    void endsATopUpThatIsSignedForSomethingElse() {
        wallet.done(deposit(200));
        wallet.done(session(60));
        wallet.done(topUp(40, 40));
        SubmitTopUp right = signed(5);
        SpendingMandate more =
                new SpendingMandate(
                        right.mandate().wallet(),
                        right.mandate().token(),
                        usdc(41),
                        right.mandate().expiry(),
                        Hash32.ZERO,
                        Hash32.ZERO,
                        BigInteger.ZERO,
                        right.mandate().salt());
        wallet.when(new SubmitTopUp(WALLET, right.topUpId(), mandateId(6), more, signature()))
                .then(TopUpRefused.class);
        wallet.when(right).thenRefused(TopUpUnknown.class);
    }

    @Test
    @DisplayName("A04: an order works once, in order, and only near the time of its signature")
    void refusesOrdersThatAreOldOrEarly() {
        SetLowBalanceRule first = tell(10);
        wallet.done(first);
        wallet.when(first).thenNothing();
        RemoveLowBalanceRule removal =
                new RemoveLowBalanceRule(WALLET, wallet.now().plusMillis(1), signature());
        wallet.when(removal).then(LowBalanceRuleRemoved.class);
        wallet.when(removal).thenNothing();
        assertThat(wallet.when(first).thenRefused(OrderRefused.class).message())
                .contains("is in force");
        Duration late = BalanceRules.ORDER_TOLERANCE.plusMillis(1);
        LowBalanceRule rule = new LowBalanceRule(usdc(10), Optional.empty());
        wallet.pass(late.multipliedBy(2));
        wallet.when(new SetLowBalanceRule(WALLET, rule, wallet.now().minus(late), signature()))
                .thenRefused(OrderRefused.class);
        wallet.when(new SetLowBalanceRule(WALLET, rule, wallet.now().plus(late), signature()))
                .thenRefused(OrderRefused.class);
    }

    @Test
    void refusesARuleInAnotherAssetAndOneThatCannotHelp() {
        LowBalanceRule other =
                new LowBalanceRule(
                        io.opnode.domain.kernel.Money.of(Samples.OPNODE, 5), Optional.empty());
        wallet.when(rule(other)).thenRefused(WalletMismatch.class);
        assertThatThrownBy(() -> topUp(40, 39)).hasMessageContaining("0.000040 USDC or more");
        assertThatThrownBy(() -> tell(0)).hasMessageContaining("more than 0");
    }

    @Test
    void dropsAnUnsignedTopUpWithTheRule() {
        wallet.done(deposit(200));
        wallet.done(session(60));
        wallet.done(topUp(40, 40));
        SubmitTopUp late = signed(5);
        wallet.when(new RemoveLowBalanceRule(WALLET, wallet.now().plusMillis(1), signature()))
                .then(TopUpRefused.class, LowBalanceRuleRemoved.class);
        wallet.when(late).thenRefused(TopUpUnknown.class);
        wallet.pass(Duration.ofSeconds(1));
        wallet.when(tell(10)).then(LowBalanceRuleSet.class, BalanceLow.class);
    }

    @Test
    @DisplayName("I-11: a session's log again changes nothing")
    void recordsASessionOnce() {
        RecordSession set = session(60);
        wallet.when(set).then(SessionSet.class);
        wallet.when(set).thenNothing();
        assertThat(opened().watch().session(SPENDER).orElseThrow().remaining(wallet.now()))
                .isEqualTo(usdc(60));
    }

    @Test
    void remembersABoundedNumberOfSessions() {
        for (int i = 0; i < BalanceWatch.MAX_SESSIONS + 5; i++) {
            wallet.done(
                    new RecordSession(
                            WALLET,
                            address(100 + i),
                            usdc(1),
                            PERIOD,
                            T0,
                            T0.plus(Duration.ofDays(1)),
                            next()));
        }
        assertThat(opened().watch().sessions()).hasSize(BalanceWatch.MAX_SESSIONS);
        assertThat(opened().watch().session(address(100))).isEmpty();
    }

    @Test
    void paysFromTheMandateOfWhichLeastIsLeftOver() {
        wallet.done(deposit(300));
        for (int i = 2; i <= 4; i++) {
            wallet.done(
                    new SubmitMandate(
                            WALLET,
                            mandateId(i),
                            mandate(usdc(40 + 10 * i), Hash32.ZERO),
                            signature()));
        }
        wallet.done(locked(2, 60));
        wallet.done(locked(4, 80));
        Duration run = Duration.ofHours(-1).plus(Duration.ofMinutes(59));
        assertThat(chosen(50, run)).contains(mandateId(2));
        assertThat(chosen(70, run)).contains(mandateId(4));
        assertThat(chosen(81, run)).isEmpty();
        assertThat(chosen(50, run.plusMinutes(1))).isEmpty();
        wallet.done(new ReserveFunds(WALLET, mandateId(4), JOB, usdc(70)));
        assertThat(chosen(70, run)).contains(mandateId(3));
    }

    private Optional<MandateId> chosen(long units, Duration run) {
        return PayingMandatePolicy.choose(opened(), usdc(units), run, wallet.now());
    }
}
