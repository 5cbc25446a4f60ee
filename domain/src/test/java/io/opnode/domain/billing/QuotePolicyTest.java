package io.opnode.domain.billing;

import static io.opnode.domain.Samples.usdc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.domain.billing.QuotePolicy.Extent;
import io.opnode.domain.kernel.BasisPoints;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.metering.Usage;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotePolicyTest {
    private static LockedPrice price(long compute, long egress, long storage, int discount) {
        Tariff tariff = new Tariff(usdc(compute), usdc(egress), usdc(storage));
        return ProtocolParameters.VERSION_1.lock(tariff, new BasisPoints(discount));
    }

    @Test
    void reservesForAFullRunAndExpectsLess() {
        Extent extent = new Extent(2, 1L << 30, true, Duration.ofHours(1));
        Quote quote = QuotePolicy.quote(extent, price(1_000, 30, 7, 0), Duration.ofMinutes(30));
        assertThat(quote.reservation()).isEqualTo(usdc(2_037));
        assertThat(quote.expected()).isEqualTo(usdc(1_034));
        assertThat(quote.expectedRuntime()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void expectsAtMostTheFullRun() {
        Extent extent = new Extent(1, 0, false, Duration.ofMinutes(1));
        Quote quote = QuotePolicy.quote(extent, price(3_600, 30, 7, 0), Duration.ofHours(9));
        assertThat(quote.expected()).isEqualTo(quote.reservation()).isEqualTo(usdc(60));
        assertThat(quote.expectedRuntime()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void roundsUpAndTakesTheDiscountOffRoundedDown() {
        Extent extent = new Extent(1, 0, false, Duration.ofMillis(1));
        assertThat(QuotePolicy.costRoundedUp(extent, price(1, 0, 0, 9_999))).isEqualTo(usdc(1));
        assertThat(QuotePolicy.costRoundedUp(extent, price(0, 9, 9, 0))).isEqualTo(usdc(0));
    }

    @Test
    void alwaysFitsTheChargeOfAFullRun() {
        for (long seed = 1; seed <= 3_000; seed++) {
            Random random = new Random(seed);
            LockedPrice price =
                    price(
                            random.nextInt(9_000_000),
                            random.nextInt(90_000),
                            random.nextInt(90_000),
                            random.nextInt(10_001));
            Extent extent =
                    new Extent(
                            1 + random.nextInt(8),
                            random.nextInt(1 << 30),
                            random.nextBoolean(),
                            Duration.ofMillis(1 + random.nextInt(100_000)));
            Money reservation =
                    QuotePolicy.quote(extent, price, Duration.ofSeconds(1)).reservation();
            long millis = extent.runtime().toMillis();
            Usage full =
                    new Usage(
                            millis * extent.devices(),
                            0,
                            0,
                            0,
                            extent.egress() ? QuotePolicy.EGRESS_ALLOWANCE_BYTES : 0,
                            extent.diskBytes() * millis / 1_000,
                            0,
                            0);
            Bill bill = Bill.of(price, full, reservation);
            assertThat(bill.charge()).as("seed %d", seed).isEqualTo(bill.total());
            assertThat(BillPolicy.fundedMillis(price, extent.devices(), reservation, millis))
                    .as("seed %d", seed)
                    .isEqualTo(millis);
        }
    }

    @Test
    void tellsHowLongTheMoneyLasts() {
        assertThat(QuotePolicy.runway(usdc(7_200), price(3_600, 0, 0, 0), 2))
                .isBetween(Duration.ofHours(1), Duration.ofMillis(3_600_500));
        assertThat(QuotePolicy.runway(usdc(1), price(0, 0, 0, 0), 1))
                .isEqualTo(QuotePolicy.MAX_RUNWAY);
    }

    @Test
    void refusesExtentsThatCannotBe() {
        assertThatThrownBy(() -> new Extent(0, 0, false, Duration.ZERO))
                .hasMessageContaining("devices: 0");
        assertThatThrownBy(() -> new Extent(1, -1, false, Duration.ZERO))
                .hasMessageContaining("diskBytes: -1");
        assertThatThrownBy(() -> new Extent(1, 0, false, Duration.ofMillis(-1)))
                .hasMessageContaining("runtime");
        assertThat(QuotePolicy.EGRESS_ALLOWANCE_BYTES).isEqualTo(1L << 30);
    }
}
