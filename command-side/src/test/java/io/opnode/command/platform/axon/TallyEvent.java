package io.opnode.command.platform.axon;

import io.opnode.domain.kernel.Named;
import java.time.Instant;

/** Events of the test application. */
sealed interface TallyEvent {
    String tallyId();

    @Named("tally.opened")
    record TallyOpened(String tallyId, Instant closesAt) implements TallyEvent {}

    @Named("tally.added")
    record TallyAdded(String tallyId, int number) implements TallyEvent {}

    @Named("tally.closed")
    record TallyClosed(String tallyId, long total) implements TallyEvent {}
}
