package io.opnode.domain.chain;

import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.Check;
import io.opnode.domain.kernel.EvmAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settlement chain as the bridge sees it.
 *
 * @param rpcUrl where a client may send its own transactions
 * @param head newest block seen
 * @param finalised newest block whose facts count
 * @param contracts address of each contract by its name, such as {@code JobEscrow}
 * @param sessionKey account that signs top-ups for wallets that let it; absent where there is none
 */
public record ChainView(
        long chainId,
        String rpcUrl,
        long head,
        long finalised,
        Map<String, EvmAddress> contracts,
        List<Token> tokens,
        Optional<EvmAddress> sessionKey) {

    /** An asset and the contract that holds its balances. */
    public record Token(Asset asset, EvmAddress address) {}

    /** Of a chain where nobody signs top-ups. */
    public ChainView(
            long chainId,
            String rpcUrl,
            long head,
            long finalised,
            Map<String, EvmAddress> contracts,
            List<Token> tokens) {
        this(chainId, rpcUrl, head, finalised, contracts, tokens, Optional.empty());
    }

    public ChainView {
        Check.range("chainId", chainId, 1, Long.MAX_VALUE);
        contracts = Map.copyOf(contracts);
        tokens = List.copyOf(tokens);
    }
}
