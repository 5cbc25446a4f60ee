package io.opnode.domain.wallet;

import static io.opnode.domain.Samples.OWNER;
import static io.opnode.domain.Samples.USDC;
import static io.opnode.domain.Samples.WALLET;
import static io.opnode.domain.Samples.WALLET_ADDRESS;
import static io.opnode.domain.Samples.address;
import static io.opnode.domain.Samples.fact;
import static io.opnode.domain.Samples.mandateId;
import static io.opnode.domain.Samples.signature;
import static io.opnode.domain.Samples.usdc;
import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.Story;
import io.opnode.domain.billing.Split;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.LowBalanceRule.AutoTopUp;
import io.opnode.domain.wallet.WalletCommand.ConfirmMandate;
import io.opnode.domain.wallet.WalletCommand.OpenWallet;
import io.opnode.domain.wallet.WalletCommand.RecordDeposit;
import io.opnode.domain.wallet.WalletCommand.RecordSession;
import io.opnode.domain.wallet.WalletCommand.RecordWithdrawal;
import io.opnode.domain.wallet.WalletCommand.RefuseMandate;
import io.opnode.domain.wallet.WalletCommand.RefuseTopUp;
import io.opnode.domain.wallet.WalletCommand.RemoveLowBalanceRule;
import io.opnode.domain.wallet.WalletCommand.ReserveFunds;
import io.opnode.domain.wallet.WalletCommand.ReviewBalance;
import io.opnode.domain.wallet.WalletCommand.SetLowBalanceRule;
import io.opnode.domain.wallet.WalletCommand.SettleReservation;
import io.opnode.domain.wallet.WalletCommand.SubmitTopUp;
import io.opnode.domain.wallet.WalletEvent.BalanceLow;
import io.opnode.domain.wallet.WalletEvent.BalanceRecovered;
import io.opnode.domain.wallet.WalletEvent.LowBalanceRuleRemoved;
import io.opnode.domain.wallet.WalletEvent.MandateOpened;
import io.opnode.domain.wallet.WalletEvent.SessionSet;
import io.opnode.domain.wallet.WalletEvent.TopUpRefused;
import io.opnode.domain.wallet.WalletEvent.TopUpRequested;
import io.opnode.domain.wallet.WalletEvent.TopUpSigned;
import io.opnode.domain.wallet.WalletEvent.TopUpWithheld;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules, sessions, jobs, deposits and refusals in random order. */
class TopUpPropertyTest {
    private static final int SEEDS = 60;
    private static final int STEPS = 300;
    private static final List<EvmAddress> SPENDERS = List.of(address(7), address(8));

    /** Over all seeds: a path never taken proves nothing. */
    private static final Map<String, Integer> SEEN = new TreeMap<>();

    @Test
    @DisplayName(
            "I-17, I-18: whatever happens, top-ups of a period stay within the session's cap, one"
                    + " is under way at most, and low and recovered alternate")
    void holdsOverRandomSequences() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            new Run(seed).go();
        }
        assertThat(SEEN.keySet())
                .contains(
                        "TopUpRequested",
                        "TopUpSigned",
                        "TopUpRefused",
                        "BalanceLow",
                        "BalanceRecovered",
                        "LowBalanceRuleRemoved",
                        "more than one in a period")
                .containsAll(
                        Stream.of(TopUpObstacle.values())
                                .filter(o -> o != TopUpObstacle.REFUSED)
                                .map(Enum::name)
                                .toList());
    }

    private static final class Run {
        private final long seed;
        private final Random random;
        private final Story<Wallet, WalletCommand, WalletEvent> wallet =
                new Story<>(new WalletDecider());
        private final Map<EvmAddress, SessionSet> sessions = new HashMap<>();
        private final Map<String, Money> asked = new HashMap<>();
        private Optional<TopUpRequested> underWay = Optional.empty();
        private Optional<MandateId> mandate = Optional.empty();
        private boolean low;
        private long block = 1;
        private int jobs;
        private int mandates;

        Run(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
        }

        void go() {
            send(new OpenWallet(WALLET, OWNER, WALLET_ADDRESS, USDC));
            for (int i = 0; i < STEPS; i++) {
                wallet.pass(Duration.ofMinutes(random.nextInt(20)));
                next().ifPresent(this::send);
            }
        }

        private Wallet.Opened state() {
            return wallet.state(Wallet.Opened.class);
        }

        private ChainFact fresh() {
            return fact(++block, 0);
        }

        private EvmAddress spender() {
            return SPENDERS.get(random.nextInt(SPENDERS.size()));
        }

        private Optional<WalletCommand> next() {
            return switch (random.nextInt(12)) {
                case 0 ->
                        Optional.of(
                                new RecordDeposit(WALLET, usdc(1 + random.nextInt(80)), fresh()));
                case 1 -> random.nextInt(4) == 0 ? Optional.of(session()) : Optional.empty();
                case 2 -> random.nextInt(3) == 0 ? Optional.of(rule()) : Optional.empty();
                case 3 ->
                        random.nextInt(6) == 0
                                ? Optional.of(
                                        new RemoveLowBalanceRule(WALLET, wallet.now(), signature()))
                                : Optional.empty();
                case 4, 5, 6 -> reserve();
                case 7 -> settle();
                case 8 -> Optional.of(new ReviewBalance(WALLET));
                case 9 -> withdraw();
                default -> carryOut();
            };
        }

        private RecordSession session() {
            return new RecordSession(
                    WALLET,
                    spender(),
                    usdc(random.nextInt(4) * 40L),
                    Duration.ofMinutes(30 + random.nextInt(90)),
                    wallet.now().minusSeconds(random.nextInt(30)),
                    wallet.now().plus(Duration.ofHours(random.nextInt(60))),
                    fresh());
        }

        private SetLowBalanceRule rule() {
            long threshold = 1 + random.nextInt(30);
            return new SetLowBalanceRule(
                    WALLET,
                    new LowBalanceRule(
                            usdc(threshold),
                            random.nextInt(8) == 0
                                    ? Optional.empty()
                                    : Optional.of(
                                            new AutoTopUp(
                                                    usdc(threshold + random.nextInt(30)),
                                                    spender()))),
                    wallet.now(),
                    signature());
        }

        private Optional<WalletCommand> reserve() {
            Money amount = usdc(1 + random.nextInt(25));
            return PayingMandatePolicy.choose(state(), amount, Duration.ZERO, wallet.now())
                    .map(id -> new ReserveFunds(WALLET, id, new JobId("job-" + ++jobs), amount));
        }

        private Optional<WalletCommand> settle() {
            return state().reservations().stream()
                    .findFirst()
                    .map(r ->
                            new SettleReservation(
                                    WALLET, r.jobId(), Split.nothing(USDC), Optional.empty()));
        }

        private Optional<WalletCommand> withdraw() {
            Money held = state().available();
            boolean claimed = !state().unclaimed().equals(held);
            return held.isZero() || claimed || random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(
                            new RecordWithdrawal(
                                    WALLET,
                                    usdc(1 + random.nextInt(held.units().intValueExact())),
                                    OWNER,
                                    fresh()));
        }

        /** As bridge and chain would: sign or not, open or not. */
        private Optional<WalletCommand> carryOut() {
            if (mandate.isPresent()) {
                MandateId id = mandate.get();
                return Optional.of(
                        random.nextInt(4) == 0
                                ? new RefuseMandate(WALLET, id, "SessionCapExceeded")
                                : new ConfirmMandate(
                                        WALLET, id, underWay.orElseThrow().amount(), fresh()));
            }
            return underWay.map(e ->
                    random.nextInt(6) == 0
                            ? new RefuseTopUp(WALLET, e.topUpId(), "no key")
                            : sign(e));
        }

        private SubmitTopUp sign(TopUpRequested e) {
            return new SubmitTopUp(
                    WALLET,
                    e.topUpId(),
                    mandateId(++mandates),
                    new SpendingMandate(
                            WALLET_ADDRESS,
                            address(3),
                            e.amount(),
                            e.expiry(),
                            Hash32.ZERO,
                            Hash32.ZERO,
                            BigInteger.ZERO,
                            e.topUpId().salt()),
                    signature());
        }

        private void send(WalletCommand command) {
            Instant now = wallet.now();
            Money free = wallet.state() instanceof Wallet.Opened w ? w.unclaimed() : usdc(0);
            for (WalletEvent event : wallet.when(command).eventsOrNone()) {
                SEEN.merge(event.getClass().getSimpleName(), 1, Integer::sum);
                if (event instanceof WalletEvent.FundsDeposited e) {
                    free = free.plus(e.amount());
                }
                check(event, now, free);
            }
        }

        private void check(WalletEvent event, Instant now, Money free) {
            switch (event) {
                case SessionSet e -> sessions.put(e.spender(), e);
                case TopUpRequested e -> asked(e, now, free);
                case TopUpSigned e -> mandate = Optional.of(e.mandateId());
                case MandateOpened _ -> ended();
                case TopUpRefused _ -> {
                    asked.computeIfPresent(
                            period(underWay.orElseThrow()),
                            (_, sum) -> sum.minus(underWay.orElseThrow().amount()));
                    ended();
                }
                case TopUpWithheld e -> SEEN.merge(e.obstacle().name(), 1, Integer::sum);
                case BalanceLow e -> {
                    assertThat(low).as("seed %s: told twice", seed).isFalse();
                    assertThat(e.spendable()).isLessThan(e.threshold());
                    low = true;
                }
                case BalanceRecovered _ -> {
                    assertThat(low).as("seed %s: recovered twice", seed).isTrue();
                    low = false;
                }
                case LowBalanceRuleRemoved _ -> low = false;
                default -> {}
            }
        }

        private void ended() {
            underWay = Optional.empty();
            mandate = Optional.empty();
        }

        private SessionSet session(EvmAddress spender) {
            return Optional.ofNullable(sessions.get(spender)).orElseThrow();
        }

        private String period(TopUpRequested e) {
            return e.spender() + "/" + session(e.spender()).fact() + "/" + e.periodStart();
        }

        private void asked(TopUpRequested e, Instant now, Money free) {
            SessionSet session = session(e.spender());
            assertThat(underWay).as("seed %s: one at a time", seed).isEmpty();
            assertThat(now).as("seed %s: unexpired", seed).isBefore(session.expiry());
            assertThat(e.periodStart()).isBetween(session.since(), now);
            assertThat(now).isBefore(e.periodStart().plus(session.period()));
            assertThat(e.amount()).as("seed %s: covered", seed).isLessThanOrEqualTo(free);
            underWay = Optional.of(e);
            Money sum = asked.merge(period(e), e.amount(), Money::plus);
            if (e.amount().isLessThan(sum)) {
                SEEN.merge("more than one in a period", 1, Integer::sum);
            }
            assertThat(sum)
                    .as("seed %s: cap of the period", seed)
                    .isLessThanOrEqualTo(session.cap());
        }
    }
}
