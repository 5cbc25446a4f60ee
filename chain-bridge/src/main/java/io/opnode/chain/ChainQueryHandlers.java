package io.opnode.chain;

import io.opnode.domain.chain.ChainView;
import io.opnode.domain.chain.CheckMandate;
import io.opnode.domain.chain.CheckOrder;
import io.opnode.domain.chain.DisputeTerms;
import io.opnode.domain.chain.DriftReport;
import io.opnode.domain.chain.FindChain;
import io.opnode.domain.chain.FindDisputeTerms;
import io.opnode.domain.chain.FindDrift;
import io.opnode.domain.chain.FindPayouts;
import io.opnode.domain.chain.FindWalletAddress;
import io.opnode.domain.chain.ListChains;
import io.opnode.domain.chain.MandateCheck;
import io.opnode.domain.chain.OrderCheck;
import io.opnode.domain.chain.PayoutView;
import io.opnode.domain.kernel.EvmAddress;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.queryhandling.QueryHandler;

/** Hands each question to the chain it is about. */
public final class ChainQueryHandlers {
    private final Chains chains;

    ChainQueryHandlers(Chains chains) {
        this.chains = chains;
    }

    private OneChain chosen(OptionalLong chainId) {
        return chainId.isPresent() ? chains.of(chainId.getAsLong()) : chains.home();
    }

    @QueryHandler
    public ChainView on(FindChain query) {
        return chosen(query.chainId()).answers().on(query);
    }

    /** The home chain first. */
    @QueryHandler
    public List<ChainView> on(ListChains query) {
        return chains.all().stream().map(chain -> chain.answers().on(new FindChain())).toList();
    }

    @QueryHandler
    public EvmAddress on(FindWalletAddress query) {
        return chains.of(query.chainId()).answers().on(query);
    }

    @QueryHandler
    public MandateCheck on(CheckMandate query) {
        return chains.of(query.mandate().cap().asset()).answers().on(query);
    }

    @QueryHandler
    public OrderCheck on(CheckOrder query) {
        return chains.of(query.order().asset()).orderAnswers().on(query);
    }

    @QueryHandler
    public List<PayoutView> on(FindPayouts query) {
        return chosen(query.chainId()).payouts().on(query);
    }

    @QueryHandler
    public Optional<DisputeTerms> on(FindDisputeTerms query) {
        return chains.all().stream()
                .map(chain -> chain.disputes().on(query))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @QueryHandler
    public DriftReport on(FindDrift query) throws InterruptedException {
        return chosen(query.chainId()).drift().on(query);
    }
}
