package io.opnode.query.wallet;

import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.query.kernel.MoneyView;
import io.opnode.query.platform.FoldedRow;
import io.opnode.query.platform.LoggedEvent;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds what happened to one mandate. */
final class MandateRow extends FoldedRow {
    private static final Set<String> OVER = Set.of("refused", "closed");

    private String walletId = "";
    private String mandateId = "";
    private long submittedPosition;
    private String state = "pending";
    private @Nullable MoneyView cap;
    private BigInteger locked = BigInteger.ZERO;
    private BigInteger reserved = BigInteger.ZERO;
    private BigInteger spent = BigInteger.ZERO;
    private Instant expiry = Instant.EPOCH;
    private boolean forOneJob;

    /** The mandate that an event is about. */
    static Optional<MandateId> about(WalletEvent event) {
        return switch (event) {
            case WalletEvent.WalletOpened _,
                    WalletEvent.FundsDeposited _,
                    WalletEvent.ChargeReturned _,
                    WalletEvent.FundsWithdrawn _,
                    WalletEvent.DepositReversed _,
                    WalletEvent.WithdrawalReversed _,
                    WalletEvent.ReorgRecorded _ ->
                    Optional.empty();
            case WalletEvent.SessionSet _,
                    WalletEvent.LowBalanceRuleSet _,
                    WalletEvent.LowBalanceRuleRemoved _,
                    WalletEvent.BalanceLow _,
                    WalletEvent.BalanceRecovered _,
                    WalletEvent.TopUpRequested _,
                    WalletEvent.TopUpSigned _,
                    WalletEvent.TopUpRefused _,
                    WalletEvent.TopUpWithheld _ ->
                    Optional.empty();
            case WalletEvent.MandateSubmitted e -> Optional.of(e.mandateId());
            case WalletEvent.MandateOpened e -> Optional.of(e.mandateId());
            case WalletEvent.MandateRefused e -> Optional.of(e.mandateId());
            case WalletEvent.ReservationQueued e -> Optional.of(e.mandateId());
            case WalletEvent.FundsReserved e -> Optional.of(e.mandateId());
            case WalletEvent.ReservationRefused e -> Optional.of(e.mandateId());
            case WalletEvent.FundsCharged e -> Optional.of(e.mandateId());
            case WalletEvent.FundsReleased e -> Optional.of(e.mandateId());
            case WalletEvent.MandateCloseRequested e -> Optional.of(e.mandateId());
            case WalletEvent.MandateClosed e -> Optional.of(e.mandateId());
        };
    }

    static String key(LoggedEvent logged) {
        WalletEvent event = (WalletEvent) logged.event();
        return event.walletId() + "/" + about(event).orElseThrow();
    }

    @Override
    protected void apply(LoggedEvent logged) {
        switch ((WalletEvent) logged.event()) {
            case WalletEvent.MandateSubmitted e -> submitted(e, logged.position());
            case WalletEvent.MandateOpened e -> {
                state = "open";
                locked = e.locked().units();
            }
            case WalletEvent.MandateRefused _ -> state = "refused";
            case WalletEvent.FundsReserved e -> {
                locked = locked.subtract(e.amount().units());
                reserved = reserved.add(e.amount().units());
            }
            case WalletEvent.FundsCharged e -> {
                reserved = reserved.subtract(e.split().total().units());
                spent = spent.add(e.split().total().units());
            }
            case WalletEvent.FundsReleased e -> {
                reserved = reserved.subtract(e.amount().units());
                locked = locked.add(e.amount().units());
            }
            case WalletEvent.MandateCloseRequested _ -> state = "closing";
            case WalletEvent.MandateClosed e -> {
                state = "closed";
                locked = locked.subtract(e.returned().units());
            }
            case WalletEvent.ReservationQueued _, WalletEvent.ReservationRefused _ -> {}
            case WalletEvent.WalletOpened _,
                    WalletEvent.FundsDeposited _,
                    WalletEvent.ChargeReturned _,
                    WalletEvent.FundsWithdrawn _,
                    WalletEvent.DepositReversed _,
                    WalletEvent.WithdrawalReversed _,
                    WalletEvent.ReorgRecorded _,
                    WalletEvent.SessionSet _,
                    WalletEvent.LowBalanceRuleSet _,
                    WalletEvent.LowBalanceRuleRemoved _,
                    WalletEvent.BalanceLow _,
                    WalletEvent.BalanceRecovered _,
                    WalletEvent.TopUpRequested _,
                    WalletEvent.TopUpSigned _,
                    WalletEvent.TopUpRefused _,
                    WalletEvent.TopUpWithheld _ ->
                    throw new IllegalArgumentException("no event of a mandate");
        }
    }

    private void submitted(WalletEvent.MandateSubmitted event, long position) {
        walletId = event.walletId().value();
        mandateId = event.mandateId().value();
        submittedPosition = position;
        cap = MoneyView.of(event.mandate().cap());
        expiry = event.mandate().expiry();
        forOneJob = event.mandate().isForOneJob();
    }

    String walletId() {
        return walletId;
    }

    long submittedPosition() {
        return submittedPosition;
    }

    /** Not yet over. */
    boolean open() {
        return !OVER.contains(state);
    }

    MandateView view() {
        MoneyView known = cap;
        if (known == null) {
            throw new IllegalStateException("The first event of " + key() + " is no submission.");
        }
        return new MandateView(
                mandateId,
                state,
                known,
                known.withUnits(locked),
                known.withUnits(reserved),
                known.withUnits(spent),
                expiry,
                forOneJob);
    }
}
