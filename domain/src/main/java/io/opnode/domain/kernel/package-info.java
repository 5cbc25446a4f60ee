/**
 * Values shared by every feature: money, ids, hashes, units. Each knows its unit and its limits.
 */
@NullMarked
package io.opnode.domain.kernel;

import org.jspecify.annotations.NullMarked;
