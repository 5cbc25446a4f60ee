package io.opnode.chain.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.chain.ChainBridgeSettings;
import io.opnode.chain.outbound.FeePolicy.Fee;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FeePolicyTest {
    private static final BigInteger GWEI = BigInteger.valueOf(1_000_000_000);

    private final FeePolicy policy =
            new FeePolicy(
                    new ChainBridgeSettings.Outbound(
                            2,
                            16,
                            3,
                            20,
                            GWEI,
                            GWEI.multiply(BigInteger.valueOf(500)),
                            Duration.ofSeconds(60),
                            3,
                            Duration.ofSeconds(1)));

    private static BigInteger gwei(long count) {
        return GWEI.multiply(BigInteger.valueOf(count));
    }

    @Test
    void offersTwiceTheBaseFeeAndATip() {
        assertThat(policy.first(gwei(10))).isEqualTo(new Fee(gwei(21), gwei(1)));
    }

    @Test
    void raisesBothFeesByTheNamedPercentage() {
        assertThat(policy.raised(new Fee(gwei(100), gwei(10)), gwei(1)))
                .contains(new Fee(gwei(120), gwei(12)));
    }

    @Test
    @DisplayName("F11: a spike of ×10 is followed at once")
    void followsASpike() {
        assertThat(policy.raised(new Fee(gwei(21), gwei(10)), gwei(100)))
                .contains(new Fee(gwei(212), gwei(12)));
    }

    @Test
    @DisplayName("F11: a spike of ×100 is followed up to the cap, then held")
    void holdsAtTheCap() {
        Optional<Fee> atCap = policy.raised(new Fee(gwei(21), gwei(10)), gwei(1_000));
        assertThat(atCap).contains(new Fee(gwei(500), gwei(12)));
        assertThat(policy.raised(atCap.orElseThrow(), gwei(1_000))).isEmpty();
        assertThat(policy.raised(new Fee(gwei(417), gwei(1)), gwei(1))).isEmpty();
        assertThat(policy.raised(new Fee(gwei(416), gwei(1)), gwei(1))).isPresent();
    }
}
