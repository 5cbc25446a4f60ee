package io.opnode.command.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.node.NodeId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LeasesTest {
    private static final NodeId NODE = new NodeId("node-" + "a".repeat(40));
    private static final GatewaySettings DEFAULTS =
            new GatewaySettings(
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(60),
                    10,
                    Duration.ofHours(24),
                    8,
                    4);

    private final Leases leases = new Leases(DEFAULTS, 0);

    private static long seconds(long n) {
        return Duration.ofSeconds(n).toNanos();
    }

    /** Sweeps every second up to and including {@code until}. */
    private List<Leases.Lapsed> sweep(long from, long until) {
        List<Leases.Lapsed> last = List.of();
        for (long at = from; at <= until; at++) {
            last = leases.sweep(seconds(at));
        }
        return last;
    }

    @Test
    void suspectsANodeThatIsSilentFor30Seconds() {
        leases.renew(NODE, 0);

        assertThat(sweep(1, 29)).isEmpty();
        assertThat(sweep(30, 30)).containsExactly(new Leases.Lapsed(NODE, Leases.Lapse.SUSPECT));
    }

    @Test
    void suspectsOnceAndLosesANodeThatIsSilentFor60Seconds() {
        leases.renew(NODE, 0);
        sweep(1, 30);
        leases.doubt(NODE);

        assertThat(sweep(31, 59)).isEmpty();
        assertThat(sweep(60, 60)).containsExactly(new Leases.Lapsed(NODE, Leases.Lapse.OFFLINE));
        leases.endIfSilent(NODE, seconds(60));
        assertThat(sweep(61, 200)).isEmpty();
    }

    @Test
    void bringsANodeOnlineWhenItIsNewOrWasDoubted() {
        assertThat(leases.renew(NODE, 0)).isTrue();
        assertThat(leases.renew(NODE, seconds(10))).isFalse();
        leases.doubt(NODE);
        assertThat(leases.renew(NODE, seconds(20))).isTrue();
    }

    @Test
    void keepsTheLeaseOfANodeThatIsHeardOfWhileItIsTakenOffline() {
        leases.renew(NODE, 0);
        sweep(1, 60);
        leases.renew(NODE, seconds(60));

        leases.endIfSilent(NODE, seconds(60));

        assertThat(leases.holds(NODE)).isTrue();
        assertThat(leases.renew(NODE, seconds(61))).isTrue();
    }

    @Test
    void grantsAFullLeaseAfterAStart() {
        leases.grantIfAbsent(NODE, true, seconds(100));
        leases.swept(seconds(100));

        assertThat(sweep(101, 159)).isEmpty();
        assertThat(sweep(160, 160)).containsExactly(new Leases.Lapsed(NODE, Leases.Lapse.OFFLINE));
    }

    @Test
    @DisplayName("F18: a pause of the platform itself suspects nobody")
    void addsItsOwnPauseToEveryLease() {
        leases.renew(NODE, 0);
        sweep(1, 20);

        assertThat(leases.sweep(seconds(90))).isEmpty();
        assertThat(sweep(91, 99)).isEmpty();
        assertThat(sweep(100, 100)).containsExactly(new Leases.Lapsed(NODE, Leases.Lapse.SUSPECT));
    }
}
