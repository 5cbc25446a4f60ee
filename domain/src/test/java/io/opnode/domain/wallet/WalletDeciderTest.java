package io.opnode.domain.wallet;

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
import static io.opnode.domain.Samples.mandateId;
import static io.opnode.domain.Samples.signature;
import static io.opnode.domain.Samples.usdc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.domain.Story;
import io.opnode.domain.billing.ProtocolParameters;
import io.opnode.domain.billing.Split;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.WalletCommand.CloseMandate;
import io.opnode.domain.wallet.WalletCommand.ConfirmMandate;
import io.opnode.domain.wallet.WalletCommand.ConfirmMandateClosed;
import io.opnode.domain.wallet.WalletCommand.OpenWallet;
import io.opnode.domain.wallet.WalletCommand.RecordDeposit;
import io.opnode.domain.wallet.WalletCommand.RecordWithdrawal;
import io.opnode.domain.wallet.WalletCommand.RefuseMandate;
import io.opnode.domain.wallet.WalletCommand.ReserveFunds;
import io.opnode.domain.wallet.WalletCommand.SettleReservation;
import io.opnode.domain.wallet.WalletCommand.SubmitMandate;
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
import io.opnode.domain.wallet.WalletRejection.InsufficientFunds;
import io.opnode.domain.wallet.WalletRejection.MandateUnknown;
import io.opnode.domain.wallet.WalletRejection.MandateUnusable;
import io.opnode.domain.wallet.WalletRejection.SettlementMismatch;
import io.opnode.domain.wallet.WalletRejection.WalletMismatch;
import io.opnode.domain.wallet.WalletRejection.WalletUnknown;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WalletDeciderTest {
    private static final OpenWallet OPEN = new OpenWallet(WALLET, OWNER, WALLET_ADDRESS, USDC);
    private static final JobId SECOND = new JobId("job-2");
    private static final Hash32 ANY = Hash32.ZERO;

    private final Story<Wallet, WalletCommand, WalletEvent> wallet =
            new Story<>(new WalletDecider());

    private Wallet.Opened opened() {
        return wallet.state(Wallet.Opened.class);
    }

    private void funded(long units) {
        wallet.done(OPEN);
        wallet.done(new RecordDeposit(WALLET, usdc(units), fact(1, 0)));
    }

    private static SubmitMandate submit(long cap, Hash32 jobKey) {
        return new SubmitMandate(WALLET, MANDATE, mandate(usdc(cap), jobKey), signature());
    }

    private static ConfirmMandate confirm(long locked) {
        return new ConfirmMandate(WALLET, MANDATE, usdc(locked), fact(2, 0));
    }

    private void mandated(long cap, Hash32 jobKey) {
        funded(1_000);
        wallet.done(submit(cap, jobKey));
        wallet.done(confirm(cap));
    }

    private static ReserveFunds reserve(JobId job, long units) {
        return new ReserveFunds(WALLET, MANDATE, job, usdc(units));
    }

    private static SettleReservation settle(JobId job, long charge) {
        Split split =
                charge == 0
                        ? Split.nothing(USDC)
                        : ProtocolParameters.VERSION_1.split().split(usdc(charge));
        return new SettleReservation(
                WALLET, job, split, charge == 0 ? Optional.empty() : Optional.of(address(9)));
    }

    private static ConfirmMandateClosed closed(long returned) {
        return new ConfirmMandateClosed(WALLET, MANDATE, usdc(returned), fact(3, 0));
    }

    private Money unreserved() {
        return opened().unreserved(opened().mandate(MANDATE).orElseThrow());
    }

    @Test
    void knowsNothingOfAWalletThatWasNeverOpened() {
        wallet.when(new RecordDeposit(WALLET, usdc(1), fact(1, 0)))
                .thenRefused(WalletUnknown.class);
    }

    @Test
    void opensOnce() {
        wallet.when(OPEN).then(WalletOpened.class);
        wallet.when(OPEN).thenNothing();
        wallet.when(new OpenWallet(WALLET, address(8), WALLET_ADDRESS, USDC))
                .thenRefused(WalletMismatch.class);
    }

    @Test
    void refusesAnIdThatItsContentDoesNotMake() {
        wallet.when(new OpenWallet(WALLET, OWNER, address(8), USDC))
                .thenRefused(WalletMismatch.class);
    }

    @Test
    @DisplayName("I-11: the same chain log again changes nothing")
    void countsADepositOnce() {
        funded(1_000);
        assertThat(opened().available()).isEqualTo(usdc(1_000));
        wallet.when(new RecordDeposit(WALLET, usdc(1_000), fact(1, 0))).thenNothing();
        wallet.when(new RecordDeposit(WALLET, usdc(5), fact(1, 1))).then(FundsDeposited.class);
        wallet.when(new RecordDeposit(WALLET, usdc(1_000), fact(1, 0))).thenNothing();
        wallet.when(new RecordWithdrawal(WALLET, usdc(1), OWNER, fact(1, 1))).thenNothing();
    }

    @Test
    void refusesAnotherAsset() {
        funded(1_000);
        Money foreign = Money.of(OPNODE, 1);
        wallet.when(new RecordDeposit(WALLET, foreign, fact(2, 0)))
                .thenRefused(WalletMismatch.class);
        wallet.when(new RecordWithdrawal(WALLET, foreign, OWNER, fact(2, 0)))
                .thenRefused(WalletMismatch.class);
    }

    @Test
    void neverGoesBelowZero() {
        funded(1_000);
        wallet.when(new RecordWithdrawal(WALLET, usdc(1_001), OWNER, fact(2, 0)))
                .thenRefused(InsufficientFunds.class);
        wallet.when(new RecordWithdrawal(WALLET, usdc(1_000), OWNER, fact(2, 0)))
                .then(FundsWithdrawn.class);
        assertThat(opened().available().isZero()).isTrue();
    }

    @Test
    void takesAMandateOnce() {
        funded(1_000);
        wallet.when(submit(500, ANY)).then(MandateSubmitted.class);
        wallet.when(submit(500, ANY)).thenNothing();
        wallet.when(submit(501, ANY)).thenRefused(MandateUnusable.class);
    }

    @Test
    void refusesAMandateWithAllItsFaultsAtOnce() {
        funded(1_000);
        SpendingMandate foreign =
                new SpendingMandate(
                        address(8),
                        address(3),
                        Money.of(OPNODE, 5),
                        T0,
                        ANY,
                        ANY,
                        java.math.BigInteger.ZERO,
                        ANY);
        String message =
                wallet.when(new SubmitMandate(WALLET, MANDATE, foreign, signature()))
                        .thenRefused(MandateUnusable.class)
                        .message();
        assertThat(message)
                .contains("it is for wallet " + address(8))
                .contains("its cap is in OPNODE")
                .contains("it expired at 2026-03-01T12:00:00Z");
    }

    @Test
    void locksTheCapWhenTheMandateOpens() {
        mandated(600, ANY);
        assertThat(opened().available()).isEqualTo(usdc(400));
        assertThat(unreserved()).isEqualTo(usdc(600));
        wallet.when(confirm(600)).thenNothing();
        wallet.when(new ConfirmMandate(WALLET, MANDATE, usdc(600), fact(3, 0)))
                .thenRefused(MandateUnusable.class);
    }

    @Test
    void refusesToLockMoreThanTheCapOrThanThereIs() {
        funded(1_000);
        wallet.done(submit(2_000, ANY));
        wallet.when(confirm(2_001)).thenRefused(MandateUnusable.class);
        wallet.when(confirm(1_001)).thenRefused(InsufficientFunds.class);
        wallet.when(new ConfirmMandate(WALLET, MANDATE, Money.of(OPNODE, 1), fact(2, 0)))
                .thenRefused(MandateUnusable.class);
        wallet.when(confirm(1_000)).then(MandateOpened.class);
    }

    @Test
    void knowsOnlyMandatesThatWereSubmitted() {
        funded(1_000);
        wallet.when(confirm(1)).thenRefused(MandateUnknown.class);
        wallet.when(closed(1)).thenRefused(MandateUnknown.class);
        wallet.when(new CloseMandate(WALLET, MANDATE)).thenRefused(MandateUnknown.class);
        wallet.when(new RefuseMandate(WALLET, MANDATE, "no")).thenRefused(MandateUnknown.class);
        wallet.when(reserve(JOB, 1)).thenRefused(MandateUnknown.class);
    }

    @Test
    void reservesAtOnceUnderAnOpenMandate() {
        mandated(600, ANY);
        wallet.when(reserve(JOB, 600)).then(FundsReserved.class);
        assertThat(unreserved().isZero()).isTrue();
        assertThat(opened().reservation(JOB).orElseThrow().amount()).isEqualTo(usdc(600));
        wallet.when(reserve(JOB, 600)).thenNothing();
        ReservationRefused refused =
                (ReservationRefused) wallet.done(reserve(SECOND, 1)).getFirst();
        assertThat(refused.reason())
                .isEqualTo("the mandate has 0.000000 USDC left and 0.000001 USDC were asked");
        wallet.when(reserve(SECOND, 1)).thenNothing();
    }

    @Test
    void queuesUntilTheMandateOpensAndServesInOrder() {
        funded(1_000);
        wallet.done(submit(500, ANY));
        wallet.when(reserve(JOB, 300)).then(ReservationQueued.class);
        wallet.when(reserve(JOB, 300)).thenNothing();
        wallet.when(reserve(SECOND, 201)).then(ReservationRefused.class);
        wallet.when(reserve(new JobId("job-3"), 200)).then(ReservationQueued.class);
        assertThat(unreserved().isZero()).isTrue();
        wallet.when(confirm(500))
                .then(MandateOpened.class, FundsReserved.class, FundsReserved.class);
        assertThat(opened().reservation(JOB).orElseThrow().queued()).isFalse();
    }

    @Test
    void refusesWhatTheLockDoesNotCover() {
        funded(1_000);
        wallet.done(submit(500, ANY));
        wallet.done(reserve(JOB, 300));
        wallet.done(reserve(SECOND, 100));
        wallet.when(confirm(350))
                .then(MandateOpened.class, FundsReserved.class, ReservationRefused.class);
        assertThat(unreserved()).isEqualTo(usdc(50));
        assertThat(opened().finishedJobs()).containsExactly(SECOND);
    }

    @Test
    void refusesAfterTheExpiry() {
        mandated(600, ANY);
        wallet.passUntil(T0.plus(Duration.ofDays(1)).minusMillis(1));
        wallet.when(reserve(JOB, 1)).then(FundsReserved.class);
        wallet.passUntil(T0.plus(Duration.ofDays(1)));
        wallet.when(reserve(SECOND, 1)).then(ReservationRefused.class);
    }

    @Test
    void refusesWhatWaitedPastTheExpiry() {
        funded(1_000);
        wallet.done(submit(500, ANY));
        wallet.done(reserve(JOB, 300));
        wallet.passUntil(T0.plus(Duration.ofDays(1)));
        wallet.when(confirm(500)).then(MandateOpened.class, ReservationRefused.class);
    }

    @Test
    void refusesAnotherAssetAndAnotherJob() {
        mandated(600, Wallet.jobKey(JOB));
        wallet.when(new ReserveFunds(WALLET, MANDATE, JOB, Money.of(OPNODE, 1)))
                .then(ReservationRefused.class);
        wallet.when(reserve(SECOND, 1)).then(ReservationRefused.class);
    }

    @Test
    void refusesEverythingThatWaitedWhenTheMandateIsRefused() {
        funded(1_000);
        wallet.done(submit(500, ANY));
        wallet.done(reserve(JOB, 300));
        wallet.done(reserve(SECOND, 100));
        RefuseMandate refusal = new RefuseMandate(WALLET, MANDATE, "bad signature");
        wallet.when(refusal)
                .then(ReservationRefused.class, ReservationRefused.class, MandateRefused.class);
        wallet.when(refusal).thenNothing();
        wallet.when(reserve(JOB, 300)).thenNothing();
        wallet.when(reserve(new JobId("job-3"), 1)).then(ReservationRefused.class);
        wallet.when(submit(500, ANY)).thenRefused(MandateUnusable.class);
        assertThat(opened().mandates()).isEmpty();
        assertThat(opened().reservations()).isEmpty();
    }

    @Test
    void cannotRefuseAnOpenMandate() {
        mandated(600, ANY);
        wallet.when(new RefuseMandate(WALLET, MANDATE, "x")).thenRefused(MandateUnusable.class);
    }

    @Test
    @DisplayName("I-03: charge and release end a reservation")
    void chargesAndReleases() {
        mandated(600, ANY);
        wallet.done(reserve(JOB, 500));
        wallet.when(settle(JOB, 200)).then(FundsCharged.class, FundsReleased.class);
        assertThat(unreserved()).isEqualTo(usdc(400));
        assertThat(opened().reservations()).isEmpty();
        wallet.when(settle(JOB, 200)).thenNothing();
        wallet.when(reserve(JOB, 500)).thenNothing();
    }

    @Test
    void chargesAllOrReleasesAll() {
        mandated(600, ANY);
        wallet.done(reserve(JOB, 500));
        wallet.when(settle(JOB, 500)).then(FundsCharged.class);
        wallet.done(reserve(SECOND, 100));
        wallet.when(settle(SECOND, 0)).then(FundsReleased.class);
        assertThat(unreserved()).isEqualTo(usdc(100));
    }

    @Test
    void endsAReservationOfNothing() {
        mandated(600, ANY);
        wallet.done(reserve(JOB, 0));
        wallet.when(settle(JOB, 0)).then(FundsReleased.class);
        assertThat(opened().finishedJobs()).containsExactly(JOB);
    }

    @Test
    @DisplayName("I-02: no charge above the reservation, none without a payee")
    void refusesASettlementThatDoesNotFit() {
        mandated(600, ANY);
        wallet.done(reserve(JOB, 500));
        wallet.when(settle(JOB, 501)).thenRefused(SettlementMismatch.class);
        Split split = settle(JOB, 100).split();
        wallet.when(new SettleReservation(WALLET, JOB, split, Optional.empty()))
                .thenRefused(SettlementMismatch.class);
        Split foreign = Split.nothing(OPNODE);
        wallet.when(new SettleReservation(WALLET, JOB, foreign, Optional.empty()))
                .thenRefused(SettlementMismatch.class);
    }

    @Test
    void takesBackWhatStillWaited() {
        funded(1_000);
        wallet.done(submit(500, ANY));
        wallet.done(reserve(JOB, 300));
        wallet.when(settle(JOB, 1)).thenRefused(SettlementMismatch.class);
        wallet.when(settle(JOB, 0)).then(ReservationRefused.class);
        wallet.when(settle(JOB, 0)).thenNothing();
        wallet.when(confirm(500)).then(MandateOpened.class);
    }

    @Test
    void doesNothingForAJobWithoutAReservation() {
        mandated(600, ANY);
        wallet.when(settle(JOB, 0)).thenNothing();
    }

    @Test
    void closesAOneJobMandateWithItsJob() {
        mandated(600, Wallet.jobKey(JOB));
        wallet.done(reserve(JOB, 500));
        wallet.when(settle(JOB, 200))
                .then(FundsCharged.class, FundsReleased.class, MandateCloseRequested.class);
        assertThat(unreserved().isZero()).isTrue();
        wallet.when(new CloseMandate(WALLET, MANDATE)).thenNothing();
        wallet.when(closed(399)).thenRefused(MandateUnusable.class);
        wallet.when(closed(400)).then(MandateClosed.class);
        assertThat(opened().available()).isEqualTo(usdc(800));
        wallet.when(closed(400)).thenNothing();
        wallet.when(new CloseMandate(WALLET, MANDATE)).thenNothing();
        wallet.when(new RefuseMandate(WALLET, MANDATE, "late")).thenNothing();
        assertThat(opened().mandates()).isEmpty();
    }

    @Test
    void closesAOneJobMandateWhoseJobGotNothing() {
        mandated(600, Wallet.jobKey(JOB));
        wallet.done(reserve(JOB, 601));
        wallet.when(settle(JOB, 0)).then(MandateCloseRequested.class);
        wallet.when(settle(JOB, 0)).thenNothing();
        wallet.when(reserve(SECOND, 1)).then(ReservationRefused.class);
    }

    @Test
    void closesAOneJobMandateThatOpensAfterItsJobEnded() {
        funded(1_000);
        wallet.done(submit(500, Wallet.jobKey(JOB)));
        wallet.done(reserve(JOB, 300));
        wallet.done(settle(JOB, 0));
        wallet.when(confirm(500)).then(MandateOpened.class, MandateCloseRequested.class);
    }

    @Test
    void closesAOneJobMandateThatOpensTooLateForItsJob() {
        funded(1_000);
        wallet.done(submit(500, Wallet.jobKey(JOB)));
        wallet.done(reserve(JOB, 300));
        wallet.passUntil(T0.plus(Duration.ofDays(1)));
        wallet.when(confirm(500))
                .then(MandateOpened.class, ReservationRefused.class, MandateCloseRequested.class);
    }

    @Test
    void keepsAOneJobMandateOpenForAJobThatIsStillToCome() {
        mandated(600, Wallet.jobKey(JOB));
        assertThat(opened().mandate(MANDATE).orElseThrow()).isInstanceOf(Mandate.Open.class);
    }

    @Test
    void closesAManyJobMandateOnlyAtItsOwnersWishAndOnlyUnused() {
        mandated(600, ANY);
        wallet.done(reserve(JOB, 500));
        wallet.when(new CloseMandate(WALLET, MANDATE)).thenRefused(MandateUnusable.class);
        wallet.when(closed(600)).thenRefused(MandateUnusable.class);
        wallet.done(settle(JOB, 0));
        wallet.when(new CloseMandate(WALLET, MANDATE)).then(MandateCloseRequested.class);
    }

    @Test
    void doesNotCloseAMandateThatIsNotOpenYet() {
        funded(1_000);
        wallet.done(submit(500, ANY));
        wallet.when(new CloseMandate(WALLET, MANDATE)).thenRefused(MandateUnusable.class);
        wallet.when(closed(500)).thenRefused(MandateUnusable.class);
    }

    @Test
    void takesBackAnOpenMandateThatTheChainReturnedUnasked() {
        mandated(600, ANY);
        wallet.when(closed(600)).then(MandateClosed.class);
        assertThat(opened().available()).isEqualTo(usdc(1_000));
    }

    @Test
    @DisplayName("P6: the state stays small however many jobs there were")
    void remembersOnlyTheLastFinishedJobsAndMandates() {
        mandated(600, ANY);
        for (int i = 0; i < 300; i++) {
            JobId id = new JobId("job-many-" + i);
            wallet.done(reserve(id, 1));
            wallet.done(settle(id, 0));
        }
        assertThat(opened().reservations()).isEmpty();
        assertThat(opened().finishedJobs())
                .hasSize(Recent.MAX_JOBS)
                .endsWith(new JobId("job-many-299"))
                .startsWith(new JobId("job-many-44"));
        for (int i = 0; i < 70; i++) {
            MandateId id = mandateId(100 + i);
            wallet.done(new SubmitMandate(WALLET, id, mandate(usdc(i), ANY), signature()));
            wallet.done(new RefuseMandate(WALLET, id, "no"));
        }
        assertThat(opened().finishedMandates())
                .hasSize(Recent.MAX_MANDATES)
                .endsWith(mandateId(169));
        assertThat(Recent.MAX_JOBS).isEqualTo(256);
        assertThat(Recent.MAX_MANDATES).isEqualTo(64);
    }

    @Test
    void throwsOnCorruptHistory() {
        WalletDecider decider = new WalletDecider();
        WalletEvent deposit = new FundsDeposited(WALLET, usdc(1), fact(1, 0));
        assertThatThrownBy(() -> decider.evolve(decider.initial(), deposit))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("wallet " + WALLET + ": FundsDeposited cannot happen now");
        funded(5);
        assertThatThrownBy(() -> decider.evolve(wallet.state(), deposit))
                .isInstanceOf(IllegalStateException.class);
        WalletEvent opened = new WalletOpened(WALLET, OWNER, WALLET_ADDRESS, USDC);
        assertThatThrownBy(() -> decider.evolve(wallet.state(), opened))
                .isInstanceOf(IllegalStateException.class);
        WalletEvent released = new FundsReleased(WALLET, MANDATE, JOB, usdc(1));
        assertThatThrownBy(() -> decider.evolve(wallet.state(), released))
                .isInstanceOf(IllegalStateException.class);
        WalletEvent refused = new MandateRefused(WALLET, MANDATE, "x");
        assertThatThrownBy(() -> decider.evolve(wallet.state(), refused))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void throwsWhenMoneyMovesThatIsNotThere() {
        mandated(600, ANY);
        wallet.done(reserve(JOB, 100));
        WalletDecider decider = new WalletDecider();
        Wallet state = wallet.state();
        assertThatThrownBy(() ->
                        decider.evolve(state, new FundsReleased(WALLET, MANDATE, SECOND, usdc(1))))
                .isInstanceOf(IllegalStateException.class);
        WalletEvent submitted =
                new MandateSubmitted(WALLET, MANDATE, mandate(usdc(1), ANY), signature());
        assertThatThrownBy(() -> decider.evolve(state, submitted))
                .isInstanceOf(IllegalStateException.class);
    }
}
