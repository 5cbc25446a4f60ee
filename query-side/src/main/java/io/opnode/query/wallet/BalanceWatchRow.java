package io.opnode.query.wallet;

import io.opnode.domain.wallet.LowBalanceRule.AutoTopUp;
import io.opnode.domain.wallet.TopUpObstacle;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletEvent.BalanceLow;
import io.opnode.domain.wallet.WalletEvent.BalanceRecovered;
import io.opnode.domain.wallet.WalletEvent.FundsDeposited;
import io.opnode.domain.wallet.WalletEvent.LowBalanceRuleRemoved;
import io.opnode.domain.wallet.WalletEvent.LowBalanceRuleSet;
import io.opnode.domain.wallet.WalletEvent.MandateOpened;
import io.opnode.domain.wallet.WalletEvent.SessionSet;
import io.opnode.domain.wallet.WalletEvent.TopUpRefused;
import io.opnode.domain.wallet.WalletEvent.TopUpRequested;
import io.opnode.domain.wallet.WalletEvent.TopUpSigned;
import io.opnode.domain.wallet.WalletEvent.TopUpWithheld;
import io.opnode.query.kernel.MoneyView;
import io.opnode.query.wallet.BalanceWatchView.Rule;
import io.opnode.query.wallet.BalanceWatchView.SpenderSession;
import io.opnode.query.wallet.BalanceWatchView.TopUp;
import io.opnode.query.wallet.BalanceWatchView.Withheld;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The part of a wallet's row that is about its rule, its sessions and its top-ups. */
final class BalanceWatchRow {
    private static final String REFUSED = code(TopUpObstacle.REFUSED);

    private boolean low;
    private @Nullable Rule rule;
    private List<SpenderSession> sessions = new ArrayList<>();
    private @Nullable TopUp lastTopUp;
    private @Nullable Withheld withheld;

    void apply(WalletEvent event, Instant at) {
        switch (event) {
            case SessionSet e -> set(e);
            case LowBalanceRuleSet e -> set(e);
            case LowBalanceRuleRemoved _ -> {
                rule = null;
                low = false;
                withheld = null;
            }
            case BalanceLow _ -> low = true;
            case BalanceRecovered _ -> {
                low = false;
                withheld = null;
            }
            case TopUpRequested e -> {
                withheld = null;
                lastTopUp =
                        new TopUp(
                                e.topUpId().value(),
                                MoneyView.of(e.amount()),
                                "requested",
                                at,
                                null,
                                null);
            }
            case TopUpSigned e -> moved("signed", at, e.mandateId().value(), null);
            case MandateOpened e -> opened(e, at);
            case TopUpRefused e -> {
                TopUp last = lastTopUp;
                moved("refused", at, last == null ? null : last.mandateId(), e.reason());
                withheld = new Withheld(REFUSED, e.reason(), e.until().orElse(null));
            }
            case TopUpWithheld e ->
                    withheld = new Withheld(code(e.obstacle()), e.reason(), e.until().orElse(null));
            case FundsDeposited _ -> forgetRefusal();
            default -> {
                // Other events move money, which the row itself tells.
            }
        }
    }

    private void set(SessionSet e) {
        sessions.removeIf(s -> s.spender().equals(e.spender().value()));
        if (!e.cap().isZero()) {
            sessions.add(
                    new SpenderSession(
                            e.spender().value(),
                            MoneyView.of(e.cap()),
                            e.period().getSeconds(),
                            e.since(),
                            e.expiry()));
        }
        withheld = null;
    }

    private void set(LowBalanceRuleSet e) {
        MoneyView amount = e.rule().topUp().map(AutoTopUp::amount).map(MoneyView::of).orElse(null);
        String spender = e.rule().topUp().map(t -> t.spender().value()).orElse(null);
        rule = new Rule(MoneyView.of(e.rule().threshold()), amount, spender, e.issuedAt());
        withheld = null;
    }

    private void opened(MandateOpened e, Instant at) {
        TopUp last = lastTopUp;
        if (last != null && e.mandateId().value().equals(last.mandateId())) {
            moved("opened", at, last.mandateId(), null);
        }
    }

    private void moved(
            String state, Instant at, @Nullable String mandateId, @Nullable String reason) {
        TopUp last = lastTopUp;
        if (last != null) {
            lastTopUp = new TopUp(last.topUpId(), last.amount(), state, at, mandateId, reason);
        }
    }

    /** A deposit lifts the bar, and the next top-up is asked for with it. */
    private void forgetRefusal() {
        Withheld why = withheld;
        if (why != null && why.code().equals(REFUSED)) {
            withheld = null;
        }
    }

    private static String code(TopUpObstacle obstacle) {
        return obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    BalanceWatchView view() {
        return new BalanceWatchView(low, rule, List.copyOf(sessions), lastTopUp, withheld);
    }
}
