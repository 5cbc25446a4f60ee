package io.opnode.query.dispute;

import io.opnode.domain.chain.DisputeTerms;
import io.opnode.domain.wallet.SpendingMandate;
import io.opnode.query.kernel.MoneyView;
import java.time.Instant;
import java.util.List;

/**
 * What contesting a charge takes: the arguments of {@code Disputes.dispute}, and the terms.
 *
 * @param contract {@code Disputes}
 * @param windowEnds from then on the charge cannot be contested
 * @param bond that the disputer risks
 * @param secondsToDecide after which anybody may uphold a dispute that nobody decided
 * @param proof from the receipt's leaf to the receipts root
 */
public record DisputeTermsView(
        String contract,
        long chainId,
        long epochId,
        Instant windowEnds,
        MoneyView bond,
        long secondsToDecide,
        Roots roots,
        Receipt receipt,
        List<String> proof,
        Mandate mandate) {

    /** What the epoch commits to. */
    public record Roots(String payoutRoot, String receiptsRoot, String logRoot) {}

    /** The receipt as the epoch's tree has it. */
    public record Receipt(
            String jobKey,
            String mandateId,
            MoneyView charge,
            MoneyView earned,
            String payee,
            String contentHash) {}

    /**
     * The mandate that was charged.
     *
     * @param maxPricePerHour minor units; 0 for no limit
     */
    public record Mandate(
            String wallet,
            String token,
            MoneyView cap,
            Instant expiry,
            String jobKey,
            String node,
            String maxPricePerHour,
            String salt) {
        static Mandate of(SpendingMandate mandate) {
            return new Mandate(
                    mandate.wallet().value(),
                    mandate.token().value(),
                    MoneyView.of(mandate.cap()),
                    mandate.expiry(),
                    mandate.jobKey().value(),
                    mandate.node().value(),
                    mandate.maxPricePerHour().toString(),
                    mandate.salt().value());
        }
    }

    static DisputeTermsView of(DisputeTerms terms) {
        DisputeTerms.Receipt receipt = terms.receipt();
        return new DisputeTermsView(
                terms.contract().value(),
                terms.bond().asset().chainId(),
                terms.epochId(),
                terms.windowEnds(),
                MoneyView.of(terms.bond()),
                terms.timeToDecide().toSeconds(),
                new Roots(
                        terms.roots().payoutRoot().value(),
                        terms.roots().receiptsRoot().value(),
                        terms.roots().logRoot().value()),
                new Receipt(
                        receipt.jobKey().value(),
                        receipt.mandateId().value(),
                        MoneyView.of(receipt.charge()),
                        MoneyView.of(receipt.earned()),
                        receipt.payee().value(),
                        receipt.contentHash().value()),
                terms.proof().stream().map(Object::toString).toList(),
                Mandate.of(terms.mandate()));
    }
}
