package io.opnode.domain.chain;

import java.util.OptionalLong;

/**
 * Asks where contracts and events disagree at a finalised block of a chain; answered by a {@link
 * DriftReport}.
 *
 * @param chainId empty for the home chain
 */
public record FindDrift(OptionalLong chainId) {
    /** On the home chain. */
    public FindDrift() {
        this(OptionalLong.empty());
    }
}
