package io.opnode.domain.chain;

/** Asks for all chains that the platform settles on; answered by {@link ChainView}s, home first. */
public record ListChains() {}
