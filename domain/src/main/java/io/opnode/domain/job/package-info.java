/**
 * One workload from its submission to its anchored receipt.
 *
 * <pre>
 * Submitted → Funded → Open → Assigned → Preparing → Running ⇄ Suspect
 *                       ↑________ Lost ________|         |
 *   → Ended (completed, failed, cancelled) → Settled → Receipted → Anchored
 * </pre>
 *
 * <p>{@link io.opnode.domain.job.Job} holds the states, {@link io.opnode.domain.job.JobDecider} the
 * rules. Every state that can last has a deadline, after which the job moves on by itself; only
 * {@code Running} lets meters run. {@code Funded} and {@code Lost} stand between two events of one
 * decision. A node that fails costs an attempt, and another node tries, up to the payer's limit.
 *
 * <p>INVARIANT: one attempt at a time, each with a higher fencing epoch, so that a late worker
 * changes nothing (I-05). INVARIANT: billed time is at most the time the node held the attempt,
 * without its silences (I-06). INVARIANT: charge and refund make the reservation (I-03).
 */
@NullMarked
package io.opnode.domain.job;

import org.jspecify.annotations.NullMarked;
