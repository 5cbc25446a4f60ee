package io.opnode.domain.job;

import java.time.Instant;
import java.util.Optional;

/**
 * An attempt that a node holds.
 *
 * @param acceptedAt when the node took it on; absent until then
 */
public record Lease(Attempt attempt, Instant assignedAt, Optional<Instant> acceptedAt) {
    Lease accepted(Instant at) {
        return new Lease(attempt, assignedAt, Optional.of(at));
    }
}
