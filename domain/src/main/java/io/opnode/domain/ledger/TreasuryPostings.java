package io.opnode.domain.ledger;

import io.opnode.domain.kernel.Money;
import io.opnode.domain.ledger.Account.External;
import io.opnode.domain.ledger.Account.NodePayable;
import io.opnode.domain.ledger.Account.RevenueShare;
import io.opnode.domain.ledger.Account.StakerPool;
import io.opnode.domain.ledger.Account.Treasury;
import io.opnode.domain.treasury.TreasuryEvent;
import io.opnode.domain.treasury.TreasuryEvent.FeesReleased;
import io.opnode.domain.treasury.TreasuryEvent.PayoutClaimed;
import io.opnode.domain.treasury.TreasuryEvent.RevenueShared;
import io.opnode.domain.treasury.TreasuryEvent.ShareClaimed;
import io.opnode.domain.treasury.TreasuryEvent.WeekPublished;
import java.util.stream.Stream;

/** Earnings and the treasury's part go outside; the stakers' part goes by way of RevenueShare. */
final class TreasuryPostings {
    private TreasuryPostings() {}

    static Stream<Posting> of(TreasuryEvent event) {
        return switch (event) {
            case PayoutClaimed e -> out(new NodePayable(e.account()), e.amount());
            case FeesReleased e ->
                    e.toStakers()
                            ? Stream.of(
                                    new Posting(new StakerPool(), new RevenueShare(), e.amount()))
                            : out(new Treasury(), e.amount());
            case ShareClaimed e -> out(new RevenueShare(), e.amount());
            // What a week shares was released to RevenueShare and stays there until it is claimed.
            case WeekPublished _, RevenueShared _ -> Stream.empty();
        };
    }

    private static Stream<Posting> out(Account from, Money amount) {
        return Stream.of(new Posting(from, new External(amount.asset()), amount));
    }
}
