package io.opnode.domain.job;

import io.opnode.domain.billing.BillPolicy;
import io.opnode.domain.billing.LockedPrice;
import io.opnode.domain.job.JobCommand.AcceptAssignment;
import io.opnode.domain.job.JobCommand.AssignJob;
import io.opnode.domain.job.JobCommand.RefuseAssignment;
import io.opnode.domain.job.JobEvent.AssignmentAccepted;
import io.opnode.domain.job.JobEvent.JobAssigned;
import io.opnode.domain.kernel.Decision;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.node.NodeId;
import java.time.Instant;
import java.util.Optional;

/** From the market to a node that took the job on. */
record AssignmentRules(JobLimits limits, EndRules end) {

    Decision<JobEvent> assign(Job.Known job, AssignJob c, Instant now) {
        if (!(job instanceof Job.Open open)) {
            return job instanceof Job.Leased leased && isOf(leased, c.nodeId())
                    ? Decision.nothingToDo()
                    : JobDecider.wrongPhase(job, "assigned");
        }
        if (open.failedNodes().contains(c.nodeId())) {
            return Decision.refuse(new JobRejection.NodeExcluded(c.jobId(), c.nodeId()));
        }
        JobTerms terms = open.terms();
        String asked = c.price().tariff().asset().toString();
        String paid = terms.reservation().asset().toString();
        if (!asked.equals(paid)) {
            return Decision.refuse(new JobRejection.AssetMismatch(c.jobId(), asked, paid));
        }
        long funded = fundedMillis(terms, c.price());
        Optional<Money> limit = brokenLimit(terms, c.price(), funded);
        if (limit.isPresent()) {
            Money price = c.price().tariff().computePerHour();
            return Decision.refuse(
                    new JobRejection.PriceAboveLimit(
                            c.jobId(), price.toString(), limit.get().toString()));
        }
        int number = open.past().size() + 1;
        Attempt attempt =
                new Attempt(
                        number,
                        number,
                        c.nodeId(),
                        c.nodeKey(),
                        c.payTo(),
                        c.price(),
                        terms.reservation(),
                        funded);
        return Decision.accept(new JobAssigned(c.jobId(), attempt, now, now.plus(limits.accept())));
    }

    private static long fundedMillis(JobTerms terms, LockedPrice price) {
        return BillPolicy.fundedMillis(
                price,
                terms.spec().resources().devices(),
                terms.reservation(),
                terms.spec().maxRuntime().toMillis());
    }

    /** The payer's price limit, or the reservation when it pays for next to nothing. */
    private Optional<Money> brokenLimit(JobTerms terms, LockedPrice price, long funded) {
        Money asked = price.tariff().computePerHour();
        Optional<Money> limit = terms.spec().maxPricePerHour().filter(l -> l.isLessThan(asked));
        boolean tooShort = funded < limits.minFunded().toMillis();
        return limit.isEmpty() && tooShort ? Optional.of(terms.reservation()) : limit;
    }

    Decision<JobEvent> accept(Job.Known job, AcceptAssignment c, Instant now) {
        if (!(job instanceof Job.Leased leased) || !isOf(leased, c.epoch(), c.nodeId())) {
            return stale(c.jobId(), c.epoch());
        }
        if (leased.lease().acceptedAt().isPresent()) {
            return Decision.nothingToDo();
        }
        return leased instanceof Job.Assigned
                ? Decision.accept(
                        new AssignmentAccepted(
                                c.jobId(), c.epoch(), now, now.plus(limits.prepare())))
                : stale(c.jobId(), c.epoch());
    }

    Decision<JobEvent> refuse(Job.Known job, RefuseAssignment c, Instant now) {
        if (!(job instanceof Job.Leased leased) || !isOf(leased, c.epoch(), c.nodeId())) {
            return saidBefore(job, c.epoch(), c.nodeId());
        }
        if (leased.running().isPresent()) {
            return JobDecider.wrongPhase(job, "refused");
        }
        String reasons = String.join("; ", c.reasons());
        Ending ending = Ending.of(EndCause.NODE_REFUSED, c.nodeId().toString(), reasons);
        return leased instanceof Job.Cancelling cancelling
                ? end.cancelled(cancelling, Optional.empty(), now)
                : end.lost(leased, ending, Optional.empty(), now);
    }

    static boolean isOf(Job.Leased leased, NodeId nodeId) {
        return leased.lease().attempt().nodeId().equals(nodeId);
    }

    static boolean isOf(Job.Leased leased, long epoch, NodeId nodeId) {
        return leased.lease().attempt().epoch() == epoch && isOf(leased, nodeId);
    }

    static Decision<JobEvent> stale(JobId jobId, long epoch) {
        return Decision.refuse(new JobRejection.StaleEpoch(jobId, epoch));
    }

    /** A node's last word, said again, is nothing; anybody else's is late. */
    static Decision<JobEvent> saidBefore(Job.Known job, long epoch, NodeId nodeId) {
        boolean known =
                EndRules.attemptsOf(job).stream().anyMatch(a -> a.endedByItsNode(epoch, nodeId));
        return known ? Decision.nothingToDo() : stale(job.terms().jobId(), epoch);
    }
}
