package io.opnode.query.node;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A provider's machine.
 *
 * @param position of the log that this answer reflects
 * @param changedAtPosition of the newest event of the node and of its jobs
 * @param state {@code registered}, {@code online}, {@code suspect}, {@code offline} or {@code
 *     draining}
 * @param offlineCause {@code lease-lost} or {@code shut-down}; absent unless offline
 * @param operator account that earns
 */
public record NodeView(
        String nodeId,
        long position,
        long changedAtPosition,
        String state,
        @Nullable String offlineCause,
        String operator,
        String nodeKey,
        OfferView offer,
        InventoryView inventory,
        TrackRecord jobs,
        Instant registeredAt,
        Instant updatedAt) {}
