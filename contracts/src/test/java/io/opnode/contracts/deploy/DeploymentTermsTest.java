package io.opnode.contracts.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeploymentTermsTest {
    private static final String SETTLER = "0x00000000000000000000000000000000000000E5";

    @Test
    void defaultsAreTwelvePercentForStakersAndSevenDaysOfGrace() {
        DeploymentTerms terms = DeploymentTerms.of(SETTLER);
        assertThat(terms)
                .isEqualTo(
                        new DeploymentTerms(
                                SETTLER, 1200, 800, Duration.ofDays(7), Duration.ofHours(1)));
    }

    @Test
    void refusesWhatTheContractWouldRefuse() {
        Duration day = Duration.ofDays(1);
        assertThatThrownBy(() -> new DeploymentTerms(SETTLER, 4000, 1001, day, day))
                .hasMessage("fees: 4000 + 1001 (expected 0..5000 together)");
        assertThatThrownBy(() -> new DeploymentTerms(SETTLER, -1, 0, day, day))
                .hasMessageContaining("expected 0..5000");
        assertThatThrownBy(() -> new DeploymentTerms(SETTLER, 0, 0, Duration.ofSeconds(59), day))
                .hasMessage("settlementGrace: PT59S (expected PT1M..P30D)");
        assertThatThrownBy(() -> new DeploymentTerms(SETTLER, 0, 0, day, Duration.ofDays(31)))
                .hasMessageStartingWith("closeNotice: ");
        assertThatThrownBy(() -> new DeploymentTerms("me", 0, 0, day, day))
                .hasMessageStartingWith("settler: me");
    }
}
