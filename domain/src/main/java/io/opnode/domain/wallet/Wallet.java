package io.opnode.domain.wallet;

import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The Cloud Wallet of one owner in one asset; the cases are its states. */
public sealed interface Wallet {
    record NotOpened() implements Wallet {}

    /**
     * Its size depends on what is under way, not on its age.
     *
     * @param available confirmed on chain and under no mandate's lock
     * @param mandates that are not over
     * @param reservations that are not settled
     * @param finishedJobs the last {@value Recent#MAX_JOBS}, oldest first
     * @param finishedMandates the last {@value Recent#MAX_MANDATES}, oldest first
     * @param lastFact the last chain fact applied; older ones are known
     */
    record Opened(
            WalletId walletId,
            EvmAddress owner,
            EvmAddress address,
            Asset asset,
            Money available,
            List<Mandate> mandates,
            List<Reservation> reservations,
            List<JobId> finishedJobs,
            List<MandateId> finishedMandates,
            Optional<ChainFact> lastFact)
            implements Wallet {
        public Opened {
            mandates = List.copyOf(mandates);
            reservations = List.copyOf(reservations);
            finishedJobs = List.copyOf(finishedJobs);
            finishedMandates = List.copyOf(finishedMandates);
        }

        public Optional<Mandate> mandate(MandateId id) {
            return mandates.stream().filter(m -> m.id().equals(id)).findFirst();
        }

        public Optional<Reservation> reservation(JobId jobId) {
            return reservations.stream().filter(r -> r.jobId().equals(jobId)).findFirst();
        }

        public List<Reservation> reservationsOf(MandateId id) {
            return reservations.stream().filter(r -> r.mandateId().equals(id)).toList();
        }

        /** What a new reservation can be taken from. */
        public Money unreserved(Mandate mandate) {
            return switch (mandate) {
                case Mandate.Pending pending -> {
                    Money rest = pending.terms().cap();
                    for (Reservation queued : reservationsOf(pending.id())) {
                        rest = rest.minus(queued.amount());
                    }
                    yield rest;
                }
                case Mandate.Open open -> open.unreserved();
                case Mandate.Closing _ -> Money.zero(asset);
            };
        }

        boolean applied(ChainFact fact) {
            return lastFact.filter(last -> fact.compareTo(last) <= 0).isPresent();
        }
    }

    /** The key under which a mandate for one job names it. */
    static Hash32 jobKey(JobId jobId) {
        return new Hash32(Sha256.of(jobId.value().getBytes(StandardCharsets.UTF_8)).value());
    }
}
