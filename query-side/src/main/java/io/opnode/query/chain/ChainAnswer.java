package io.opnode.query.chain;

import io.opnode.domain.chain.ChainView;
import io.opnode.domain.kernel.EvmAddress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The settlement chain.
 *
 * @param rpcUrl where a client may send its own transactions
 * @param head newest block seen
 * @param finalised newest block whose facts count
 * @param contracts address of each contract by its name
 * @param sessionKey account that signs top-ups for wallets that let it; absent where there is none
 */
public record ChainAnswer(
        long chainId,
        String rpcUrl,
        long head,
        long finalised,
        Map<String, String> contracts,
        List<TokenView> assets,
        @Nullable String sessionKey) {

    /** An asset and the contract that holds its balances. */
    public record TokenView(String asset, int decimals, String token) {}

    static ChainAnswer of(ChainView chain) {
        Map<String, String> contracts = new TreeMap<>();
        chain.contracts().forEach((name, address) -> contracts.put(name, address.value()));
        return new ChainAnswer(
                chain.chainId(),
                chain.rpcUrl(),
                chain.head(),
                chain.finalised(),
                contracts,
                chain.tokens().stream()
                        .map(token ->
                                new TokenView(
                                        token.asset().code(),
                                        token.asset().decimals(),
                                        token.address().value()))
                        .toList(),
                chain.sessionKey().map(EvmAddress::value).orElse(null));
    }
}
