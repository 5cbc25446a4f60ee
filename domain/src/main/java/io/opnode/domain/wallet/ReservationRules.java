package io.opnode.domain.wallet;

import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Decision;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.WalletCommand.ReserveFunds;
import io.opnode.domain.wallet.WalletCommand.SettleReservation;
import io.opnode.domain.wallet.WalletEvent.FundsCharged;
import io.opnode.domain.wallet.WalletEvent.FundsReleased;
import io.opnode.domain.wallet.WalletEvent.FundsReserved;
import io.opnode.domain.wallet.WalletEvent.MandateCloseRequested;
import io.opnode.domain.wallet.WalletEvent.ReservationQueued;
import io.opnode.domain.wallet.WalletEvent.ReservationRefused;
import io.opnode.domain.wallet.WalletRejection.MandateUnknown;
import io.opnode.domain.wallet.WalletRejection.SettlementMismatch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Money set aside for a job, and its end. */
final class ReservationRules {
    private ReservationRules() {}

    static Decision<WalletEvent> reserve(Wallet.Opened wallet, ReserveFunds c, Instant now) {
        boolean known =
                wallet.reservation(c.jobId()).isPresent()
                        || wallet.finishedJobs().contains(c.jobId());
        if (known) {
            return Decision.nothingToDo();
        }
        Optional<Mandate> mandate = wallet.mandate(c.mandateId());
        if (mandate.isEmpty()) {
            return wallet.finishedMandates().contains(c.mandateId())
                    ? Decision.accept(refused(c, "the mandate is over; sign a new one"))
                    : Decision.refuse(new MandateUnknown(c.mandateId()));
        }
        Optional<String> unfit = unfit(wallet, mandate.get(), c, now);
        if (unfit.isPresent()) {
            return Decision.accept(refused(c, unfit.get()));
        }
        return Decision.accept(
                mandate.get() instanceof Mandate.Pending
                        ? new ReservationQueued(c.walletId(), c.mandateId(), c.jobId(), c.amount())
                        : new FundsReserved(c.walletId(), c.mandateId(), c.jobId(), c.amount()));
    }

    /** Every reason at once. */
    private static Optional<String> unfit(
            Wallet.Opened wallet, Mandate mandate, ReserveFunds c, Instant now) {
        if (!c.amount().asset().equals(wallet.asset())) {
            return Optional.of(
                    "the wallet holds " + wallet.asset() + ", not " + c.amount().asset());
        }
        List<String> reasons = new ArrayList<>();
        if (mandate instanceof Mandate.Closing) {
            reasons.add("the mandate is being closed; sign a new one");
        }
        if (mandate.isExpired(now)) {
            reasons.add("the mandate expired at " + mandate.terms().expiry());
        }
        if (mandate.terms().isForOneJob() && !MandateRules.isFor(mandate, c.jobId())) {
            reasons.add("the mandate is for another job");
        }
        Money unreserved = wallet.unreserved(mandate);
        if (unreserved.isLessThan(c.amount())) {
            reasons.add(
                    "the mandate has " + unreserved + " left and " + c.amount() + " were asked");
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", reasons));
    }

    private static ReservationRefused refused(ReserveFunds c, String reason) {
        return new ReservationRefused(c.walletId(), c.mandateId(), c.jobId(), reason);
    }

    static Decision<WalletEvent> settle(Wallet.Opened wallet, SettleReservation c) {
        Optional<Reservation> known = wallet.reservation(c.jobId());
        if (known.isEmpty()) {
            return Decision.accept(closeUnused(wallet, c.jobId()));
        }
        Reservation reservation = known.get();
        Money charge = c.split().total();
        boolean fits =
                charge.asset().equals(wallet.asset())
                        && !reservation.amount().isLessThan(charge)
                        && (charge.isZero() || (!reservation.queued() && c.payTo().isPresent()));
        if (!fits) {
            return Decision.refuse(
                    new SettlementMismatch(
                            c.walletId(), c.jobId().toString(), charge, reservation.amount()));
        }
        return Decision.accept(
                reservation.queued()
                        ? List.of(
                                new ReservationRefused(
                                        c.walletId(),
                                        reservation.mandateId(),
                                        c.jobId(),
                                        "the job ended first"))
                        : settled(wallet, reservation, c));
    }

    private static List<WalletEvent> settled(
            Wallet.Opened wallet, Reservation reservation, SettleReservation c) {
        List<WalletEvent> events = new ArrayList<>();
        MandateId mandateId = reservation.mandateId();
        Money charge = c.split().total();
        if (!charge.isZero()) {
            events.add(new FundsCharged(c.walletId(), mandateId, c.jobId(), c.split(), c.payTo()));
        }
        Money rest = reservation.amount().minus(charge);
        if (!rest.isZero() || charge.isZero()) {
            events.add(new FundsReleased(c.walletId(), mandateId, c.jobId(), rest));
        }
        if (wallet.mandate(mandateId).orElseThrow().terms().isForOneJob()) {
            events.add(new MandateCloseRequested(c.walletId(), mandateId));
        }
        return events;
    }

    /** The job held nothing: a mandate for it alone, if open, is needed no more. */
    private static List<WalletEvent> closeUnused(Wallet.Opened wallet, JobId jobId) {
        return wallet.mandates().stream()
                .filter(m -> m instanceof Mandate.Open && MandateRules.isFor(m, jobId))
                .<WalletEvent>map(m -> new MandateCloseRequested(wallet.walletId(), m.id()))
                .toList();
    }
}
