package io.opnode.domain.chain;

import io.opnode.domain.kernel.EvmAddress;

/**
 * Asks for the address of an owner's CloudWallet on a chain, deployed or not; answered by an {@link
 * EvmAddress}.
 */
public record FindWalletAddress(EvmAddress owner, long chainId) {}
