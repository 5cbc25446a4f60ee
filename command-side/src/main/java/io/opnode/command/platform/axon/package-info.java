/**
 * Axon on Spring Boot 4: buses, event store, processors, retries, correlation. Other modules see
 * Spring beans only.
 *
 * <ul>
 *   <li>Commands run each in a virtual thread of its own, outside any transaction, so that an
 *       acknowledged command is a durable one and a conflict hits nobody else. Conflicts are
 *       retried a few times.
 *   <li>Event processors are pooled and streaming; token, rows and dead letters move in one
 *       transaction. A start with a token store in memory, or with a processor that could veto
 *       events after they are durable, fails.
 *   <li>Every message carries {@code traceId}, the id of the message it all began with, and {@code
 *       correlationId}, that of the message that caused it.
 * </ul>
 */
@NullMarked
package io.opnode.command.platform.axon;

import org.jspecify.annotations.NullMarked;
