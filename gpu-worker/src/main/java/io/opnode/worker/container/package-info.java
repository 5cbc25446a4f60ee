/**
 * One hardened container per attempt: {@code resolve → prepare → run → observe → clean}, with the
 * outputs read from the attempt's {@link io.opnode.worker.container.Workspace}.
 *
 * <p>{@link io.opnode.worker.container.ContainerRuntime} is the port; Docker stands behind it and
 * behind nothing else. A container is found again by its labels after the worker was killed; its
 * name is derived from job and attempt, so that a second {@code prepare} finds the first one. The
 * engine keeps the log of a container until {@code clean}; that file is the journal of the log.
 */
@NullMarked
package io.opnode.worker.container;

import org.jspecify.annotations.NullMarked;
