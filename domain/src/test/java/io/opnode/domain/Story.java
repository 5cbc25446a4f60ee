package io.opnode.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.kernel.Decider;
import io.opnode.domain.kernel.Decision;
import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.kernel.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A history told command by command on a clock of its own: given what was done, when one more
 * command comes, then events or a refusal.
 */
public class Story<S, C, E extends DomainEvent> {
    private final Decider<S, C, E> decider;
    private final List<E> history = new ArrayList<>();
    private S state;
    private Instant now = Samples.T0;

    public Story(Decider<S, C, E> decider) {
        this.decider = decider;
        this.state = decider.initial();
    }

    public S state() {
        return state;
    }

    public <T extends S> T state(Class<T> wanted) {
        assertThat(state).isInstanceOf(wanted);
        return wanted.cast(state);
    }

    public Instant now() {
        return now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public void passUntil(Instant time) {
        now = time;
    }

    /** What the command leads to; events are applied. */
    public Outcome when(C command) {
        Decision<E> decision = decider.decide(state, command, now);
        if (decision instanceof Decision.Accepted<E> accepted) {
            for (E event : accepted.events()) {
                state = decider.evolve(state, event);
                history.add(event);
            }
            assertThat(decider.fold(history)).as("fold of the history").isEqualTo(state);
        }
        return new Outcome(decision);
    }

    /** The command must lead to events, and said again to none. */
    public List<E> done(C command) {
        List<E> events = when(command).events();
        assertThat(events).as("events of %s", command).isNotEmpty();
        return events;
    }

    /** What a command led to. */
    public final class Outcome {
        private final Decision<E> decision;

        Outcome(Decision<E> decision) {
            this.decision = decision;
        }

        public List<E> events() {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
            return ((Decision.Accepted<E>) decision).events();
        }

        /** None when it was refused. */
        public List<E> eventsOrNone() {
            return decision instanceof Decision.Accepted<E> accepted
                    ? accepted.events()
                    : List.of();
        }

        public void then(Class<?>... events) {
            assertThat(events().stream().<Class<?>>map(Object::getClass).toList())
                    .containsExactly(events);
        }

        public void thenNothing() {
            assertThat(events()).isEmpty();
        }

        public <R extends Rejection> R thenRefused(Class<R> reason) {
            assertThat(decision).isInstanceOf(Decision.Refused.class);
            Rejection rejection = ((Decision.Refused<E>) decision).rejection();
            assertThat(rejection).isInstanceOf(reason);
            assertThat(rejection.code()).matches("[a-z]+(-[a-z]+)+");
            assertThat(rejection.message()).endsWith(".").hasSizeGreaterThan(20);
            return reason.cast(rejection);
        }
    }
}
