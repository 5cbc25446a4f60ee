package io.opnode.domain.wallet;

import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.BalanceWatch.Withheld;
import io.opnode.domain.wallet.WalletEvent.BalanceLow;
import io.opnode.domain.wallet.WalletEvent.BalanceRecovered;
import io.opnode.domain.wallet.WalletEvent.ChargeReturned;
import io.opnode.domain.wallet.WalletEvent.DepositReversed;
import io.opnode.domain.wallet.WalletEvent.FundsCharged;
import io.opnode.domain.wallet.WalletEvent.FundsDeposited;
import io.opnode.domain.wallet.WalletEvent.FundsReleased;
import io.opnode.domain.wallet.WalletEvent.FundsReserved;
import io.opnode.domain.wallet.WalletEvent.FundsWithdrawn;
import io.opnode.domain.wallet.WalletEvent.LowBalanceRuleRemoved;
import io.opnode.domain.wallet.WalletEvent.LowBalanceRuleSet;
import io.opnode.domain.wallet.WalletEvent.MandateCloseRequested;
import io.opnode.domain.wallet.WalletEvent.MandateClosed;
import io.opnode.domain.wallet.WalletEvent.MandateOpened;
import io.opnode.domain.wallet.WalletEvent.MandateRefused;
import io.opnode.domain.wallet.WalletEvent.MandateSubmitted;
import io.opnode.domain.wallet.WalletEvent.ReorgRecorded;
import io.opnode.domain.wallet.WalletEvent.ReservationQueued;
import io.opnode.domain.wallet.WalletEvent.ReservationRefused;
import io.opnode.domain.wallet.WalletEvent.SessionSet;
import io.opnode.domain.wallet.WalletEvent.TopUpRefused;
import io.opnode.domain.wallet.WalletEvent.TopUpRequested;
import io.opnode.domain.wallet.WalletEvent.TopUpSigned;
import io.opnode.domain.wallet.WalletEvent.TopUpWithheld;
import io.opnode.domain.wallet.WalletEvent.WalletOpened;
import io.opnode.domain.wallet.WalletEvent.WithdrawalReversed;
import java.util.List;
import java.util.Optional;

/** How each event changes a wallet; an event that cannot happen in a state throws. */
final class WalletEvolution {
    private WalletEvolution() {}

    static Wallet evolve(Wallet state, WalletEvent event) {
        if (event instanceof WalletOpened e && state instanceof Wallet.NotOpened) {
            return new Wallet.Opened(
                    e.walletId(),
                    e.owner(),
                    e.address(),
                    e.asset(),
                    Money.zero(e.asset()),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    BalanceWatch.NONE);
        }
        if (!(state instanceof Wallet.Opened wallet)) {
            throw WalletChange.impossible(event);
        }
        return evolve(new WalletChange(wallet, event), wallet, event).wallet();
    }

    private static WalletChange evolve(
            WalletChange change, Wallet.Opened wallet, WalletEvent event) {
        return switch (event) {
            case WalletOpened e -> throw WalletChange.impossible(e);
            case FundsDeposited e ->
                    change.fact(e.fact())
                            .available(wallet.available().plus(e.amount()))
                            .watch(wallet.watch().funded());
            case ChargeReturned e ->
                    change.fact(e.fact()).available(wallet.available().plus(e.amount()));
            case FundsWithdrawn e ->
                    change.fact(e.fact()).available(wallet.available().minus(e.amount()));
            case DepositReversed e -> change.available(wallet.available().minus(e.amount()));
            case WithdrawalReversed e -> change.available(wallet.available().plus(e.amount()));
            case ReorgRecorded e -> change.backTo(e.kept());
            case MandateSubmitted e ->
                    change.withMandate(new Mandate.Pending(e.mandateId(), e.mandate()));
            case MandateOpened e -> opened(change, e);
            case MandateRefused e -> change.withoutMandate(e.mandateId());
            case ReservationQueued e ->
                    change.withReservation(
                            new Reservation(e.jobId(), e.mandateId(), e.amount(), true));
            case FundsReserved e -> {
                Mandate.Open open = change.mandate(e.mandateId(), Mandate.Open.class);
                yield change.replaced(open.holding(open.unreserved().minus(e.amount())))
                        .withReservation(
                                new Reservation(e.jobId(), e.mandateId(), e.amount(), false));
            }
            case ReservationRefused e -> change.finished(e.jobId());
            case FundsCharged e -> charged(change, wallet, e);
            case FundsReleased e -> released(change, e);
            case MandateCloseRequested e -> {
                Mandate.Open open = change.mandate(e.mandateId(), Mandate.Open.class);
                yield change.replaced(
                        new Mandate.Closing(open.id(), open.terms(), open.unreserved()));
            }
            case MandateClosed e ->
                    change.fact(e.fact())
                            .available(wallet.available().plus(e.returned()))
                            .withoutMandate(e.mandateId());
            case SessionSet e ->
                    change.fact(e.fact()).watch(wallet.watch().set(SpenderSession.of(e)));
            case LowBalanceRuleSet e ->
                    change.watch(wallet.watch().ruled(Optional.of(e.rule()), e.issuedAt()));
            case LowBalanceRuleRemoved e ->
                    change.watch(wallet.watch().ruled(Optional.empty(), e.issuedAt()));
            case BalanceLow _ -> change.watch(wallet.watch().low(true));
            case BalanceRecovered _ -> change.watch(wallet.watch().low(false));
            case TopUpRequested e -> change.watch(wallet.watch().started(topUp(e)));
            case TopUpSigned e -> {
                underWay(wallet, e.topUpId(), e);
                yield change.watch(wallet.watch().signed(e.mandateId()));
            }
            case TopUpRefused e ->
                    change.watch(
                            wallet.watch().refused(underWay(wallet, e.topUpId(), e), e.until()));
            case TopUpWithheld e ->
                    change.watch(
                            wallet.watch()
                                    .withheld(Optional.of(new Withheld(e.obstacle(), e.until()))));
        };
    }

    private static WalletChange opened(WalletChange change, MandateOpened e) {
        Mandate.Pending pending = change.mandate(e.mandateId(), Mandate.Pending.class);
        return change.fact(e.fact())
                .available(change.wallet().available().minus(e.locked()))
                .replaced(new Mandate.Open(pending.id(), pending.terms(), e.locked()))
                .watch(change.wallet().watch().opened(e.mandateId()));
    }

    private static TopUp topUp(TopUpRequested e) {
        return new TopUp(
                e.topUpId(),
                e.amount(),
                e.spender(),
                e.periodStart(),
                e.expiry(),
                Optional.empty());
    }

    private static TopUp underWay(Wallet.Opened wallet, TopUpId topUpId, WalletEvent event) {
        return wallet.watch()
                .underWay()
                .filter(t -> t.topUpId().equals(topUpId))
                .orElseThrow(() -> WalletChange.impossible(event));
    }

    private static WalletChange released(WalletChange change, FundsReleased e) {
        Mandate.Open open = change.mandate(e.mandateId(), Mandate.Open.class);
        return change.replaced(open.holding(open.unreserved().plus(e.amount())))
                .finished(held(change.wallet(), e.jobId(), e).jobId());
    }

    /** What is left of the reservation stays until it is released. */
    private static WalletChange charged(WalletChange change, Wallet.Opened wallet, FundsCharged e) {
        Reservation held = held(wallet, e.jobId(), e);
        Money rest = held.amount().minus(e.split().total());
        return rest.isZero()
                ? change.finished(e.jobId())
                : change.withReservation(new Reservation(e.jobId(), e.mandateId(), rest, false));
    }

    private static Reservation held(Wallet.Opened wallet, JobId jobId, WalletEvent event) {
        return wallet.reservation(jobId)
                .filter(r -> !r.queued())
                .orElseThrow(() -> WalletChange.impossible(event));
    }
}
