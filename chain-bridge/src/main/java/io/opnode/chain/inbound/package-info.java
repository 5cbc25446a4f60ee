/**
 * Follows the chain and turns confirmed logs into commands.
 *
 * <p>Logs are read by range up to the head and stored with the hash of their block, in one
 * transaction with the cursor. A block whose parent is not the one read before is a reorg: what was
 * only read is dropped and read again; if it reaches below what was confirmed, and so told, the
 * follower halts and says so (F09). A log at the confirmation depth becomes a command in the
 * outbox, in the transaction that marks it, so that each log tells once (I-11).
 *
 * <p>A new wallet's past is searched from the deployment on before anything newer of it is told, so
 * that its facts arrive in the order of the chain.
 */
@NullMarked
package io.opnode.chain.inbound;

import org.jspecify.annotations.NullMarked;
