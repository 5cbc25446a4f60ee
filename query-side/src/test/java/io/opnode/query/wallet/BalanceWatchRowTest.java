package io.opnode.query.wallet;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.wallet.LowBalanceRule;
import io.opnode.domain.wallet.LowBalanceRule.AutoTopUp;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.MandateSignature;
import io.opnode.domain.wallet.SpendingMandate;
import io.opnode.domain.wallet.TopUpId;
import io.opnode.domain.wallet.TopUpObstacle;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletEvent.BalanceLow;
import io.opnode.domain.wallet.WalletEvent.BalanceRecovered;
import io.opnode.domain.wallet.WalletEvent.LowBalanceRuleRemoved;
import io.opnode.domain.wallet.WalletEvent.LowBalanceRuleSet;
import io.opnode.domain.wallet.WalletEvent.MandateOpened;
import io.opnode.domain.wallet.WalletEvent.MandateSubmitted;
import io.opnode.domain.wallet.WalletEvent.SessionSet;
import io.opnode.domain.wallet.WalletEvent.TopUpRefused;
import io.opnode.domain.wallet.WalletEvent.TopUpRequested;
import io.opnode.domain.wallet.WalletEvent.TopUpSigned;
import io.opnode.domain.wallet.WalletEvent.TopUpWithheld;
import io.opnode.query.kernel.MoneyView;
import io.opnode.query.platform.LoggedEvent;
import io.opnode.query.platform.ViewJson;
import io.opnode.query.testing.Samples;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BalanceWatchRowTest {
    private static final EvmAddress SPENDER = Samples.address("7");
    private static final TopUpId FIRST = new TopUpId(Samples.WALLET + "-t1");
    private static final MandateId MANDATE = Samples.mandateId("top-up");
    private static final MandateSignature SIGNATURE = new MandateSignature("0x1234");
    private static final Instant NEXT = Samples.T0.plus(Duration.ofDays(1));

    private final List<WalletEvent> history = new ArrayList<>(List.of(Samples.opened()));

    /** Folds all so far, stored and read back on the way. */
    private BalanceWatchView after(WalletEvent... more) {
        history.addAll(List.of(more));
        WalletRow row = new WalletRow();
        long position = 1;
        for (WalletEvent event : history) {
            row.take(
                    new LoggedEvent(
                            position,
                            Samples.WALLET.value(),
                            position,
                            Samples.second(position),
                            event));
            row = ViewJson.read(ViewJson.write(row), WalletRow.class);
            position++;
        }
        return row.view(500, List.of()).balance();
    }

    private static SessionSet session(long cap, long block) {
        return new SessionSet(
                Samples.WALLET,
                SPENDER,
                Samples.usdc(cap),
                Duration.ofDays(1),
                Samples.T0,
                NEXT,
                Samples.fact(block));
    }

    private static LowBalanceRuleSet rule() {
        return new LowBalanceRuleSet(
                Samples.WALLET,
                new LowBalanceRule(
                        Samples.usdc(5), Optional.of(new AutoTopUp(Samples.usdc(10), SPENDER))),
                Samples.T0,
                SIGNATURE);
    }

    private static BalanceLow low() {
        return new BalanceLow(Samples.WALLET, Samples.usdc(1), Samples.usdc(5));
    }

    private static TopUpRequested requested() {
        return new TopUpRequested(
                Samples.WALLET, FIRST, Samples.usdc(10), SPENDER, Samples.T0, NEXT);
    }

    private static TopUpSigned signed() {
        return new TopUpSigned(Samples.WALLET, FIRST, MANDATE);
    }

    private static MandateSubmitted submitted() {
        return new MandateSubmitted(
                Samples.WALLET,
                MANDATE,
                new SpendingMandate(
                        Samples.address("c"),
                        Samples.address("d"),
                        Samples.usdc(10),
                        NEXT,
                        Hash32.ZERO,
                        Hash32.ZERO,
                        BigInteger.ZERO,
                        FIRST.salt()),
                SIGNATURE);
    }

    @Test
    @DisplayName("I-12: rule, session and a top-up are told as they stand")
    void tellsATopUpFromItsRequestToItsOpening() {
        BalanceWatchView none = after();
        assertThat(none).isEqualTo(new BalanceWatchView(false, null, List.of(), null, null));

        BalanceWatchView asked = after(session(20, 2), rule(), low(), requested());
        assertThat(asked.low()).isTrue();
        BalanceWatchView.Rule rule = requireNonNull(asked.rule());
        assertThat(rule.threshold()).isEqualTo(MoneyView.of(Samples.usdc(5)));
        assertThat(rule.spender()).isEqualTo(SPENDER.value());
        assertThat(asked.sessions())
                .containsExactly(
                        new BalanceWatchView.SpenderSession(
                                SPENDER.value(),
                                MoneyView.of(Samples.usdc(20)),
                                86_400,
                                Samples.T0,
                                NEXT));
        assertThat(requireNonNull(asked.lastTopUp()).state()).isEqualTo("requested");

        BalanceWatchView.TopUp carried = requireNonNull(after(signed(), submitted()).lastTopUp());
        assertThat(carried.state()).isEqualTo("signed");
        assertThat(carried.mandateId()).isEqualTo(MANDATE.value());
        BalanceWatchView open =
                after(
                        Samples.deposited(10, 3),
                        new MandateOpened(
                                Samples.WALLET, MANDATE, Samples.usdc(10), Samples.fact(4)),
                        new BalanceRecovered(Samples.WALLET, Samples.usdc(10)));
        assertThat(requireNonNull(open.lastTopUp()).state()).isEqualTo("opened");
        assertThat(open.low()).isFalse();
    }

    @Test
    void tellsWhyThereIsNoTopUp() {
        BalanceWatchView poor =
                after(
                        rule(),
                        low(),
                        new TopUpWithheld(
                                Samples.WALLET,
                                TopUpObstacle.FUNDS_SHORT,
                                "deposit",
                                Optional.empty()));
        assertThat(poor.withheld())
                .isEqualTo(new BalanceWatchView.Withheld("funds-short", "deposit", null));
        BalanceWatchView refused =
                after(
                        requested(),
                        signed(),
                        new TopUpRefused(Samples.WALLET, FIRST, "NotSigned", Optional.of(NEXT)));
        assertThat(refused.withheld())
                .isEqualTo(new BalanceWatchView.Withheld("refused", "NotSigned", NEXT));
        BalanceWatchView.TopUp last = requireNonNull(refused.lastTopUp());
        assertThat(last.state()).isEqualTo("refused");
        assertThat(last.reason()).isEqualTo("NotSigned");
        assertThat(last.mandateId()).isEqualTo(MANDATE.value());
        assertThat(after(Samples.deposited(10, 3)).withheld()).isNull();
    }

    @Test
    void forgetsWhatTheOwnerEnded() {
        after(session(20, 2), rule(), low());
        BalanceWatchView ended =
                after(
                        session(0, 3),
                        new LowBalanceRuleRemoved(
                                Samples.WALLET, Samples.T0.plusMillis(1), SIGNATURE));
        assertThat(ended).isEqualTo(new BalanceWatchView(false, null, List.of(), null, null));
    }
}
