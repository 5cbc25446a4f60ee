/**
 * Composes the roles into one process, or runs any single one; the only place that knows all
 * modules.
 */
@NullMarked
package io.opnode.launcher;

import org.jspecify.annotations.NullMarked;
