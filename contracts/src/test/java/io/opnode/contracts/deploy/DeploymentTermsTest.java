package io.opnode.contracts.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeploymentTermsTest {
    private static final String SETTLER = "0x00000000000000000000000000000000000000E5";
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void defaultsAreTwelvePercentForStakersAndSevenDaysOfGraceOnADevelopmentChain() {
        assertThat(DeploymentTerms.of(SETTLER))
                .isEqualTo(
                        new DeploymentTerms(
                                SETTLER,
                                1200,
                                800,
                                Duration.ofDays(7),
                                Duration.ofHours(1),
                                Duration.ZERO,
                                Duration.ofDays(14),
                                Optional.empty(),
                                new ChainRole.Home(HomeTerms.of(SETTLER), true),
                                0));
    }

    @Test
    void refusesWhatTheContractsWouldRefuse() {
        assertThatThrownBy(() -> terms(SETTLER, 4000, 1001, DAY, DAY, 0))
                .hasMessage("fees: 4000 + 1001 (expected 0..5000 together)");
        assertThatThrownBy(() -> terms(SETTLER, -1, 0, DAY, DAY, 0))
                .hasMessageContaining("expected 0..5000");
        assertThatThrownBy(() -> terms(SETTLER, 0, 0, Duration.ofSeconds(59), DAY, 0))
                .hasMessage("settlementGrace: PT59S (expected PT1M..PT720H)");
        assertThatThrownBy(() -> terms(SETTLER, 0, 0, DAY, Duration.ofDays(31), 0))
                .hasMessageStartingWith("closeNotice: ");
        DeploymentTerms good = DeploymentTerms.of(SETTLER);
        assertThatThrownBy(() -> good.withDisputes(Duration.ofDays(31), DAY))
                .hasMessageStartingWith("disputeWindow: ");
        assertThatThrownBy(() -> good.withDisputes(DAY, Duration.ofHours(23)))
                .hasMessage("resolutionTime: PT23H (expected PT24H..PT2160H)");
        assertThatThrownBy(() -> terms("me", 0, 0, DAY, DAY, 0))
                .hasMessageStartingWith("settler: me");
        assertThatThrownBy(() -> terms(SETTLER, 0, 0, DAY, DAY, 65))
                .hasMessage("confirmations: 65 (expected 0..64)");
        assertThatThrownBy(() -> new ChainRole.Settlement("me", false))
                .hasMessageStartingWith("administrator: me");
    }

    @Test
    void refusesHomeTermsThatTheContractsWouldRefuse() {
        assertThatThrownBy(() -> home(Duration.ofDays(31), DAY, Map.of(), List.of()))
                .hasMessage("cooldown: PT744H (expected PT1M..PT720H)");
        assertThatThrownBy(() -> home(DAY, Duration.ofDays(8), Map.of(), List.of()))
                .hasMessage("rewardPeriod: PT192H (expected PT1M..PT168H)");
        assertThatThrownBy(() -> home(DAY, DAY, Map.of("offline", 10_001), List.of()))
                .hasMessage("offenceCaps: offline 10001 (expected 0..10000)");
        assertThatThrownBy(() -> home(DAY, DAY, Map.of("off line", 1), List.of()))
                .hasMessage("name: off line (expected 1..32 characters of printable ASCII)");
        ParameterTerms parameter = ParameterTerms.of("finalityBlocks", 12, 1, 256);
        assertThatThrownBy(() -> home(DAY, DAY, Map.of(), List.of(parameter, parameter)))
                .hasMessage("parameters: a name is given twice");
        assertThatThrownBy(() -> ParameterTerms.of("finalityBlocks", 0, 1, 256))
                .hasMessage("finalityBlocks: 0 (expected 1..256)");
    }

    @Test
    void refusesGovernanceThatCouldNotDecide() {
        BigInteger one = BigInteger.ONE;
        assertThatThrownBy(() -> new GovernorTerms(DAY, Duration.ZERO, DAY, one, 4, one))
                .hasMessage("votingPeriod: PT0S (expected PT1S..P60D)");
        assertThatThrownBy(() -> new GovernorTerms(DAY, DAY, Duration.ofDays(61), one, 4, one))
                .hasMessageStartingWith("timelockDelay: ");
        assertThatThrownBy(() -> new GovernorTerms(DAY, DAY, DAY, one, 101, one))
                .hasMessage("quorumPercent: 101 (expected 1..100)");
        assertThatThrownBy(() -> new GovernorTerms(DAY, DAY, DAY, one.negate(), 4, one))
                .hasMessageStartingWith("proposalThreshold: -1");
    }

    private static DeploymentTerms terms(
            String settler,
            int stakerBps,
            int treasuryBps,
            Duration grace,
            Duration notice,
            int confirmations) {
        return new DeploymentTerms(
                settler,
                stakerBps,
                treasuryBps,
                grace,
                notice,
                DAY,
                DAY,
                Optional.empty(),
                new ChainRole.Settlement(SETTLER, false),
                confirmations);
    }

    private static HomeTerms home(
            Duration cooldown,
            Duration period,
            Map<String, Integer> caps,
            List<ParameterTerms> parameters) {
        return new HomeTerms(
                Optional.empty(),
                HomeTerms.PlatformKeys.of(SETTLER),
                cooldown,
                period,
                caps,
                GovernorTerms.defaults(),
                parameters);
    }
}
