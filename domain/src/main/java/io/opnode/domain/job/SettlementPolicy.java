package io.opnode.domain.job;

import io.opnode.domain.billing.Bill;
import io.opnode.domain.billing.Split;
import io.opnode.domain.job.JobEvent.JobSettled;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.metering.MeterHead;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who pays what when a job has ended: nothing by the node's fault, else what its last accepted
 * reading costs, never more than the reservation. The rest goes back (I-03).
 */
final class SettlementPolicy {
    private SettlementPolicy() {}

    static JobSettled settle(Job.Ended job, Instant now, Duration wait) {
        JobTerms terms = job.terms();
        Asset asset = terms.reservation().asset();
        Money reserved = job.funded() ? terms.reservation() : Money.zero(asset);
        Optional<PastAttempt> payable = payable(job);
        Bill bill = payable.map(a -> bill(a, reserved)).orElseGet(() -> Bill.nothing(asset));
        Split split =
                payable.map(a -> a.attempt().price().split().split(bill.charge()))
                        .orElseGet(() -> Split.nothing(asset));
        Optional<EvmAddress> payTo =
                payable.filter(_ -> !bill.charge().isZero()).map(a -> a.attempt().payTo());
        return new JobSettled(
                terms.jobId(),
                terms.payer(),
                terms.mandateId(),
                reserved,
                bill,
                split,
                reserved.minus(bill.charge()),
                payTo,
                now,
                now.plus(wait));
    }

    /** The attempt that is charged: the last one, unless the end was the node's fault. */
    private static Optional<PastAttempt> payable(Job.Ended job) {
        return switch (job.ending().cause().fault()) {
            case NODE -> Optional.empty();
            case NOBODY, USER, PLATFORM -> job.last().filter(a -> a.head().isPresent());
        };
    }

    private static Bill bill(PastAttempt attempt, Money reserved) {
        MeterHead head = attempt.head().orElseThrow();
        return Bill.of(attempt.attempt().price(), head.billable(), reserved);
    }
}
