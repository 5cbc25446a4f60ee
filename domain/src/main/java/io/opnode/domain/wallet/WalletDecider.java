package io.opnode.domain.wallet;

import io.opnode.domain.kernel.Decider;
import io.opnode.domain.kernel.Decision;
import io.opnode.domain.wallet.WalletCommand.CloseMandate;
import io.opnode.domain.wallet.WalletCommand.ConfirmMandate;
import io.opnode.domain.wallet.WalletCommand.ConfirmMandateClosed;
import io.opnode.domain.wallet.WalletCommand.OpenWallet;
import io.opnode.domain.wallet.WalletCommand.RecordChargeReturned;
import io.opnode.domain.wallet.WalletCommand.RecordDeposit;
import io.opnode.domain.wallet.WalletCommand.RecordReorg;
import io.opnode.domain.wallet.WalletCommand.RecordSession;
import io.opnode.domain.wallet.WalletCommand.RecordWithdrawal;
import io.opnode.domain.wallet.WalletCommand.RefuseMandate;
import io.opnode.domain.wallet.WalletCommand.RefuseTopUp;
import io.opnode.domain.wallet.WalletCommand.RemoveLowBalanceRule;
import io.opnode.domain.wallet.WalletCommand.ReserveFunds;
import io.opnode.domain.wallet.WalletCommand.ReviewBalance;
import io.opnode.domain.wallet.WalletCommand.SetLowBalanceRule;
import io.opnode.domain.wallet.WalletCommand.SettleReservation;
import io.opnode.domain.wallet.WalletCommand.SubmitMandate;
import io.opnode.domain.wallet.WalletCommand.SubmitTopUp;
import io.opnode.domain.wallet.WalletEvent.ChargeReturned;
import io.opnode.domain.wallet.WalletEvent.FundsDeposited;
import io.opnode.domain.wallet.WalletEvent.FundsWithdrawn;
import io.opnode.domain.wallet.WalletEvent.WalletOpened;
import io.opnode.domain.wallet.WalletRejection.InsufficientFunds;
import io.opnode.domain.wallet.WalletRejection.WalletMismatch;
import io.opnode.domain.wallet.WalletRejection.WalletUnknown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The rules of a wallet: it never goes below zero, and takes only what its owner signed for. */
public final class WalletDecider implements Decider<Wallet, WalletCommand, WalletEvent> {

    @Override
    public Wallet initial() {
        return new Wallet.NotOpened();
    }

    @Override
    public Decision<WalletEvent> decide(Wallet state, WalletCommand command, Instant now) {
        return switch (state) {
            case Wallet.NotOpened _ ->
                    command instanceof OpenWallet open
                            ? open(open)
                            : Decision.refuse(new WalletUnknown(command.walletId()));
            case Wallet.Opened wallet -> watched(wallet, command, now);
        };
    }

    /** The decision, and what it means for the balance; the same command again means nothing. */
    private static Decision<WalletEvent> watched(
            Wallet.Opened wallet, WalletCommand command, Instant now) {
        Decision<WalletEvent> decision = decide(wallet, command, now);
        if (!(decision instanceof Decision.Accepted<WalletEvent>(List<WalletEvent> events))
                || (events.isEmpty() && !(command instanceof ReviewBalance))) {
            return decision;
        }
        Wallet next = wallet;
        for (WalletEvent event : events) {
            next = WalletEvolution.evolve(next, event);
        }
        List<WalletEvent> all = new ArrayList<>(events);
        all.addAll(BalanceRules.after((Wallet.Opened) next, now));
        return Decision.accept(all);
    }

    @Override
    public Wallet evolve(Wallet state, WalletEvent event) {
        return WalletEvolution.evolve(state, event);
    }

    private static Decision<WalletEvent> decide(
            Wallet.Opened wallet, WalletCommand command, Instant now) {
        return switch (command) {
            case OpenWallet c -> openAgain(wallet, c);
            case RecordDeposit c -> deposit(wallet, c);
            case RecordChargeReturned c -> takeBack(wallet, c);
            case RecordWithdrawal c -> withdraw(wallet, c);
            case RecordReorg c -> ReorgRules.record(wallet, c);
            case SubmitMandate c -> MandateRules.submit(wallet, c, now);
            case ConfirmMandate c -> MandateRules.confirm(wallet, c, now);
            case RefuseMandate c -> MandateRules.refuse(wallet, c, now);
            case CloseMandate c -> MandateClosingRules.close(wallet, c);
            case ConfirmMandateClosed c -> MandateClosingRules.confirmClosed(wallet, c);
            case ReserveFunds c -> ReservationRules.reserve(wallet, c, now);
            case SettleReservation c -> ReservationRules.settle(wallet, c);
            case RecordSession c -> TopUpRules.session(wallet, c);
            case SetLowBalanceRule c -> BalanceRules.set(wallet, c, now);
            case RemoveLowBalanceRule c -> BalanceRules.remove(wallet, c, now);
            case ReviewBalance _ -> BalanceRules.review(wallet, now);
            case SubmitTopUp c -> TopUpRules.submit(wallet, c, now);
            case RefuseTopUp c -> TopUpRules.refuse(wallet, c, now);
        };
    }

    private static Decision<WalletEvent> open(OpenWallet c) {
        return c.walletId().equals(WalletId.of(c.asset(), c.address()))
                ? Decision.accept(new WalletOpened(c.walletId(), c.owner(), c.address(), c.asset()))
                : Decision.refuse(
                        new WalletMismatch(c.walletId(), "its address or asset makes another id"));
    }

    private static Decision<WalletEvent> openAgain(Wallet.Opened wallet, OpenWallet c) {
        boolean same =
                wallet.owner().equals(c.owner())
                        && wallet.address().equals(c.address())
                        && wallet.asset().equals(c.asset());
        return same
                ? Decision.nothingToDo()
                : Decision.refuse(
                        new WalletMismatch(c.walletId(), "it is open with another content"));
    }

    private static Decision<WalletEvent> deposit(Wallet.Opened wallet, RecordDeposit c) {
        if (wallet.applied(c.fact())) {
            return Decision.nothingToDo();
        }
        return c.amount().asset().equals(wallet.asset())
                ? Decision.accept(new FundsDeposited(c.walletId(), c.amount(), c.fact()))
                : foreign(wallet, c.amount().asset().toString());
    }

    private static Decision<WalletEvent> takeBack(Wallet.Opened wallet, RecordChargeReturned c) {
        if (wallet.applied(c.fact())) {
            return Decision.nothingToDo();
        }
        return c.amount().asset().equals(wallet.asset())
                ? Decision.accept(new ChargeReturned(c.walletId(), c.jobId(), c.amount(), c.fact()))
                : foreign(wallet, c.amount().asset().toString());
    }

    private static Decision<WalletEvent> withdraw(Wallet.Opened wallet, RecordWithdrawal c) {
        if (wallet.applied(c.fact())) {
            return Decision.nothingToDo();
        }
        if (!c.amount().asset().equals(wallet.asset())) {
            return foreign(wallet, c.amount().asset().toString());
        }
        return wallet.available().isLessThan(c.amount())
                ? Decision.refuse(
                        new InsufficientFunds(
                                c.walletId(),
                                "The wallet has "
                                        + wallet.available()
                                        + " available, but "
                                        + c.amount()
                                        + " left it on chain"))
                : Decision.accept(new FundsWithdrawn(c.walletId(), c.amount(), c.to(), c.fact()));
    }

    static Decision<WalletEvent> foreign(Wallet.Opened wallet, String asset) {
        return Decision.refuse(
                new WalletMismatch(
                        wallet.walletId(), "it holds " + wallet.asset() + ", not " + asset));
    }
}
