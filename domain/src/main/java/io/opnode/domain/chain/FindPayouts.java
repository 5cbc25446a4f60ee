package io.opnode.domain.chain;

import io.opnode.domain.kernel.EvmAddress;
import java.util.OptionalLong;

/**
 * Asks what an account earned on a chain and how it is claimed; answered by {@link PayoutView}s,
 * one for each asset.
 *
 * @param chainId empty for the home chain
 */
public record FindPayouts(EvmAddress account, OptionalLong chainId) {}
