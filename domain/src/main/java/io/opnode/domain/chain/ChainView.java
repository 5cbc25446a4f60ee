package io.opnode.domain.chain;

import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.Check;
import io.opnode.domain.kernel.EvmAddress;
import java.util.List;
import java.util.Map;

/**
 * The settlement chain as the bridge sees it.
 *
 * @param rpcUrl where a client may send its own transactions
 * @param head newest block seen
 * @param finalised newest block whose facts count
 * @param contracts address of each contract by its name, such as {@code JobEscrow}
 */
public record ChainView(
        long chainId,
        String rpcUrl,
        long head,
        long finalised,
        Map<String, EvmAddress> contracts,
        List<Token> tokens) {

    /** An asset and the contract that holds its balances. */
    public record Token(Asset asset, EvmAddress address) {}

    public ChainView {
        Check.range("chainId", chainId, 1, Long.MAX_VALUE);
        contracts = Map.copyOf(contracts);
        tokens = List.copyOf(tokens);
    }
}
