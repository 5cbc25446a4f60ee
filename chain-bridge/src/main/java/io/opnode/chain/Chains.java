package io.opnode.chain;

import io.opnode.domain.kernel.Asset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;

/**
 * The chains that the platform settles on. The first is the home chain, where staking and
 * governance live; an asset names the chain that it lives on.
 */
public final class Chains implements SmartLifecycle, AutoCloseable {
    private final List<OneChain> all;

    Chains(List<OneChain> all) {
        this.all = List.copyOf(all);
        if (all.stream().map(OneChain::chainId).distinct().count() != all.size()) {
            throw new IllegalArgumentException(
                    "chains: "
                            + all.stream().map(OneChain::chainId).toList()
                            + " (expected each once)");
        }
    }

    public List<OneChain> all() {
        return all;
    }

    public OneChain home() {
        return all.getFirst();
    }

    public Optional<OneChain> find(long chainId) {
        return all.stream().filter(chain -> chain.chainId() == chainId).findFirst();
    }

    /**
     * @throws IllegalStateException when no such chain is connected
     */
    public OneChain of(long chainId) {
        return find(chainId)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "chain "
                                        + chainId
                                        + " is not connected (connected: "
                                        + all.stream()
                                                .map(chain -> Long.toString(chain.chainId()))
                                                .collect(Collectors.joining(", "))
                                        + "); add it to opnode.chains"));
    }

    /**
     * @throws IllegalStateException when the asset's chain is not connected
     */
    public OneChain of(Asset asset) {
        return of(asset.chainId());
    }

    @Override
    public void start() {
        all.forEach(chain -> chain.lifecycle().start());
    }

    @Override
    public void stop() {
        all.forEach(chain -> chain.lifecycle().stop());
    }

    @Override
    public boolean isRunning() {
        return all.stream().anyMatch(chain -> chain.lifecycle().isRunning());
    }

    /** Later than Axon's handlers, so that these are there before and stop after. */
    @Override
    public int getPhase() {
        return home().lifecycle().getPhase();
    }

    @Override
    public void close() {
        all.forEach(OneChain::close);
    }
}
