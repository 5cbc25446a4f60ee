package io.opnode.domain.ledger;

import io.opnode.domain.billing.Split;
import io.opnode.domain.dispute.DisputeEvent;
import io.opnode.domain.dispute.DisputeEvent.DisputeOpened;
import io.opnode.domain.dispute.DisputeEvent.DisputeResolved;
import io.opnode.domain.dispute.DisputedCharge;
import io.opnode.domain.governance.GovernanceEvent;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.ledger.Account.Disputed;
import io.opnode.domain.ledger.Account.External;
import io.opnode.domain.ledger.Account.JobEscrow;
import io.opnode.domain.ledger.Account.MandateLock;
import io.opnode.domain.ledger.Account.NodePayable;
import io.opnode.domain.ledger.Account.StakerPool;
import io.opnode.domain.ledger.Account.Treasury;
import io.opnode.domain.ledger.Account.WalletAvailable;
import io.opnode.domain.node.NodeEvent;
import io.opnode.domain.stake.StakeEvent;
import io.opnode.domain.treasury.TreasuryEvent;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletEvent.BalanceLow;
import io.opnode.domain.wallet.WalletEvent.BalanceRecovered;
import io.opnode.domain.wallet.WalletEvent.ChargeReturned;
import io.opnode.domain.wallet.WalletEvent.DepositReversed;
import io.opnode.domain.wallet.WalletEvent.FundsCharged;
import io.opnode.domain.wallet.WalletEvent.FundsDeposited;
import io.opnode.domain.wallet.WalletEvent.FundsReleased;
import io.opnode.domain.wallet.WalletEvent.FundsReserved;
import io.opnode.domain.wallet.WalletEvent.FundsWithdrawn;
import io.opnode.domain.wallet.WalletEvent.LowBalanceRuleRemoved;
import io.opnode.domain.wallet.WalletEvent.LowBalanceRuleSet;
import io.opnode.domain.wallet.WalletEvent.MandateCloseRequested;
import io.opnode.domain.wallet.WalletEvent.MandateClosed;
import io.opnode.domain.wallet.WalletEvent.MandateOpened;
import io.opnode.domain.wallet.WalletEvent.MandateRefused;
import io.opnode.domain.wallet.WalletEvent.MandateSubmitted;
import io.opnode.domain.wallet.WalletEvent.ReorgRecorded;
import io.opnode.domain.wallet.WalletEvent.ReservationQueued;
import io.opnode.domain.wallet.WalletEvent.ReservationRefused;
import io.opnode.domain.wallet.WalletEvent.SessionSet;
import io.opnode.domain.wallet.WalletEvent.TopUpRefused;
import io.opnode.domain.wallet.WalletEvent.TopUpRequested;
import io.opnode.domain.wallet.WalletEvent.TopUpSigned;
import io.opnode.domain.wallet.WalletEvent.TopUpWithheld;
import io.opnode.domain.wallet.WalletEvent.WalletOpened;
import io.opnode.domain.wallet.WalletEvent.WithdrawalReversed;
import java.util.List;
import java.util.stream.Stream;

/** What every event does to the ledger: a pure function, never a posting of zero. */
public final class Postings {
    private Postings() {}

    /**
     * @throws IllegalArgumentException for an event of a feature that this ledger does not know
     */
    public static List<Posting> of(DomainEvent event) {
        return switch (event) {
            case WalletEvent e -> of(e).filter(posting -> !posting.amount().isZero()).toList();
            case DisputeEvent e -> of(e).filter(posting -> !posting.amount().isZero()).toList();
            case StakeEvent e -> StakePostings.of(e).filter(p -> !p.amount().isZero()).toList();
            case TreasuryEvent e ->
                    TreasuryPostings.of(e).filter(p -> !p.amount().isZero()).toList();
            // Jobs say what is due; wallets move it.
            case JobEvent _, NodeEvent _, GovernanceEvent _ -> List.of();
            default -> throw new IllegalArgumentException("event: " + event.getClass().getName());
        };
    }

    private static Stream<Posting> of(WalletEvent event) {
        Account wallet = new WalletAvailable(event.walletId());
        return switch (event) {
            case FundsDeposited e -> move(new External(e.amount().asset()), wallet, e.amount());
            case FundsWithdrawn e -> move(wallet, new External(e.amount().asset()), e.amount());
            case DepositReversed e -> move(wallet, new External(e.amount().asset()), e.amount());
            case WithdrawalReversed e -> move(new External(e.amount().asset()), wallet, e.amount());
            case MandateOpened e -> move(wallet, new MandateLock(e.mandateId()), e.locked());
            case FundsReserved e ->
                    move(new MandateLock(e.mandateId()), new JobEscrow(e.jobId()), e.amount());
            case FundsCharged e -> charged(e);
            case FundsReleased e ->
                    move(new JobEscrow(e.jobId()), new MandateLock(e.mandateId()), e.amount());
            case ChargeReturned e -> move(new Disputed(e.jobId()), wallet, e.amount());
            case MandateClosed e -> move(new MandateLock(e.mandateId()), wallet, e.returned());
            case WalletOpened _,
                    MandateSubmitted _,
                    MandateRefused _,
                    ReservationQueued _,
                    ReservationRefused _,
                    MandateCloseRequested _,
                    ReorgRecorded _,
                    SessionSet _,
                    LowBalanceRuleSet _,
                    LowBalanceRuleRemoved _,
                    BalanceLow _,
                    BalanceRecovered _,
                    TopUpRequested _,
                    TopUpSigned _,
                    TopUpRefused _,
                    TopUpWithheld _ ->
                    Stream.empty();
        };
    }

    /** A payer's charge that comes back is moved by the wallet that takes it. */
    private static Stream<Posting> of(DisputeEvent event) {
        return switch (event) {
            case DisputeOpened e -> {
                DisputedCharge d = e.disputed();
                Account held = new Disputed(d.jobId());
                yield Stream.concat(
                        shares(d).flatMap(share -> move(share.holder(), held, share.amount())),
                        move(new External(d.bond().asset()), held, d.bond()));
            }
            case DisputeResolved e -> {
                DisputedCharge d = e.disputed();
                Account held = new Disputed(d.jobId());
                Account bondTo = e.upheld() ? new External(d.bond().asset()) : new Treasury();
                Stream<Share> payableAgain =
                        e.upheld() && !d.isByPayee() ? Stream.empty() : shares(d);
                yield Stream.concat(
                        payableAgain.flatMap(share -> move(held, share.holder(), share.amount())),
                        move(held, bondTo, d.bond()));
            }
        };
    }

    private record Share(Account holder, Money amount) {}

    /** Whose money a contested charge was. */
    private static Stream<Share> shares(DisputedCharge d) {
        return Stream.of(
                new Share(new NodePayable(d.payee()), d.charge().provider()),
                new Share(new StakerPool(), d.charge().stakers()),
                new Share(new Treasury(), d.charge().treasury()));
    }

    private static Stream<Posting> move(Account from, Account to, Money amount) {
        return Stream.of(new Posting(from, to, amount));
    }

    private static Stream<Posting> charged(FundsCharged e) {
        Account escrow = new JobEscrow(e.jobId());
        Split split = e.split();
        EvmAddress provider =
                e.payTo().orElseThrow(() -> new IllegalArgumentException("charge without payee"));
        return Stream.of(
                new Posting(escrow, new NodePayable(provider), split.provider()),
                new Posting(escrow, new StakerPool(), split.stakers()),
                new Posting(escrow, new Treasury(), split.treasury()));
    }
}
