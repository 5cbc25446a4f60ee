package io.opnode.domain.wallet;

import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
     * @param watch over the balance, and what tops it up
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
            Optional<ChainFact> lastFact,
            BalanceWatch watch)
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

        /** The most that one new job can be paid with: what is left under one open mandate. */
        public Money spendable(Instant now) {
            return most(mandates.stream().filter(Mandate.Open.class::isInstance), now);
        }

        /** The same once the mandates under way are open. */
        Money spendableSoon(Instant now) {
            return most(mandates.stream(), now);
        }

        private Money most(Stream<Mandate> among, Instant now) {
            return among.filter(m -> !m.terms().isForOneJob() && !m.isExpired(now))
                    .map(this::unreserved)
                    .max(Comparator.naturalOrder())
                    .orElseGet(() -> Money.zero(asset));
        }

        /** What is available and not asked for by a mandate under way. */
        Money unclaimed() {
            Money rest = available;
            for (Mandate mandate : mandates) {
                if (mandate instanceof Mandate.Pending) {
                    rest = rest.minus(rest.min(mandate.terms().cap()));
                }
            }
            return rest;
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
