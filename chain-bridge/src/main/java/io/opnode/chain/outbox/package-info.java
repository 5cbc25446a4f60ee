/**
 * Commands on their way from the bridge to the aggregates.
 *
 * <p>Whatever learns something (the follower, a transaction that ended, a stored receipt) writes
 * the command into a table in the transaction in which it learns it. One dispatcher sends them, in
 * order within an aggregate, until each is answered; the aggregates treat a second one as nothing.
 */
@NullMarked
package io.opnode.chain.outbox;

import org.jspecify.annotations.NullMarked;
