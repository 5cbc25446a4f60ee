package io.opnode.domain.treasury;

import io.opnode.domain.wallet.RecentFacts;
import java.util.Optional;

/**
 * What was paid out on one chain; the cases are its states. Amounts stand in the ledger, not here.
 */
public sealed interface Treasury {
    /** Nothing was told yet. */
    record NotKnown() implements Treasury {}

    /**
     * @param newestWeek whose revenue was shared last; empty before the first
     * @param taken the last chain facts applied
     */
    record Known(TreasuryId id, Optional<Long> newestWeek, RecentFacts taken) implements Treasury {}
}
