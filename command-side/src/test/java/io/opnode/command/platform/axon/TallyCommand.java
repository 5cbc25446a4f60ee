package io.opnode.command.platform.axon;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Commands of the test application. */
sealed interface TallyCommand {
    record OpenTally(@TargetAggregateIdentifier String tallyId, Instant closesAt)
            implements TallyCommand {}

    record AddToTally(@TargetAggregateIdentifier String tallyId, int number)
            implements TallyCommand {}

    record CloseTally(@TargetAggregateIdentifier String tallyId) implements TallyCommand {}
}
