package io.opnode.domain.wallet;

import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One step from a wallet's state to the next, one part at a time. */
record WalletChange(Wallet.Opened wallet, WalletEvent event) {

    static IllegalStateException impossible(WalletEvent event) {
        return new IllegalStateException(
                "wallet "
                        + event.walletId()
                        + ": "
                        + event.getClass().getSimpleName()
                        + " cannot happen now");
    }

    <M extends Mandate> M mandate(MandateId id, Class<M> state) {
        return wallet.mandate(id)
                .filter(state::isInstance)
                .map(state::cast)
                .orElseThrow(() -> impossible(event));
    }

    /** INVARIANT: chain facts are applied once and in order. */
    WalletChange fact(ChainFact fact) {
        if (wallet.applied(fact)) {
            throw impossible(event);
        }
        return with(
                wallet.available(),
                wallet.mandates(),
                wallet.reservations(),
                wallet.finishedJobs(),
                wallet.finishedMandates(),
                Optional.of(fact),
                wallet.watch());
    }

    /** After a reorg, facts behind a block that stayed may be told again. */
    WalletChange backTo(ChainFact kept) {
        return with(
                wallet.available(),
                wallet.mandates(),
                wallet.reservations(),
                wallet.finishedJobs(),
                wallet.finishedMandates(),
                Optional.of(kept),
                wallet.watch());
    }

    WalletChange available(Money available) {
        return with(
                available,
                wallet.mandates(),
                wallet.reservations(),
                wallet.finishedJobs(),
                wallet.finishedMandates(),
                wallet.lastFact(),
                wallet.watch());
    }

    WalletChange withMandate(Mandate added) {
        if (wallet.mandate(added.id()).isPresent()) {
            throw impossible(event);
        }
        return mandates(Stream.concat(wallet.mandates().stream(), Stream.of(added)).toList());
    }

    WalletChange replaced(Mandate mandate) {
        return mandates(
                wallet.mandates().stream()
                        .map(m -> m.id().equals(mandate.id()) ? mandate : m)
                        .toList());
    }

    private WalletChange mandates(List<Mandate> mandates) {
        return with(
                wallet.available(),
                mandates,
                wallet.reservations(),
                wallet.finishedJobs(),
                wallet.finishedMandates(),
                wallet.lastFact(),
                wallet.watch());
    }

    WalletChange withoutMandate(MandateId id) {
        mandate(id, Mandate.class);
        return with(
                wallet.available(),
                wallet.mandates().stream().filter(m -> !m.id().equals(id)).toList(),
                wallet.reservations(),
                wallet.finishedJobs(),
                Recent.with(wallet.finishedMandates(), id, Recent.MAX_MANDATES),
                wallet.lastFact(),
                wallet.watch());
    }

    /** Adds a reservation, or puts it in the place of the job's earlier one. */
    WalletChange withReservation(Reservation added) {
        return with(
                wallet.available(),
                wallet.mandates(),
                Stream.concat(others(added.jobId()), Stream.of(added)).toList(),
                wallet.finishedJobs(),
                wallet.finishedMandates(),
                wallet.lastFact(),
                wallet.watch());
    }

    WalletChange finished(JobId jobId) {
        return with(
                wallet.available(),
                wallet.mandates(),
                others(jobId).toList(),
                Recent.with(wallet.finishedJobs(), jobId, Recent.MAX_JOBS),
                wallet.finishedMandates(),
                wallet.lastFact(),
                wallet.watch());
    }

    private Stream<Reservation> others(JobId jobId) {
        return wallet.reservations().stream().filter(r -> !r.jobId().equals(jobId));
    }

    WalletChange watch(BalanceWatch watch) {
        return with(
                wallet.available(),
                wallet.mandates(),
                wallet.reservations(),
                wallet.finishedJobs(),
                wallet.finishedMandates(),
                wallet.lastFact(),
                watch);
    }

    private WalletChange with(
            Money available,
            List<Mandate> mandates,
            List<Reservation> reservations,
            List<JobId> finishedJobs,
            List<MandateId> finishedMandates,
            Optional<ChainFact> lastFact,
            BalanceWatch watch) {
        return new WalletChange(
                new Wallet.Opened(
                        wallet.walletId(),
                        wallet.owner(),
                        wallet.address(),
                        wallet.asset(),
                        available,
                        mandates,
                        reservations,
                        finishedJobs,
                        finishedMandates,
                        lastFact,
                        watch),
                event);
    }
}
