package io.opnode.domain.billing;

import io.opnode.domain.kernel.BasisPoints;

/**
 * The price agreed at the match; nothing that happens later changes it.
 *
 * @param discount of the payer's stake tier, taken off the sum of the lines
 * @param parameterVersion of the protocol parameters that set the discount and the split
 */
public record LockedPrice(
        Tariff tariff, BasisPoints discount, SplitTerms split, int parameterVersion) {}
