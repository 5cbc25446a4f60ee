package io.opnode.query.platform;

import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.kernel.Named;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;

/**
 * An event with its place in the log.
 *
 * @param position in the whole log
 * @param sequence within its aggregate, from 0
 * @param at when it was recorded
 */
public record LoggedEvent(
        long position, String aggregateId, long sequence, Instant at, DomainEvent event) {

    /**
     * @throws IllegalArgumentException if the message is no event of the domain, with its position
     */
    public static LoggedEvent of(TrackedEventMessage<?> message) {
        long position = position(message.trackingToken());
        if (message instanceof DomainEventMessage<?> domain
                && message.getPayload() instanceof DomainEvent event) {
            return new LoggedEvent(
                    position,
                    domain.getAggregateIdentifier(),
                    domain.getSequenceNumber(),
                    domain.getTimestamp(),
                    event);
        }
        throw new IllegalArgumentException(
                "event at position "
                        + position
                        + ": "
                        + message.getPayloadType().getSimpleName()
                        + " (expected an event of the domain)");
    }

    /** The position that a token stands for. */
    public static long position(TrackingToken token) {
        return token.position()
                .orElseThrow(() -> new IllegalArgumentException("token without a position"));
    }

    /** The logical name, such as {@code job.submitted}. */
    public String name() {
        return named().value();
    }

    public int revision() {
        return named().revision();
    }

    private Named named() {
        Named named = event.getClass().getAnnotation(Named.class);
        if (named == null) {
            throw new IllegalStateException(event.getClass() + " carries no @Named");
        }
        return named;
    }
}
