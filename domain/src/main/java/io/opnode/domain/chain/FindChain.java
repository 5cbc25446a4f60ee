package io.opnode.domain.chain;

import java.util.OptionalLong;

/**
 * Asks for a chain that the platform settles on, and its contracts; answered by a {@link
 * ChainView}.
 *
 * @param chainId empty for the home chain
 */
public record FindChain(OptionalLong chainId) {
    /** The home chain. */
    public FindChain() {
        this(OptionalLong.empty());
    }
}
