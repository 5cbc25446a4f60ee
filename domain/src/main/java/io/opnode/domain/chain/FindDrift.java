package io.opnode.domain.chain;

/**
 * Asks where contracts and events disagree at a finalised block; answered by a {@link DriftReport}.
 */
public record FindDrift() {}
