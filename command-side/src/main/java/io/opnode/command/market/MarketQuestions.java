package io.opnode.command.market;

import io.opnode.domain.billing.ProtocolParameters;
import io.opnode.domain.billing.Quote;
import io.opnode.domain.billing.QuotePolicy;
import io.opnode.domain.job.JobId;
import io.opnode.domain.job.JobSpec;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.market.Candidate;
import io.opnode.domain.market.Demand;
import io.opnode.domain.market.MatchingPolicy;
import io.opnode.domain.market.OfferRefusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers from the book, by the same policy that matches. */
@Component
public class MarketQuestions {
    private final MarketBook book;
    private final MarketSettings settings;

    MarketQuestions(MarketBook book, MarketSettings settings) {
        this.book = book;
        this.settings = settings;
    }

    /** What an eligible node would take. */
    public record Offer(Candidate node, Quote quote) {}

    /** Why a node cannot have the job. */
    public record Refused(Candidate node, List<OfferRefusal> reasons) {}

    /**
     * @param offers cheapest first
     */
    public record Answer(List<Offer> offers, List<Refused> refusals) {}

    /**
     * What a job of this kind would cost: now, or else, when all who could take it are busy, as
     * soon as one is free; the refusals then say that they are busy.
     */
    public Answer quote(JobSpec spec, Asset asset) {
        Demand demand = Demand.of(spec, Candidates.plenty(asset));
        return book.ask(view -> {
            Answer now = answer(demand, Candidates.of(view));
            return now.offers().isEmpty()
                    ? new Answer(answer(demand, Candidates.idle(view)).offers(), now.refusals())
                    : now;
        });
    }

    /** What keeps a job from a node now; empty when the book does not hold the job. */
    public Optional<Explained> explain(JobId jobId) {
        return book.ask(view ->
                view.book()
                        .job(jobId)
                        .map(job ->
                                new Explained(
                                        job,
                                        answer(
                                                Candidates.demand(view, job),
                                                Candidates.of(view)))));
    }

    /** A job in the book, and who could and could not have it now. */
    public record Explained(JobEntry job, Answer answer) {}

    private Answer answer(Demand demand, Collection<Candidate> candidates) {
        List<Offer> offers = new ArrayList<>();
        List<Refused> refusals = new ArrayList<>();
        candidates.stream()
                .sorted(Comparator.comparing(c -> c.nodeId().value()))
                .forEach(node -> {
                    List<OfferRefusal> reasons =
                            MatchingPolicy.refusals(demand, node, ProtocolParameters.VERSION_1);
                    if (reasons.isEmpty()) {
                        offers.add(new Offer(node, price(demand, node)));
                    } else {
                        refusals.add(new Refused(node, reasons));
                    }
                });
        offers.sort(Comparator.comparing(Offer::node, MatchingPolicy.BEST_FIRST));
        return new Answer(List.copyOf(offers), List.copyOf(refusals));
    }

    private Quote price(Demand demand, Candidate node) {
        JobSpec spec = demand.spec();
        Duration expected = spec.maxRuntime().multipliedBy(settings.expectedShare()).dividedBy(100);
        return QuotePolicy.quote(
                new QuotePolicy.Extent(
                        spec.resources().devices(),
                        spec.resources().diskBytes(),
                        spec.resources().egress(),
                        spec.maxRuntime()),
                ProtocolParameters.VERSION_1.lock(node.offer().tariff(), demand.discount()),
                expected);
    }
}
