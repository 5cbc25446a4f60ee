/**
 * Follows the chain and turns confirmed logs into commands.
 *
 * <p>Logs are read by range up to the head and stored with the hash of their block, in one
 * transaction with the cursor. A block whose parent is not the one read before is a reorg: what was
 * only read is dropped and read again; if it reaches below what was confirmed, and so told, the
 * follower halts and says so (F09). A log at the confirmation depth becomes a command in the
 * outbox, in the transaction that marks it, so that each log tells once (I-11).
 *
 * <p>Nodes err, lag, leave out, repeat and contradict (F10). So a log is read twice: what is told
 * is what the block's header promises, {@code LogAudit}. A node behind what it showed before, or of
 * another chain, is waited for; one that denies what was confirmed is asked again before the
 * follower halts. What a node keeps telling wrongly in every answer shows in the drift.
 *
 * <p>A new wallet's past is searched from the deployment on before anything newer of it is told, so
 * that its facts arrive in the order of the chain.
 */
@NullMarked
package io.opnode.chain.inbound;

import org.jspecify.annotations.NullMarked;
