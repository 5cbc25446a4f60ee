package io.opnode.domain.billing;

import static io.opnode.domain.Samples.usdc;
import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.Samples;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.BasisPoints;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.metering.Usage;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BillPolicyTest {
    private static final Money PLENTY = Money.saturated(Samples.USDC, Money.MAX_UNITS);
    private static final long GIB = 1L << 30;

    private static LockedPrice price(long compute, long egress, long storage, int discount) {
        Tariff tariff = new Tariff(usdc(compute), usdc(egress), usdc(storage));
        return ProtocolParameters.VERSION_1.lock(tariff, new BasisPoints(discount));
    }

    private static Usage usage(long millis, long out, long storage) {
        return new Usage(millis, 7, 7, 7, out, storage, 7, 7);
    }

    @Test
    void billsEachMeterRoundedDownAndSums() {
        Bill bill =
                Bill.of(
                        price(1_000, 10, 3_600, 0),
                        usage(3_600_000 + 3_599, 2 * GIB + GIB / 10 - 1, GIB * 3_600 / 2),
                        PLENTY);
        assertThat(bill.lines())
                .extracting(BillLine::meter)
                .containsExactly("compute", "egress", "storage");
        assertThat(bill.lines())
                .extracting(line -> line.amount().units().longValueExact())
                .containsExactly(1_000L, 20L, 1_800L);
        assertThat(bill.lines())
                .extracting(BillLine::unit)
                .containsExactly("hour", "GiB", "GiB-hour");
        assertThat(bill.lines()).extracting(BillLine::quantity).startsWith(3_603_599L);
        assertThat(bill.total()).isEqualTo(usdc(2_820));
        assertThat(bill.charge()).isEqualTo(usdc(2_820));
    }

    @Test
    void chargesTheNextUnitExactlyWhenItIsDue() {
        assertThat(Bill.of(price(1_000, 0, 0, 0), usage(3_599, 0, 0), PLENTY).charge())
                .isEqualTo(usdc(0));
        assertThat(Bill.of(price(1_000, 0, 0, 0), usage(3_600, 0, 0), PLENTY).charge())
                .isEqualTo(usdc(1));
    }

    @Test
    void takesTheDiscountOffTheSumRoundedDown() {
        Bill bill = Bill.of(price(3_600_000, 0, 0, 1_500), usage(999, 0, 0), PLENTY);
        assertThat(bill.discount()).isEqualTo(usdc(149));
        assertThat(bill.charge()).isEqualTo(usdc(850));
        assertThat(bill.total()).isEqualTo(usdc(850));
        Bill free = Bill.of(price(3_600_000, 0, 0, 10_000), usage(999, 0, 0), PLENTY);
        assertThat(free.charge().isZero()).isTrue();
    }

    @Test
    @DisplayName("I-02: the charge never exceeds the reservation")
    void holdsTheChargeToTheReservation() {
        Bill bill = Bill.of(price(3_600_000, 0, 0, 0), usage(100, 0, 0), usdc(99));
        assertThat(bill.total()).isEqualTo(usdc(100));
        assertThat(bill.charge()).isEqualTo(usdc(99));
    }

    @Test
    @DisplayName("A16: zero seconds cost nothing at any rate")
    void billsNothingForNothing() {
        LockedPrice dear = huge();
        Money reservation = PLENTY;
        assertThat(Bill.of(dear, Usage.NONE, reservation).charge().isZero()).isTrue();
    }

    private static LockedPrice huge() {
        Money rate = new Money(Samples.USDC, BigInteger.TWO.pow(255));
        return ProtocolParameters.VERSION_1.lock(
                new Tariff(rate, rate, rate), new BasisPoints(5_000));
    }

    @Test
    @DisplayName("A16: a rate of 2^255 neither overflows nor exceeds the reservation")
    void survivesHugeRates() {
        Bill bill =
                Bill.of(
                        huge(),
                        usage(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE),
                        usdc(12_345));
        assertThat(bill.charge()).isEqualTo(usdc(12_345));
        assertThat(bill.total().units()).isEqualTo(Money.MAX_UNITS);
        Bill small = Bill.of(huge(), usage(1, 0, 0), PLENTY);
        BigInteger line = BigInteger.TWO.pow(255).divide(BigInteger.valueOf(3_600_000));
        assertThat(small.lines().getFirst().amount().units()).isEqualTo(line);
        assertThat(small.charge().units()).isEqualTo(line.subtract(line.divide(BigInteger.TWO)));
        assertThat(BillPolicy.fundedMillis(huge(), 64, PLENTY, 5_000_000)).isEqualTo(224_999);
    }

    @Test
    @DisplayName("A16: a million jobs of one second lose at most a unit each, never gain")
    void addsUpAMillionOneSecondJobs() {
        LockedPrice price = price(12_345, 0, 0, 0);
        BigInteger sum = BigInteger.ZERO;
        Bill one = Bill.of(price, usage(1_000, 0, 0), PLENTY);
        for (int i = 0; i < 1_000_000; i++) {
            sum = sum.add(one.charge().units());
        }
        Bill whole = Bill.of(price, usage(1_000_000_000L, 0, 0), PLENTY);
        assertThat(sum).isLessThanOrEqualTo(whole.charge().units());
        assertThat(sum)
                .isGreaterThan(whole.charge().units().subtract(BigInteger.valueOf(1_000_000)));
        assertThat(sum).isEqualTo(BigInteger.valueOf(3_000_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, 18, 24})
    @DisplayName("A16: 0, 6, 18 and 24 decimals split without loss")
    void splitsInEveryNumberOfDecimals(int decimals) {
        Asset asset = new Asset("COIN", decimals, 1);
        BigInteger unit = BigInteger.TEN.pow(decimals);
        Money rate = new Money(asset, unit.multiply(BigInteger.valueOf(7)));
        LockedPrice price =
                ProtocolParameters.VERSION_1.lock(
                        new Tariff(rate, rate, rate), new BasisPoints(333));
        Money reservation = new Money(asset, unit.multiply(BigInteger.valueOf(1_000)));
        for (long millis : new long[] {0, 1, 999, 1_000, 3_599_999, 3_600_000, 86_400_000}) {
            Bill bill = Bill.of(price, usage(millis, 0, 0), reservation);
            Split split = price.split().split(bill.charge());
            assertThat(split.total()).isEqualTo(bill.charge());
            assertThat(bill.charge()).isLessThanOrEqualTo(reservation);
        }
    }

    @Test
    @DisplayName("I-03: random charges split exactly, remainder to the provider")
    void splitsExactly() {
        for (long seed = 1; seed <= 2_000; seed++) {
            Random random = new Random(seed);
            int stakers = random.nextInt(10_001);
            int treasury = random.nextInt(10_001 - stakers);
            SplitTerms terms =
                    new SplitTerms(
                            new BasisPoints(10_000 - stakers - treasury),
                            new BasisPoints(stakers),
                            new BasisPoints(treasury));
            Money charge = new Money(Samples.USDC, new BigInteger(random.nextInt(250), random));
            Split split = terms.split(charge);
            assertThat(split.total()).as("seed %d", seed).isEqualTo(charge);
            Money share = terms.provider().ofRoundedDown(charge);
            long extra = split.provider().minus(share).units().longValueExact();
            assertThat(extra).as("seed %d", seed).isBetween(0L, 2L);
        }
    }

    @Test
    @DisplayName("I-07: the bill is a function of cumulative usage and only grows with it")
    void growsWithUsage() {
        for (long seed = 1; seed <= 2_000; seed++) {
            Random random = new Random(seed);
            LockedPrice price =
                    price(
                            random.nextInt(5_000_000),
                            random.nextInt(5_000),
                            random.nextInt(5_000),
                            random.nextInt(10_001));
            Usage less = usage(random.nextInt(), random);
            Usage more = usage(less, random);
            Money reservation = usdc(random.nextInt(10_000_000));
            Money before = Bill.of(price, less, reservation).charge();
            Money after = Bill.of(price, more, reservation).charge();
            assertThat(after).as("seed %d", seed).isGreaterThanOrEqualTo(before);
            assertThat(after).as("seed %d", seed).isLessThanOrEqualTo(reservation);
        }
    }

    private static Usage usage(int bound, Random random) {
        int limit = Math.max(1, Math.abs(bound % 50_000_000));
        return usage(random.nextInt(limit), random.nextInt(limit), random.nextInt(limit));
    }

    private static Usage usage(Usage floor, Random random) {
        return usage(
                floor.computeMillis() + random.nextInt(5_000),
                floor.networkBytesOut() + random.nextInt(5_000_000),
                floor.storageByteSeconds() + random.nextInt(5_000_000));
    }

    @Test
    void fundsTheLongestTimeThatFits() {
        for (long seed = 1; seed <= 5_000; seed++) {
            Random random = new Random(seed);
            int devices = 1 + random.nextInt(8);
            LockedPrice price = price(1 + random.nextInt(9_000_000), 0, 0, random.nextInt(10_000));
            Money reservation = usdc(random.nextInt(100_000));
            long funded = BillPolicy.fundedMillis(price, devices, reservation, Long.MAX_VALUE);
            assertThat(total(price, funded * devices))
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(reservation);
            assertThat(total(price, (funded + 1) * devices))
                    .as("seed %d: one more", seed)
                    .isGreaterThan(reservation);
        }
    }

    private static Money total(LockedPrice price, long millis) {
        return Bill.of(price, usage(millis, 0, 0), PLENTY).total();
    }

    @Test
    void fundsForEverWhatCostsNothing() {
        assertThat(BillPolicy.fundedMillis(price(0, 0, 0, 0), 3, usdc(0), 77)).isEqualTo(77);
        assertThat(BillPolicy.fundedMillis(price(9, 0, 0, 10_000), 3, usdc(0), 77)).isEqualTo(77);
        assertThat(BillPolicy.fundedMillis(price(3_600_000, 0, 0, 0), 1, usdc(76), 77))
                .isEqualTo(76);
        assertThat(BillPolicy.fundedMillis(price(3_600_000, 0, 0, 0), 1, usdc(78), 77))
                .isEqualTo(77);
    }

    @Test
    void namesTheFirstParameters() {
        ProtocolParameters first = ProtocolParameters.VERSION_1;
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.split().provider().value()).isEqualTo(8_000);
        assertThat(first.split().stakers().value()).isEqualTo(1_200);
        assertThat(first.split().treasury().value()).isEqualTo(800);
        assertThat(Duration.ofMillis(BillPolicy.HOUR_MILLIS.longValueExact()))
                .isEqualTo(Duration.ofHours(1));
    }
}
