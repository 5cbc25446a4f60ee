package io.opnode.launcher.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartPausesTest {
    private static final Duration AT_ONCE = Duration.ofMillis(10);
    private final RestartPauses pauses = RestartPauses.DEFAULT;

    @Test
    void beginsWithTheShortestPause() {
        assertThat(pauses.next(Duration.ZERO, AT_ONCE)).isEqualTo(pauses.first());
    }

    @Test
    void doublesUpToTheLongestPause() {
        Duration pause = pauses.first();
        assertThat(pauses.next(pause, AT_ONCE)).isEqualTo(pause.multipliedBy(2));
        for (int i = 0; i < 20; i++) {
            pause = pauses.next(pause, AT_ONCE);
        }
        assertThat(pause).isEqualTo(pauses.longest());
    }

    @Test
    void beginsAnewAfterASteadyRun() {
        assertThat(pauses.next(pauses.longest(), pauses.steady())).isEqualTo(pauses.first());
    }
}
