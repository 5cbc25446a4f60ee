package io.opnode.domain.billing;

import io.opnode.domain.kernel.BasisPoints;
import io.opnode.domain.kernel.Check;

/**
 * What governance sets, by version; a price names the version it was made with and keeps it.
 *
 * @param version counts up from 1
 * @param split of every charge
 */
public record ProtocolParameters(int version, SplitTerms split) {
    /** Provider 80 %, stakers 12 %, treasury 8 %. */
    public static final ProtocolParameters VERSION_1 =
            new ProtocolParameters(
                    1,
                    new SplitTerms(
                            new BasisPoints(8_000), new BasisPoints(1_200), new BasisPoints(800)));

    public ProtocolParameters {
        Check.range("version", version, 1, Integer.MAX_VALUE);
    }

    /**
     * @param discount of the payer's stake tier; 0 without stake
     */
    public LockedPrice lock(Tariff tariff, BasisPoints discount) {
        return new LockedPrice(tariff, discount, split, version);
    }
}
