package io.opnode.domain.market;

import io.opnode.domain.billing.BillPolicy;
import io.opnode.domain.billing.LockedPrice;
import io.opnode.domain.billing.ProtocolParameters;
import io.opnode.domain.job.JobLimits;
import io.opnode.domain.job.Resources;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.market.Matching.Match;
import io.opnode.domain.market.OfferRefusal.HadItsTry;
import io.opnode.domain.market.OfferRefusal.LowReputation;
import io.opnode.domain.market.OfferRefusal.NoCapacity;
import io.opnode.domain.market.OfferRefusal.NotAllowed;
import io.opnode.domain.market.OfferRefusal.NotOnline;
import io.opnode.domain.market.OfferRefusal.OtherAsset;
import io.opnode.domain.market.OfferRefusal.OtherClass;
import io.opnode.domain.market.OfferRefusal.TooDear;
import io.opnode.domain.market.OfferRefusal.TooLittleMoney;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which offer takes a job in the {@code instant} mode. */
public final class MatchingPolicy {
    /** Lowest price, then highest reputation, then node id: one answer on every machine (I-17). */
    public static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparing((Candidate c) -> c.offer().tariff().computePerHour())
                    .thenComparing(Candidate::reputation, Comparator.reverseOrder())
                    .thenComparing(c -> c.nodeId().value());

    private MatchingPolicy() {}

    public static Matching match(
            Demand demand, Collection<Candidate> candidates, ProtocolParameters parameters) {
        List<Candidate> eligible = new ArrayList<>();
        SortedMap<String, List<OfferRefusal>> refusals = new TreeMap<>();
        for (Candidate candidate : candidates) {
            List<OfferRefusal> reasons = refusals(demand, candidate, parameters);
            if (reasons.isEmpty()) {
                eligible.add(candidate);
            } else {
                refusals.put(candidate.nodeId().value(), reasons);
            }
        }
        Optional<Match> match =
                eligible.stream()
                        .min(BEST_FIRST)
                        .map(best -> new Match(best, price(demand, best, parameters)));
        return new Matching(match, refusals);
    }

    /** Every reason at once; empty when the offer fits. */
    public static List<OfferRefusal> refusals(
            Demand demand, Candidate candidate, ProtocolParameters parameters) {
        List<OfferRefusal> reasons = new ArrayList<>();
        if (!candidate.online()) {
            reasons.add(new NotOnline());
        }
        if (demand.excluded().contains(candidate.nodeId())) {
            reasons.add(new HadItsTry());
        }
        if (demand.onlyNode().filter(only -> !only.equals(candidate.nodeId())).isPresent()) {
            reasons.add(new NotAllowed());
        }
        if (candidate.reputation() < demand.minReputation()) {
            reasons.add(new LowReputation(candidate.reputation(), demand.minReputation()));
        }
        addCapacity(demand.spec().resources(), candidate, reasons);
        addMoney(demand, candidate, parameters, reasons);
        return List.copyOf(reasons);
    }

    private static void addCapacity(
            Resources wanted, Candidate candidate, List<OfferRefusal> reasons) {
        if (!candidate.offer().deviceClass().equals(wanted.deviceClass())) {
            reasons.add(new OtherClass(candidate.offer().deviceClass(), wanted.deviceClass()));
        }
        FreeCapacity free = candidate.free();
        addCapacity("devices", free.devices(), wanted.devices(), reasons);
        addCapacity("cpu millicores", free.cpuMillicores(), wanted.cpuMillicores(), reasons);
        addCapacity("memory bytes", free.memoryBytes(), wanted.memoryBytes(), reasons);
        addCapacity("disk bytes", free.diskBytes(), wanted.diskBytes(), reasons);
    }

    private static void addCapacity(
            String resource, long free, long wanted, List<OfferRefusal> reasons) {
        if (free < wanted) {
            reasons.add(new NoCapacity(resource, free, wanted));
        }
    }

    private static void addMoney(
            Demand demand,
            Candidate candidate,
            ProtocolParameters parameters,
            List<OfferRefusal> reasons) {
        Asset paid = demand.reservation().asset();
        Money asked = candidate.offer().tariff().computePerHour();
        if (!asked.asset().equals(paid)) {
            reasons.add(new OtherAsset(asked.asset().toString(), paid.toString()));
            return;
        }
        limit(demand)
                .filter(limit -> limit.isLessThan(asked))
                .ifPresent(limit -> reasons.add(new TooDear(asked, limit)));
        long funded =
                BillPolicy.fundedMillis(
                        price(demand, candidate, parameters),
                        demand.spec().resources().devices(),
                        demand.reservation(),
                        demand.spec().maxRuntime().toMillis());
        if (funded < JobLimits.DEFAULT.minFunded().toMillis()) {
            reasons.add(new TooLittleMoney(demand.reservation(), funded));
        }
    }

    /** The lower of the job's and the mandate's limit. */
    private static Optional<Money> limit(Demand demand) {
        Asset asset = demand.reservation().asset();
        Optional<Money> mandates = demand.mandateLimit().map(units -> new Money(asset, units));
        Optional<Money> own = demand.spec().maxPricePerHour().filter(l -> l.asset().equals(asset));
        return own.isEmpty() ? mandates : own.map(l -> mandates.map(l::min).orElse(l));
    }

    private static LockedPrice price(
            Demand demand, Candidate candidate, ProtocolParameters parameters) {
        return parameters.lock(candidate.offer().tariff(), demand.discount());
    }
}
