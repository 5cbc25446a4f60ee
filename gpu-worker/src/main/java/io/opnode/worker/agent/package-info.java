/**
 * The worker itself: takes assignments, carries each attempt through its life, and finds its way
 * back after a crash.
 */
@NullMarked
package io.opnode.worker.agent;

import org.jspecify.annotations.NullMarked;
