package io.opnode.domain.wallet;

import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Decision;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.WalletCommand.ConfirmMandate;
import io.opnode.domain.wallet.WalletCommand.RefuseMandate;
import io.opnode.domain.wallet.WalletCommand.SubmitMandate;
import io.opnode.domain.wallet.WalletEvent.FundsReserved;
import io.opnode.domain.wallet.WalletEvent.MandateCloseRequested;
import io.opnode.domain.wallet.WalletEvent.MandateOpened;
import io.opnode.domain.wallet.WalletEvent.MandateRefused;
import io.opnode.domain.wallet.WalletEvent.MandateSubmitted;
import io.opnode.domain.wallet.WalletEvent.ReservationRefused;
import io.opnode.domain.wallet.WalletRejection.InsufficientFunds;
import io.opnode.domain.wallet.WalletRejection.MandateUnknown;
import io.opnode.domain.wallet.WalletRejection.MandateUnusable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A spending mandate from the signature until it is open, or refused. */
final class MandateRules {
    private MandateRules() {}

    static Decision<WalletEvent> submit(Wallet.Opened wallet, SubmitMandate c, Instant now) {
        Optional<Mandate> known = wallet.mandate(c.mandateId());
        if (known.isPresent()) {
            return known.get().terms().equals(c.mandate())
                    ? Decision.nothingToDo()
                    : unusable(c.mandateId(), "it was submitted with another content");
        }
        return unfit(wallet, c, now)
                .map(facts -> unusable(c.mandateId(), facts))
                .orElseGet(() ->
                        Decision.accept(
                                new MandateSubmitted(
                                        c.walletId(), c.mandateId(), c.mandate(), c.signature())));
    }

    /** Every reason at once. */
    private static Optional<String> unfit(Wallet.Opened wallet, SubmitMandate c, Instant now) {
        List<String> reasons = new ArrayList<>();
        if (wallet.finishedMandates().contains(c.mandateId())) {
            reasons.add("it is over; sign a new one");
        }
        if (!c.mandate().wallet().equals(wallet.address())) {
            reasons.add("it is for wallet " + c.mandate().wallet());
        }
        if (!c.mandate().cap().asset().equals(wallet.asset())) {
            reasons.add("its cap is in " + c.mandate().cap().asset());
        }
        if (!now.isBefore(c.mandate().expiry())) {
            reasons.add("it expired at " + c.mandate().expiry());
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", reasons));
    }

    static Decision<WalletEvent> confirm(Wallet.Opened wallet, ConfirmMandate c, Instant now) {
        if (wallet.applied(c.fact())) {
            return Decision.nothingToDo();
        }
        Optional<Mandate> known = wallet.mandate(c.mandateId());
        if (known.isEmpty()) {
            return Decision.refuse(new MandateUnknown(c.mandateId()));
        }
        if (!(known.get() instanceof Mandate.Pending pending)) {
            return unusable(c.mandateId(), "it is open already");
        }
        if (!c.locked().asset().equals(wallet.asset())
                || pending.terms().cap().isLessThan(c.locked())) {
            return unusable(c.mandateId(), c.locked() + " were locked of " + pending.terms().cap());
        }
        if (wallet.available().isLessThan(c.locked())) {
            return Decision.refuse(
                    new InsufficientFunds(
                            c.walletId(),
                            "The wallet has "
                                    + wallet.available()
                                    + " available, but "
                                    + c.locked()
                                    + " were locked on chain"));
        }
        return Decision.accept(opened(wallet, pending, c, now));
    }

    /** Opens it and serves what waited for it, in order. */
    private static List<WalletEvent> opened(
            Wallet.Opened wallet, Mandate.Pending pending, ConfirmMandate c, Instant now) {
        List<WalletEvent> events = new ArrayList<>();
        events.add(new MandateOpened(c.walletId(), c.mandateId(), c.locked(), c.fact()));
        Money rest = c.locked();
        boolean used = false;
        for (Reservation waiting : wallet.reservationsOf(c.mandateId())) {
            Money amount = waiting.amount();
            boolean fits = !rest.isLessThan(amount) && !pending.isExpired(now);
            if (fits) {
                rest = rest.minus(amount);
                used = true;
            }
            events.add(
                    fits
                            ? new FundsReserved(
                                    c.walletId(), c.mandateId(), waiting.jobId(), amount)
                            : new ReservationRefused(
                                    c.walletId(),
                                    c.mandateId(),
                                    waiting.jobId(),
                                    pending.isExpired(now)
                                            ? "the mandate has expired"
                                            : "the mandate has " + rest + " left"));
        }
        if (!used && isSpent(wallet, pending, now)) {
            events.add(new MandateCloseRequested(c.walletId(), c.mandateId()));
        }
        return events;
    }

    /** Whether it is for one job that needs it no more. */
    private static boolean isSpent(Wallet.Opened wallet, Mandate.Pending pending, Instant now) {
        boolean waited = !wallet.reservationsOf(pending.id()).isEmpty();
        return pending.terms().isForOneJob()
                && (waited || wallet.finishedJobs().stream().anyMatch(j -> isFor(pending, j)));
    }

    static boolean isFor(Mandate mandate, JobId jobId) {
        return mandate.terms().jobKey().equals(Wallet.jobKey(jobId));
    }

    static Decision<WalletEvent> refuse(Wallet.Opened wallet, RefuseMandate c, Instant now) {
        Optional<Mandate> known = wallet.mandate(c.mandateId());
        if (known.isEmpty()) {
            return wallet.finishedMandates().contains(c.mandateId())
                    ? Decision.nothingToDo()
                    : Decision.refuse(new MandateUnknown(c.mandateId()));
        }
        if (!(known.get() instanceof Mandate.Pending)) {
            return unusable(c.mandateId(), "it is open and cannot be refused");
        }
        List<WalletEvent> events = new ArrayList<>();
        for (Reservation waiting : wallet.reservationsOf(c.mandateId())) {
            events.add(
                    new ReservationRefused(
                            c.walletId(), c.mandateId(), waiting.jobId(), c.reason()));
        }
        events.add(new MandateRefused(c.walletId(), c.mandateId(), c.reason()));
        TopUpRules.ofMandate(wallet, c.mandateId(), c.reason(), now).ifPresent(events::add);
        return Decision.accept(events);
    }

    static Decision<WalletEvent> unusable(MandateId id, String facts) {
        return Decision.refuse(new MandateUnusable(id, facts));
    }
}
