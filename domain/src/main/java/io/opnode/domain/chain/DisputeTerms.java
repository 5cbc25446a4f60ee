package io.opnode.domain.chain;

import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.SpendingMandate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What contesting a charge takes: the arguments of {@code Disputes.dispute}, and the terms.
 *
 * @param contract {@code Disputes}
 * @param windowEnds from then on the charge cannot be contested; equal to the settlement where
 *     there is no window
 * @param bond at least; in the asset of the charge
 * @param timeToDecide after which anybody may uphold a dispute
 * @param proof from the receipt's leaf to the epoch's receipts root
 * @param mandate that the charge was made to
 */
public record DisputeTerms(
        EvmAddress contract,
        long epochId,
        Instant windowEnds,
        Money bond,
        Duration timeToDecide,
        Roots roots,
        Receipt receipt,
        List<Hash32> proof,
        SpendingMandate mandate) {

    /** What the epoch commits to. */
    public record Roots(Hash32 payoutRoot, Hash32 receiptsRoot, Hash32 logRoot) {}

    /**
     * The receipt as the tree has it.
     *
     * @param earned the payee's part of the charge
     * @param payee zero address when nobody earned
     * @param contentHash SHA-256 of the receipt's bytes
     */
    public record Receipt(
            Hash32 jobKey,
            MandateId mandateId,
            Money charge,
            Money earned,
            EvmAddress payee,
            Hash32 contentHash) {}

    public DisputeTerms {
        proof = List.copyOf(proof);
    }
}
