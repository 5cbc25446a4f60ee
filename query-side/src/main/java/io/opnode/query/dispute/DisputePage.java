package io.opnode.query.dispute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list of contested charges.
 *
 * @param position of the log that this answer reflects
 * @param nextCursor asks for what follows; absent at the end
 */
public record DisputePage(long position, List<DisputeView> items, @Nullable String nextCursor) {}
