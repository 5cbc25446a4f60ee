package io.opnode.domain.wallet;

import io.opnode.domain.kernel.Decision;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.Rejection;
import io.opnode.domain.wallet.BalanceWatch.Withheld;
import io.opnode.domain.wallet.LowBalanceRule.AutoTopUp;
import io.opnode.domain.wallet.WalletCommand.RecordSession;
import io.opnode.domain.wallet.WalletCommand.RefuseTopUp;
import io.opnode.domain.wallet.WalletCommand.SubmitMandate;
import io.opnode.domain.wallet.WalletCommand.SubmitTopUp;
import io.opnode.domain.wallet.WalletEvent.SessionSet;
import io.opnode.domain.wallet.WalletEvent.TopUpRefused;
import io.opnode.domain.wallet.WalletEvent.TopUpRequested;
import io.opnode.domain.wallet.WalletEvent.TopUpSigned;
import io.opnode.domain.wallet.WalletEvent.TopUpWithheld;
import io.opnode.domain.wallet.WalletRejection.TopUpUnknown;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * More of the wallet's money for jobs, within a spender's session. The contract holds the session's
 * cap whatever is decided here; these rules only keep from asking for what it would refuse.
 */
final class TopUpRules {
    /** Of the mandate of a top-up; what is left of it then goes back to the wallet. */
    static final Duration LIFETIME = Duration.ofDays(30);

    private TopUpRules() {}

    static Decision<WalletEvent> session(Wallet.Opened wallet, RecordSession c) {
        if (wallet.applied(c.fact())) {
            return Decision.nothingToDo();
        }
        return c.cap().asset().equals(wallet.asset())
                ? Decision.accept(
                        new SessionSet(
                                c.walletId(),
                                c.spender(),
                                c.cap(),
                                c.period(),
                                c.since(),
                                c.expiry(),
                                c.fact()))
                : WalletDecider.foreign(wallet, c.cap().asset().toString());
    }

    /** A top-up, or why there is none; empty when that was said before. */
    static Optional<WalletEvent> ask(Wallet.Opened wallet, AutoTopUp topUp, Instant now) {
        BalanceWatch watch = wallet.watch();
        if (watch.withheld().filter(w -> w.bars(now)).isPresent()) {
            return Optional.empty();
        }
        Optional<TopUpWithheld> obstacle = obstacle(wallet, topUp, now);
        if (obstacle.isPresent()) {
            Withheld why = new Withheld(obstacle.get().obstacle(), obstacle.get().until());
            return obstacle.filter(o -> !watch.withheld().equals(Optional.of(why)))
                    .map(WalletEvent.class::cast);
        }
        SpenderSession session = watch.session(topUp.spender()).orElseThrow();
        return Optional.of(
                new TopUpRequested(
                        wallet.walletId(),
                        TopUpId.of(wallet.walletId(), watch.topUps() + 1),
                        topUp.amount(),
                        topUp.spender(),
                        session.periodOf(now),
                        now.plus(LIFETIME).truncatedTo(ChronoUnit.SECONDS)));
    }

    private static Optional<TopUpWithheld> obstacle(
            Wallet.Opened wallet, AutoTopUp topUp, Instant now) {
        Optional<SpenderSession> known = wallet.watch().session(topUp.spender());
        if (known.isEmpty()) {
            return withheld(
                    wallet,
                    TopUpObstacle.NO_SESSION,
                    topUp.spender() + " has no session; set one with `opnode wallet session set`");
        }
        SpenderSession session = known.get();
        Money amount = topUp.amount();
        if (session.isExpired(now)) {
            return withheld(
                    wallet,
                    TopUpObstacle.SESSION_EXPIRED,
                    "the session expired at " + session.expiry());
        }
        if (session.cap().isLessThan(amount)) {
            return withheld(
                    wallet,
                    TopUpObstacle.AMOUNT_ABOVE_CAP,
                    amount + " is more than the session's cap of " + session.cap());
        }
        Money remaining = session.remaining(now);
        if (remaining.isLessThan(amount)) {
            return Optional.of(
                    new TopUpWithheld(
                            wallet.walletId(),
                            TopUpObstacle.CAP_USED_UP,
                            remaining + " of the session's cap of " + session.cap() + " is left",
                            session.nextPeriod(now)));
        }
        return wallet.unclaimed().isLessThan(amount)
                ? withheld(
                        wallet,
                        TopUpObstacle.FUNDS_SHORT,
                        wallet.unclaimed() + " is available of " + amount + "; deposit")
                : Optional.empty();
    }

    private static Optional<TopUpWithheld> withheld(
            Wallet.Opened wallet, TopUpObstacle obstacle, String reason) {
        return Optional.of(
                new TopUpWithheld(wallet.walletId(), obstacle, reason, Optional.empty()));
    }

    static Decision<WalletEvent> submit(Wallet.Opened wallet, SubmitTopUp c, Instant now) {
        Optional<TopUp> known = underWay(wallet, c.topUpId());
        if (known.filter(t -> t.isBy(c.mandateId())).isPresent()) {
            return Decision.nothingToDo();
        }
        if (known.filter(t -> t.mandateId().isEmpty()).isEmpty()) {
            return Decision.refuse(new TopUpUnknown(c.topUpId()));
        }
        Decision<WalletEvent> submitted =
                known.get().isMetBy(c.mandate())
                        ? MandateRules.submit(wallet, asMandate(c), now)
                        : MandateRules.unusable(
                                c.mandateId(), "it is not what the top-up asked for");
        return switch (submitted) {
            case Decision.Refused<WalletEvent>(Rejection why) ->
                    // WHY no refusal: the top-up would be under way for ever.
                    Decision.accept(refused(wallet, known.get(), why.message(), now));
            case Decision.Accepted<WalletEvent>(List<WalletEvent> events) -> {
                List<WalletEvent> all = new ArrayList<>();
                all.add(new TopUpSigned(c.walletId(), c.topUpId(), c.mandateId()));
                all.addAll(events);
                yield Decision.accept(all);
            }
        };
    }

    private static SubmitMandate asMandate(SubmitTopUp c) {
        return new SubmitMandate(c.walletId(), c.mandateId(), c.mandate(), c.signature());
    }

    static Decision<WalletEvent> refuse(Wallet.Opened wallet, RefuseTopUp c, Instant now) {
        return underWay(wallet, c.topUpId())
                .filter(topUp -> topUp.mandateId().isEmpty())
                .map(topUp -> Decision.<WalletEvent>accept(refused(wallet, topUp, c.reason(), now)))
                .orElseGet(Decision::nothingToDo);
    }

    /** The end of the top-up whose mandate the chain refused, if it is one's. */
    static Optional<TopUpRefused> ofMandate(
            Wallet.Opened wallet, MandateId mandateId, String reason, Instant now) {
        return wallet.watch()
                .underWay()
                .filter(topUp -> topUp.isBy(mandateId))
                .map(topUp -> refused(wallet, topUp, reason, now));
    }

    private static TopUpRefused refused(
            Wallet.Opened wallet, TopUp topUp, String reason, Instant now) {
        return new TopUpRefused(
                wallet.walletId(),
                topUp.topUpId(),
                reason,
                wallet.watch().session(topUp.spender()).flatMap(s -> s.nextPeriod(now)));
    }

    private static Optional<TopUp> underWay(Wallet.Opened wallet, TopUpId topUpId) {
        return wallet.watch().underWay().filter(t -> t.topUpId().equals(topUpId));
    }
}
