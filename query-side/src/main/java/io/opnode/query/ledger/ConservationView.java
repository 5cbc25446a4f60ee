package io.opnode.query.ledger;

import io.opnode.query.kernel.MoneyView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The check that nothing was lost or made.
 *
 * @param position of the log up to which the ledger was folded
 * @param conserved whether no problem was found and the chain was compared
 * @param chainBlock finalised block at which the home chain's contracts were compared; absent when
 *     they were not
 * @param drift every figure compared with the contracts, of the home chain first
 * @param problems one sentence each; empty when conserved
 */
public record ConservationView(
        long position,
        boolean conserved,
        List<AssetSum> assets,
        @Nullable Long chainBlock,
        List<DriftView> drift,
        List<String> problems) {

    /**
     * All accounts of one asset, the outside included.
     *
     * @param sum 0 always
     * @param accounts that are not empty
     * @param postings of the asset so far
     */
    public record AssetSum(String asset, MoneyView sum, long accounts, long postings) {}

    /** One figure as the contracts hold it and as the events fold to it. */
    public record DriftView(String what, String onChain, String inLedger, boolean differs) {}
}
