package io.opnode.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LagWatchTest {
    private static final class HandClock extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }
    }

    private final HandClock clock = new HandClock();
    private final LagWatch watch = new LagWatch(clock, Duration.ofSeconds(15));

    @Test
    void isWellWhileThePositionMovesHoweverFarBehind() {
        for (int position = 0; position < 10; position++) {
            clock.pass(Duration.ofSeconds(14));
            LagWatch.Look look = watch.look(1_000, position);
            assertThat(look.stalled()).isFalse();
            assertThat(look.lag()).isEqualTo(1_000 - position);
        }
    }

    @Test
    void isWellWithNothingToDo() {
        watch.look(5, 5);
        clock.pass(Duration.ofHours(1));
        assertThat(watch.look(5, 5).stalled()).isFalse();
    }

    @Test
    void isStalledWhenItStandsWhileEventsWait() {
        watch.look(5, 5);
        clock.pass(Duration.ofHours(1));
        assertThat(watch.look(5, 5).stalled()).isFalse();
        clock.pass(Duration.ofSeconds(14));
        assertThat(watch.look(9, 5).stalled()).isFalse();
        clock.pass(Duration.ofSeconds(1));
        LagWatch.Look look = watch.look(9, 5);
        assertThat(look.stalled()).isTrue();
        assertThat(look.stands()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void countsAnewAfterARestart() {
        watch.look(9, 5);
        clock.pass(Duration.ofSeconds(20));
        assertThat(watch.look(9, 5).stalled()).isTrue();
        watch.begin();
        assertThat(watch.look(9, 5).stalled()).isFalse();
    }
}
