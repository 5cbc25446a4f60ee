package io.opnode.domain.wallet;

import io.opnode.domain.kernel.Decision;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.WalletCommand.RecordReorg;
import io.opnode.domain.wallet.WalletEvent.DepositReversed;
import io.opnode.domain.wallet.WalletEvent.ReorgRecorded;
import io.opnode.domain.wallet.WalletEvent.WithdrawalReversed;
import io.opnode.domain.wallet.WalletRejection.InsufficientFunds;
import io.opnode.domain.wallet.WalletRejection.WalletMismatch;
import java.util.ArrayList;
import java.util.List;

/** What a reorg takes back of what a wallet was told. */
final class ReorgRules {
    private ReorgRules() {}

    /** A second time it finds nothing told behind the block that stayed. */
    static Decision<WalletEvent> record(Wallet.Opened wallet, RecordReorg c) {
        if (wallet.lastFact().filter(last -> last.compareTo(c.kept()) > 0).isEmpty()) {
            return Decision.nothingToDo();
        }
        List<WalletEvent> events = new ArrayList<>();
        Money available = wallet.available();
        for (GoneTransfer gone : c.gone()) {
            if (!gone.amount().asset().equals(wallet.asset())) {
                return WalletDecider.foreign(wallet, gone.amount().asset().toString());
            }
            if (gone.fact().compareTo(c.kept()) <= 0 || !wallet.applied(gone.fact())) {
                return Decision.refuse(
                        new WalletMismatch(
                                wallet.walletId(),
                                "it was not told of log %d of block %d after block %d"
                                        .formatted(
                                                gone.fact().logIndex(),
                                                gone.fact().blockNumber(),
                                                c.kept().blockNumber())));
            }
            if (gone.inward() && available.isLessThan(gone.amount())) {
                return Decision.refuse(
                        new InsufficientFunds(
                                wallet.walletId(),
                                "The wallet has "
                                        + available
                                        + " available, but a deposit of "
                                        + gone.amount()
                                        + " is gone from the chain"));
            }
            available =
                    gone.inward() ? available.minus(gone.amount()) : available.plus(gone.amount());
            events.add(
                    gone.inward()
                            ? new DepositReversed(wallet.walletId(), gone.amount(), gone.fact())
                            : new WithdrawalReversed(
                                    wallet.walletId(), gone.amount(), gone.fact()));
        }
        events.add(new ReorgRecorded(wallet.walletId(), c.kept()));
        return Decision.accept(events);
    }
}
