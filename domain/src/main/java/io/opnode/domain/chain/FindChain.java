package io.opnode.domain.chain;

/** Asks which chain and contracts the platform settles on; answered by a {@link ChainView}. */
public record FindChain() {}
