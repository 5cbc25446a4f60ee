package io.opnode.chain.drift;

import io.opnode.chain.BridgeProcessors;
import io.opnode.chain.drift.LedgerByBlock.Holder;
import io.opnode.domain.dispute.DisputeEvent.DisputeOpened;
import io.opnode.domain.dispute.DisputeEvent.DisputeResolved;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.ledger.Account;
import io.opnode.domain.ledger.Posting;
import io.opnode.domain.ledger.Postings;
import io.opnode.domain.stake.StakeEvent;
import io.opnode.domain.treasury.TreasuryEvent;
import io.opnode.domain.wallet.ChainFact;
import io.opnode.domain.wallet.WalletEvent.ChargeReturned;
import io.opnode.domain.wallet.WalletEvent.DepositReversed;
import io.opnode.domain.wallet.WalletEvent.FundsDeposited;
import io.opnode.domain.wallet.WalletEvent.FundsWithdrawn;
import io.opnode.domain.wallet.WalletEvent.MandateClosed;
import io.opnode.domain.wallet.WalletEvent.MandateOpened;
import io.opnode.domain.wallet.WalletEvent.WithdrawalReversed;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Folds the postings of every event into balances per holder and block. */
@ProcessingGroup(BridgeProcessors.LEDGER)
public final class WhenMoneyMovesKeepLedger {
    private static final String PLACE = WhenMoneyMovesKeepLedger.class.getName();

    private final LedgerByBlock ledger;

    public WhenMoneyMovesKeepLedger(LedgerByBlock ledger) {
        this.ledger = ledger;
    }

    /** Writes its place once for a batch, which is why its processor has no dead letters. */
    @EventHandler
    void on(Object event, TrackingToken token, UnitOfWork<?> batch) {
        long position = token.position().orElseThrow();
        Place place = batch.getOrComputeResource(PLACE, key -> new Place(ledger, batch));
        if (place.moveTo(position) && event instanceof DomainEvent money) {
            book(money);
        }
    }

    /** How far the ledger is, within one batch. */
    private static final class Place {
        private long position;

        Place(LedgerByBlock ledger, UnitOfWork<?> batch) {
            position = ledger.position();
            batch.onPrepareCommit(unit -> ledger.advance(position));
        }

        boolean moveTo(long next) {
            if (next <= position) {
                return false;
            }
            position = next;
            return true;
        }
    }

    private void book(DomainEvent event) {
        List<Posting> postings = Postings.of(event);
        if (postings.isEmpty()) {
            return;
        }
        Asset asset = postings.getFirst().amount().asset();
        Map<Holder, BigInteger> net = net(postings);
        Optional<ChainFact> fact = factOf(event);
        if (fact.isEmpty() && net.values().stream().anyMatch(units -> units.signum() != 0)) {
            throw new IllegalStateException("money between holders without a chain fact: " + event);
        }
        fact.ifPresent(f ->
                net.forEach((holder, units) -> ledger.move(asset, holder, f.blockNumber(), units)));
    }

    private static Map<Holder, BigInteger> net(List<Posting> postings) {
        Map<Holder, BigInteger> net = new EnumMap<>(Holder.class);
        for (Posting posting : postings) {
            BigInteger units = posting.amount().units();
            holder(posting.debit()).ifPresent(h -> net.merge(h, units.negate(), BigInteger::add));
            holder(posting.credit()).ifPresent(h -> net.merge(h, units, BigInteger::add));
        }
        return net;
    }

    private static Optional<Holder> holder(Account account) {
        return switch (account) {
            case Account.WalletAvailable _ -> Optional.of(Holder.WALLETS);
            case Account.MandateLock _,
                    Account.JobEscrow _,
                    Account.NodePayable _,
                    Account.StakerPool _,
                    Account.Treasury _,
                    Account.Disputed _ ->
                    Optional.of(Holder.CONTRACTS);
            case Account.Staked _ -> Optional.of(Holder.STAKES);
            case Account.Bond _ -> Optional.of(Holder.BONDS);
            case Account.RevenueShare _ -> Optional.of(Holder.REVENUE_SHARE);
            case Account.CoolingDown _ -> Optional.of(Holder.COOLDOWNS);
            case Account.External _, Account.SlashedPool _ -> Optional.empty();
        };
    }

    private static Optional<ChainFact> factOf(DomainEvent event) {
        return switch (event) {
            case FundsDeposited e -> Optional.of(e.fact());
            case FundsWithdrawn e -> Optional.of(e.fact());
            case DepositReversed e -> Optional.of(e.fact());
            case WithdrawalReversed e -> Optional.of(e.fact());
            case MandateOpened e -> Optional.of(e.fact());
            case MandateClosed e -> Optional.of(e.fact());
            case ChargeReturned e -> Optional.of(e.fact());
            case DisputeOpened e -> Optional.of(e.fact());
            case DisputeResolved e -> Optional.of(e.fact());
            case StakeEvent e -> Optional.of(e.fact());
            case TreasuryEvent e -> Optional.of(e.fact());
            default -> Optional.empty();
        };
    }
}
