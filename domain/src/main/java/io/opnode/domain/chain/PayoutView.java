package io.opnode.domain.chain;

import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import java.util.List;

/**
 * What an account earned in an asset, and the proof by which it is claimed.
 *
 * @param contract that pays
 * @param token contract of the asset
 * @param entitled all that was ever earned and is not contested
 * @param served the part whose dispute window has passed; what a claim names
 * @param claimed the part that was paid out
 * @param root that is served; zero before the first
 * @param proof from the account's leaf to the root; empty also where the leaf is the root
 */
public record PayoutView(
        EvmAddress account,
        EvmAddress contract,
        EvmAddress token,
        Money entitled,
        Money served,
        Money claimed,
        Hash32 root,
        List<Hash32> proof) {
    public PayoutView {
        proof = List.copyOf(proof);
    }

    /** What a claim pays now. */
    public Money claimable() {
        return served.minus(served.min(claimed));
    }
}
