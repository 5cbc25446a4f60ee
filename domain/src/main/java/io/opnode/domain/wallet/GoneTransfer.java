package io.opnode.domain.wallet;

import io.opnode.domain.kernel.Money;

/**
 * A transfer that was told and that a reorg took back.
 *
 * @param inward whether it was a deposit; a withdrawal otherwise
 */
public record GoneTransfer(boolean inward, Money amount, ChainFact fact) {}
