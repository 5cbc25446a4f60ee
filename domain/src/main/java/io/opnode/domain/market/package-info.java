/**
 * How a job meets a node. In the {@code instant} mode the best matching offer takes the job now:
 * the lowest price, then the higher reputation, then the node id, so that every machine comes to
 * the same answer. Every offer that was not eligible is explained, with all reasons at once.
 */
@NullMarked
package io.opnode.domain.market;

import org.jspecify.annotations.NullMarked;
