package io.opnode.chain;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.outbound.TransactionSigner;

/**
 * A chain to settle on besides the home chain: one of {@link OtherChains}, or a bean of its own.
 *
 * @param signer pays for gas and holds the settler's role there
 * @param settings where its node is, and how deep is deep enough on it
 */
public record ChainConnection(
        Contracts contracts, TransactionSigner signer, ChainBridgeSettings settings) {}
