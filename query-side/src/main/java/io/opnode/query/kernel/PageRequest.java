package io.opnode.query.kernel;

import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param limit most rows, 1 to the configured maximum
 */
public record PageRequest(Optional<Cursor> after, int limit) {}
