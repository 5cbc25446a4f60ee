/**
 * What must survive a kill of the worker: an append-only file per attempt, kept until the platform
 * has acknowledged its end.
 */
@NullMarked
package io.opnode.worker.journal;

import org.jspecify.annotations.NullMarked;
