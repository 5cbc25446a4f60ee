package io.opnode.command.platform.eventstore;

import io.opnode.domain.kernel.Named;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;

/** A small domain for tests of the log. */
public sealed interface Sample {
    Instant NOON = Instant.parse("2026-01-01T12:00:00.123456Z");

    @Named("sample.opened")
    record Opened(String name) implements Sample {}

    @Named("sample.counted")
    record Counted(int number, BigInteger units) implements Sample {}

    static DomainEventMessage<Sample> event(String aggregate, long sequence, Sample payload) {
        return event(aggregate, sequence, payload, NOON);
    }

    static DomainEventMessage<Sample> event(
            String aggregate, long sequence, Sample payload, Instant at) {
        return new GenericDomainEventMessage<>(
                "Sample",
                aggregate,
                sequence,
                new GenericMessage<>(payload, Map.of("correlationId", "c-1")),
                at);
    }

    static DomainEventMessage<Sample> opened(String aggregate) {
        return event(aggregate, 0, new Opened(aggregate));
    }

    static DomainEventMessage<Sample> counted(String aggregate, long sequence) {
        return event(aggregate, sequence, new Counted((int) sequence, BigInteger.TWO.pow(200)));
    }

    /** Events {@code from..to}, both included. */
    static List<DomainEventMessage<Sample>> stream(String aggregate, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(n -> n == 0 ? opened(aggregate) : counted(aggregate, n))
                .toList();
    }
}
