package io.opnode.query.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list of providers.
 *
 * @param position of the log that this answer reflects
 * @param nextCursor asks for what follows; absent at the end
 */
public record NodePage(long position, List<NodeView> items, @Nullable String nextCursor) {}
