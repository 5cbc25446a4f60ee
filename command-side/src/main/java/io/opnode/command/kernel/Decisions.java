package io.opnode.command.kernel;

import io.opnode.domain.kernel.Decision;
import io.opnode.domain.kernel.DomainEvent;
import java.util.List;

/** Hands a decision over to Axon: events to apply, or a refusal to throw. */
public final class Decisions {
    private Decisions() {}

    /**
     * @throws CommandRefused when the decider refused; nothing has happened then
     */
    public static <E extends DomainEvent> List<E> events(Decision<E> decision) {
        return switch (decision) {
            case Decision.Accepted<E>(List<E> events) -> events;
            case Decision.Refused<E> refused -> throw new CommandRefused(refused.rejection());
        };
    }
}
