package io.opnode.domain.wallet;

import io.opnode.domain.kernel.EvmAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands guard over a wallet's balance.
 *
 * @param sessions of spenders, oldest first, at most {@value #MAX_SESSIONS}
 * @param orderedAt when the owner signed the last order about the rule; older ones count no more
 * @param low whether the balance was told to be low
 * @param topUps how many were asked for so far
 */
public record BalanceWatch(
        List<SpenderSession> sessions,
        Optional<LowBalanceRule> rule,
        Optional<Instant> orderedAt,
        boolean low,
        Optional<TopUp> underWay,
        Optional<Withheld> withheld,
        long topUps) {

    /** How many sessions of a wallet are known at once; only its owner can set one. */
    static final int MAX_SESSIONS = 32;

    /** Nobody watches. */
    static final BalanceWatch NONE =
            new BalanceWatch(
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    0);

    /**
     * Why there was no top-up when there should have been one.
     *
     * @param until when that may have passed by itself
     */
    public record Withheld(TopUpObstacle obstacle, Optional<Instant> until) {
        boolean bars(Instant now) {
            return obstacle == TopUpObstacle.REFUSED
                    && until.filter(u -> !now.isBefore(u)).isEmpty();
        }
    }

    public BalanceWatch {
        sessions = List.copyOf(sessions);
    }

    public Optional<SpenderSession> session(EvmAddress spender) {
        return sessions.stream().filter(s -> s.spender().equals(spender)).findFirst();
    }

    /**
     * With a session set anew, or none when it may spend nothing; a refusal is history then. A
     * top-up under way will count in it, since it is locked after it.
     */
    BalanceWatch set(SpenderSession fresh) {
        SpenderSession session =
                underWay.filter(t -> t.spender().equals(fresh.spender()))
                        .map(t -> fresh.using(fresh.since(), t.amount()))
                        .orElse(fresh);
        List<SpenderSession> others =
                sessions.stream().filter(s -> !s.spender().equals(session.spender())).toList();
        Stream<SpenderSession> now =
                session.cap().isZero()
                        ? others.stream()
                        : Stream.concat(
                                others.stream().skip(Math.max(0, others.size() + 1 - MAX_SESSIONS)),
                                Stream.of(session));
        return new BalanceWatch(
                now.toList(), rule, orderedAt, low, underWay, Optional.empty(), topUps);
    }

    private BalanceWatch updated(SpenderSession session) {
        return new BalanceWatch(
                sessions.stream()
                        .map(s -> s.spender().equals(session.spender()) ? session : s)
                        .toList(),
                rule,
                orderedAt,
                low,
                underWay,
                withheld,
                topUps);
    }

    BalanceWatch ruled(Optional<LowBalanceRule> now, Instant at) {
        return new BalanceWatch(
                sessions,
                now,
                Optional.of(at),
                low && now.isPresent(),
                underWay,
                Optional.empty(),
                topUps);
    }

    BalanceWatch low(boolean now) {
        return new BalanceWatch(
                sessions,
                rule,
                orderedAt,
                now,
                underWay,
                now ? withheld : Optional.empty(),
                topUps);
    }

    BalanceWatch withheld(Optional<Withheld> now) {
        return new BalanceWatch(sessions, rule, orderedAt, low, underWay, now, topUps);
    }

    /** More money in the wallet: what was refused may go through now. */
    BalanceWatch funded() {
        return withheld(withheld.filter(w -> w.obstacle() != TopUpObstacle.REFUSED));
    }

    BalanceWatch started(TopUp topUp) {
        BalanceWatch using =
                session(topUp.spender())
                        .map(s -> updated(s.using(topUp.periodStart(), topUp.amount())))
                        .orElse(this);
        return new BalanceWatch(
                using.sessions,
                rule,
                orderedAt,
                low,
                Optional.of(topUp),
                Optional.empty(),
                topUps + 1);
    }

    BalanceWatch signed(MandateId mandateId) {
        return underWay(underWay.map(t -> t.signed(mandateId)));
    }

    /** Its mandate is open. */
    BalanceWatch opened(MandateId mandateId) {
        return underWay(underWay.filter(t -> !t.isBy(mandateId)));
    }

    /** It came to nothing, and neither would the next one before something changes. */
    BalanceWatch refused(TopUp topUp, Optional<Instant> until) {
        BalanceWatch using =
                session(topUp.spender())
                        .map(s -> updated(s.giveBack(topUp.periodStart(), topUp.amount())))
                        .orElse(this);
        return using.underWay(Optional.empty())
                .withheld(Optional.of(new Withheld(TopUpObstacle.REFUSED, until)));
    }

    private BalanceWatch underWay(Optional<TopUp> now) {
        return new BalanceWatch(sessions, rule, orderedAt, low, now, withheld, topUps);
    }
}
