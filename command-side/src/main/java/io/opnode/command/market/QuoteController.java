package io.opnode.command.market;

import io.opnode.command.web.ApiCode;
import io.opnode.command.web.ApiRefusal;
import io.opnode.command.web.AssetDirectory;
import io.opnode.command.web.MoneyView;
import io.opnode.command.web.WireBody;
import io.opnode.domain.job.JobSpec;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.market.OfferRefusal;
import io.opnode.domain.node.NodeId;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Says what a job would cost, before any money moves. */
@RestController
class QuoteController {
    /** Refusals that one answer lists. */
    static final int MAX_REFUSALS = 1_000;

    private final MarketQuestions market;
    private final AssetDirectory assets;

    QuoteController(MarketQuestions market, AssetDirectory assets) {
        this.market = market;
        this.assets = assets;
    }

    /**
     * @param asset to pay in; USDC, or else the chain's first, when it is not said
     */
    record QuoteRequest(JobSpec spec, Optional<String> asset) implements WireBody {}

    /**
     * @param reservation the most a full run can cost
     * @param expected for the expected share of the longest run
     */
    record OfferView(
            NodeId nodeId, MoneyView pricePerHour, MoneyView reservation, MoneyView expected)
            implements WireBody {}

    record Reason(String code, String message, String hint) implements WireBody {
        static Reason of(OfferRefusal refusal) {
            return new Reason(refusal.code(), refusal.message(), refusal.hint());
        }
    }

    record RefusalView(NodeId nodeId, List<Reason> reasons) implements WireBody {
        static List<RefusalView> of(List<MarketQuestions.Refused> refusals) {
            return refusals.stream()
                    .limit(MAX_REFUSALS)
                    .map(refused ->
                            new RefusalView(
                                    refused.node().nodeId(),
                                    refused.reasons().stream().map(Reason::of).toList()))
                    .toList();
        }
    }

    /**
     * @param offers cheapest first
     * @param reservation that lets the cheapest offer run to the end
     */
    record QuoteAnswer(
            String asset,
            List<OfferView> offers,
            MoneyView reservation,
            MoneyView expected,
            List<RefusalView> refusals)
            implements WireBody {}

    @PostMapping("/api/v1/quotes")
    QuoteAnswer quote(@RequestBody QuoteRequest request) {
        Asset asset = assetOf(request);
        MarketQuestions.Answer answer = market.quote(request.spec(), asset);
        List<RefusalView> refusals = RefusalView.of(answer.refusals());
        if (answer.offers().isEmpty()) {
            throw new ApiRefusal(
                            ApiCode.NO_MATCHING_OFFER,
                            "None of " + answer.refusals().size() + " nodes can take this job now.")
                    .with("refusals", refusals);
        }
        List<OfferView> offers =
                answer.offers().stream()
                        .map(offer ->
                                new OfferView(
                                        offer.node().nodeId(),
                                        MoneyView.of(
                                                offer.node().offer().tariff().computePerHour()),
                                        MoneyView.of(offer.quote().reservation()),
                                        MoneyView.of(offer.quote().expected())))
                        .toList();
        OfferView best = offers.getFirst();
        return new QuoteAnswer(asset.code(), offers, best.reservation(), best.expected(), refusals);
    }

    private Asset assetOf(QuoteRequest request) {
        return request.asset()
                .map(assets::byCode)
                .or(() -> request.spec().maxPricePerHour().map(Money::asset))
                .orElseGet(assets::usual);
    }
}
