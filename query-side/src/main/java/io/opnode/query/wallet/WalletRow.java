package io.opnode.query.wallet;

import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.ChainFact;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.query.kernel.MoneyView;
import io.opnode.query.platform.FoldedRow;
import io.opnode.query.platform.LoggedEvent;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Folds a wallet's events into its balances, and tells each movement as a statement line. */
final class WalletRow extends FoldedRow {
    private static final String OUTSIDE = "outside";
    private static final String AVAILABLE = "available";
    private static final String LOCKED = "locked";
    private static final String RESERVED = "reserved";
    private static final String SPENT = "spent";

    private long openedPosition;
    private String owner = "";
    private String address = "";
    private String code = "";
    private int decimals;
    private long chainId;
    private BigInteger available = BigInteger.ZERO;
    private BigInteger locked = BigInteger.ZERO;
    private BigInteger reserved = BigInteger.ZERO;
    private BigInteger deposited = BigInteger.ZERO;
    private BigInteger withdrawn = BigInteger.ZERO;
    private BigInteger spent = BigInteger.ZERO;
    private BalanceWatchRow watch = new BalanceWatchRow();
    private Instant openedAt = Instant.EPOCH;
    private Instant updatedAt = Instant.EPOCH;

    private final transient List<StatementLine> lines = new ArrayList<>();

    /** A movement, before it has been applied. */
    private record Movement(
            String kind,
            String from,
            String to,
            Money amount,
            @Nullable String jobId,
            @Nullable String mandateId,
            Optional<ChainFact> fact) {}

    @Override
    protected void apply(LoggedEvent logged) {
        updatedAt = logged.at();
        watch.apply((WalletEvent) logged.event(), logged.at());
        switch ((WalletEvent) logged.event()) {
            case WalletEvent.WalletOpened e -> opened(e, logged);
            case WalletEvent.FundsDeposited e ->
                    onChain(logged, "deposit", OUTSIDE, AVAILABLE, e.amount(), null, e.fact());
            case WalletEvent.ChargeReturned e ->
                    move(
                            logged,
                            new Movement(
                                    "refund",
                                    SPENT,
                                    AVAILABLE,
                                    e.amount(),
                                    e.jobId().value(),
                                    null,
                                    Optional.of(e.fact())));
            case WalletEvent.FundsWithdrawn e ->
                    onChain(logged, "withdrawal", AVAILABLE, OUTSIDE, e.amount(), null, e.fact());
            case WalletEvent.DepositReversed e ->
                    reversed(logged, AVAILABLE, OUTSIDE, e.amount(), e.fact());
            case WalletEvent.WithdrawalReversed e ->
                    reversed(logged, OUTSIDE, AVAILABLE, e.amount(), e.fact());
            case WalletEvent.MandateOpened e ->
                    onChain(
                            logged,
                            "lock",
                            AVAILABLE,
                            LOCKED,
                            e.locked(),
                            e.mandateId().value(),
                            e.fact());
            case WalletEvent.MandateClosed e ->
                    onChain(
                            logged,
                            "return",
                            LOCKED,
                            AVAILABLE,
                            e.returned(),
                            e.mandateId().value(),
                            e.fact());
            case WalletEvent.FundsReserved e ->
                    forJob(
                            logged,
                            "reserve",
                            LOCKED,
                            RESERVED,
                            e.amount(),
                            e.jobId().value(),
                            e.mandateId().value());
            case WalletEvent.FundsReleased e ->
                    forJob(
                            logged,
                            "release",
                            RESERVED,
                            LOCKED,
                            e.amount(),
                            e.jobId().value(),
                            e.mandateId().value());
            case WalletEvent.FundsCharged e ->
                    forJob(
                            logged,
                            "charge",
                            RESERVED,
                            SPENT,
                            e.split().total(),
                            e.jobId().value(),
                            e.mandateId().value());
            case WalletEvent.MandateSubmitted _,
                    WalletEvent.MandateRefused _,
                    WalletEvent.ReservationQueued _,
                    WalletEvent.ReservationRefused _,
                    WalletEvent.MandateCloseRequested _,
                    WalletEvent.ReorgRecorded _,
                    WalletEvent.SessionSet _,
                    WalletEvent.LowBalanceRuleSet _,
                    WalletEvent.LowBalanceRuleRemoved _,
                    WalletEvent.BalanceLow _,
                    WalletEvent.BalanceRecovered _,
                    WalletEvent.TopUpRequested _,
                    WalletEvent.TopUpSigned _,
                    WalletEvent.TopUpRefused _,
                    WalletEvent.TopUpWithheld _ -> {}
        }
    }

    private void opened(WalletEvent.WalletOpened event, LoggedEvent logged) {
        openedPosition = logged.position();
        openedAt = logged.at();
        owner = event.owner().value();
        address = event.address().value();
        code = event.asset().code();
        decimals = event.asset().decimals();
        chainId = event.asset().chainId();
    }

    private void onChain(
            LoggedEvent logged,
            String kind,
            String from,
            String to,
            Money amount,
            @Nullable String mandateId,
            ChainFact fact) {
        move(logged, new Movement(kind, from, to, amount, null, mandateId, Optional.of(fact)));
    }

    /** A reorg took it back: neither deposited nor withdrawn any more. */
    private void reversed(
            LoggedEvent logged, String from, String to, Money amount, ChainFact fact) {
        onChain(logged, "reversal", from, to, amount, null, fact);
        deposited = deposited.subtract(amount.units());
        withdrawn = withdrawn.subtract(amount.units());
    }

    private void forJob(
            LoggedEvent logged,
            String kind,
            String from,
            String to,
            Money amount,
            String jobId,
            String mandateId) {
        move(logged, new Movement(kind, from, to, amount, jobId, mandateId, Optional.empty()));
    }

    private void move(LoggedEvent logged, Movement movement) {
        BigInteger units = movement.amount().units();
        add(movement.from(), units.negate());
        add(movement.to(), units);
        lines.add(
                new StatementLine(
                        logged.position(),
                        logged.at(),
                        movement.kind(),
                        MoneyView.of(movement.amount()),
                        movement.from(),
                        movement.to(),
                        movement.jobId(),
                        movement.mandateId(),
                        movement.fact().map(fact -> fact.txHash().value()).orElse(null),
                        movement.fact().map(ChainFact::blockNumber).orElse(null),
                        balances()));
    }

    private void add(String place, BigInteger units) {
        switch (place) {
            case AVAILABLE -> available = available.add(units);
            case LOCKED -> locked = locked.add(units);
            case RESERVED -> reserved = reserved.add(units);
            case SPENT -> spent = spent.add(units);
            case OUTSIDE -> {
                deposited = deposited.add(units.negate().max(BigInteger.ZERO));
                withdrawn = withdrawn.add(units.max(BigInteger.ZERO));
            }
            default -> throw new IllegalArgumentException("place: " + place);
        }
    }

    private Balances balances() {
        return new Balances(
                money(available),
                money(locked),
                money(reserved),
                money(available.add(locked).add(reserved)));
    }

    private MoneyView money(BigInteger units) {
        return MoneyView.of(new Asset(code, decimals, chainId), units);
    }

    long openedPosition() {
        return openedPosition;
    }

    String owner() {
        return owner;
    }

    /** Of the events taken since the row was read. */
    List<StatementLine> lines() {
        return List.copyOf(lines);
    }

    WalletView view(long atPosition, List<MandateView> mandates) {
        Balances now = balances();
        return new WalletView(
                key(),
                atPosition,
                position(),
                owner,
                address,
                code,
                now.available(),
                now.locked(),
                now.reserved(),
                now.total(),
                money(deposited),
                money(withdrawn),
                money(spent),
                openedAt,
                updatedAt,
                mandates,
                watch.view());
    }
}
