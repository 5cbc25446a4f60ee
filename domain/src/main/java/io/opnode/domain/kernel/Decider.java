package io.opnode.domain.kernel;

import java.time.Instant;

/**
 * The rules of one aggregate as three pure functions; shells around them store and send.
 *
 * @param <S> the sealed states
 * @param <C> the sealed commands
 * @param <E> the sealed events
 */
public interface Decider<S, C, E extends DomainEvent> {
    /** What stands before the first event. */
    S initial();

    /**
     * What a command leads to. The same command again leads to no events.
     *
     * @param now the platform's time, given from outside
     */
    Decision<E> decide(S state, C command, Instant now);

    /**
     * The state after one more event.
     *
     * @throws IllegalStateException when the event cannot happen in the state: corrupt history
     */
    S evolve(S state, E event);

    /** The state after a whole history. */
    default S fold(Iterable<? extends E> events) {
        S state = initial();
        for (E event : events) {
            state = evolve(state, event);
        }
        return state;
    }
}
