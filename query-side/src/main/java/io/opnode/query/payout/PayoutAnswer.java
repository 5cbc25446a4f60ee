package io.opnode.query.payout;

import io.opnode.domain.chain.PayoutView;
import io.opnode.query.kernel.MoneyView;
import java.util.List;

/**
 * What an account earned in an asset, and the arguments of the claim.
 *
 * @param contract {@code Payouts}, which pays
 * @param token contract of the asset
 * @param entitled all that was ever earned and is not contested
 * @param served the part whose dispute window has passed; the claim's cumulative amount
 * @param claimed the part that was paid out
 * @param claimable what a claim pays now
 * @param root that the contract serves and the proof leads to
 * @param proof siblings from the account's leaf to the root
 */
public record PayoutAnswer(
        String contract,
        String token,
        MoneyView entitled,
        MoneyView served,
        MoneyView claimed,
        MoneyView claimable,
        String root,
        List<String> proof) {
    static PayoutAnswer of(PayoutView view) {
        return new PayoutAnswer(
                view.contract().value(),
                view.token().value(),
                MoneyView.of(view.entitled()),
                MoneyView.of(view.served()),
                MoneyView.of(view.claimed()),
                MoneyView.of(view.claimable()),
                view.root().value(),
                view.proof().stream().map(Object::toString).toList());
    }
}
