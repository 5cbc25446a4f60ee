package io.opnode.domain.kernel;

import java.util.List;

/**
 * What a decider answers: the events that now happened, none when there is nothing to do, or a
 * refusal.
 *
 * @param <E> the feature's sealed event type
 */
public sealed interface Decision<E extends DomainEvent> {
    record Accepted<E extends DomainEvent>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused<E extends DomainEvent>(Rejection rejection) implements Decision<E> {}

    @SafeVarargs
    static <E extends DomainEvent> Decision<E> accept(E... events) {
        return new Accepted<>(List.of(events));
    }

    static <E extends DomainEvent> Decision<E> accept(List<? extends E> events) {
        return new Accepted<>(List.copyOf(events));
    }

    static <E extends DomainEvent> Decision<E> nothingToDo() {
        return new Accepted<>(List.of());
    }

    static <E extends DomainEvent> Decision<E> refuse(Rejection rejection) {
        return new Refused<>(rejection);
    }
}
