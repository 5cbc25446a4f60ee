package io.opnode.domain.wallet;

import io.opnode.domain.kernel.Decision;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.WalletCommand.RemoveLowBalanceRule;
import io.opnode.domain.wallet.WalletCommand.SetLowBalanceRule;
import io.opnode.domain.wallet.WalletEvent.BalanceLow;
import io.opnode.domain.wallet.WalletEvent.BalanceRecovered;
import io.opnode.domain.wallet.WalletEvent.LowBalanceRuleRemoved;
import io.opnode.domain.wallet.WalletEvent.LowBalanceRuleSet;
import io.opnode.domain.wallet.WalletEvent.MandateCloseRequested;
import io.opnode.domain.wallet.WalletEvent.TopUpRefused;
import io.opnode.domain.wallet.WalletRejection.OrderRefused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The owner's low-balance rule, and what follows from it. */
final class BalanceRules {
    /** How far the clock of whoever signs an order may be from ours. */
    static final Duration ORDER_TOLERANCE = Duration.ofMinutes(15);

    private BalanceRules() {}

    static Decision<WalletEvent> set(Wallet.Opened wallet, SetLowBalanceRule c, Instant now) {
        boolean same =
                wallet.watch().orderedAt().equals(Optional.of(c.issuedAt()))
                        && wallet.watch().rule().equals(Optional.of(c.rule()));
        if (same) {
            return Decision.nothingToDo();
        }
        if (!c.rule().isIn(wallet)) {
            return WalletDecider.foreign(wallet, c.rule().threshold().asset().toString());
        }
        return unfit(wallet, c.issuedAt(), now)
                .or(() -> aboveCap(wallet, c.rule()))
                .<Decision<WalletEvent>>map(facts -> refused(wallet, facts))
                .orElseGet(() ->
                        Decision.accept(
                                new LowBalanceRuleSet(
                                        c.walletId(), c.rule(), c.issuedAt(), c.signature())));
    }

    static Decision<WalletEvent> remove(Wallet.Opened wallet, RemoveLowBalanceRule c, Instant now) {
        BalanceWatch watch = wallet.watch();
        if (watch.rule().isEmpty()) {
            return Decision.nothingToDo();
        }
        Optional<String> unfit = unfit(wallet, c.issuedAt(), now);
        if (unfit.isPresent()) {
            return refused(wallet, unfit.get());
        }
        List<WalletEvent> events = new ArrayList<>();
        watch.underWay()
                .filter(topUp -> topUp.mandateId().isEmpty())
                .ifPresent(topUp ->
                        events.add(
                                new TopUpRefused(
                                        c.walletId(),
                                        topUp.topUpId(),
                                        "the owner removed the rule",
                                        Optional.empty())));
        events.add(new LowBalanceRuleRemoved(c.walletId(), c.issuedAt(), c.signature()));
        return Decision.accept(events);
    }

    /** WHY both: a signed order must not work again after a later one, nor wait in a drawer. */
    private static Optional<String> unfit(Wallet.Opened wallet, Instant issuedAt, Instant now) {
        Optional<Instant> last = wallet.watch().orderedAt();
        if (last.isPresent() && !issuedAt.isAfter(last.get())) {
            return Optional.of(
                    "it was signed at " + issuedAt + ", and one of " + last.get() + " is in force");
        }
        Duration off = Duration.between(issuedAt, now).abs();
        return off.compareTo(ORDER_TOLERANCE) <= 0
                ? Optional.empty()
                : Optional.of(
                        "it was signed at "
                                + issuedAt
                                + " and it is "
                                + now
                                + "; set your clock and sign again");
    }

    private static Optional<String> aboveCap(Wallet.Opened wallet, LowBalanceRule rule) {
        return rule.topUp()
                .flatMap(topUp ->
                        wallet.watch()
                                .session(topUp.spender())
                                .filter(s -> s.cap().isLessThan(topUp.amount()))
                                .map(s ->
                                        "a top-up of "
                                                + topUp.amount()
                                                + " is more than the session's cap of "
                                                + s.cap()));
    }

    private static Decision<WalletEvent> refused(Wallet.Opened wallet, String facts) {
        return Decision.refuse(new OrderRefused(wallet.walletId(), facts));
    }

    /** Gives back what expired mandates hold and no job needs. */
    static Decision<WalletEvent> review(Wallet.Opened wallet, Instant now) {
        return Decision.accept(
                wallet.mandates().stream()
                        .filter(m -> m instanceof Mandate.Open && m.isExpired(now))
                        .filter(m -> wallet.reservationsOf(m.id()).isEmpty())
                        .<WalletEvent>map(m -> new MandateCloseRequested(wallet.walletId(), m.id()))
                        .toList());
    }

    /** What a wallet in this state says of its balance; nothing that it has said before. */
    static List<WalletEvent> after(Wallet.Opened wallet, Instant now) {
        Optional<LowBalanceRule> rule = wallet.watch().rule();
        return rule.isEmpty() ? List.of() : after(wallet, rule.get(), now);
    }

    private static List<WalletEvent> after(Wallet.Opened wallet, LowBalanceRule rule, Instant now) {
        List<WalletEvent> events = new ArrayList<>();
        Money spendable = wallet.spendable(now);
        boolean low = spendable.isLessThan(rule.threshold());
        if (low != wallet.watch().low()) {
            events.add(
                    low
                            ? new BalanceLow(wallet.walletId(), spendable, rule.threshold())
                            : new BalanceRecovered(wallet.walletId(), spendable));
        }
        boolean wanted = low && wallet.spendableSoon(now).isLessThan(rule.threshold());
        if (wanted && wallet.watch().underWay().isEmpty()) {
            rule.topUp()
                    .flatMap(topUp -> TopUpRules.ask(wallet, topUp, now))
                    .ifPresent(events::add);
        }
        return events;
    }
}
