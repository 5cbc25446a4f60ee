/**
 * Nets what jobs owe into epochs of one call each.
 *
 * <p>A settled job gets its receipt first; the job's own log then names it, and the job is ready.
 * An epoch closes when its oldest job has waited long enough, or when it is full. Everything in it
 * is fixed in one transaction, before anything is sent: one debit per mandate for all its jobs, the
 * mandates that end, what providers are newly entitled to and the root over all they ever earned,
 * the root over the receipts, the root of the event log, and a file that lists it all. An epoch id
 * settles once; the next epoch waits until this one is mined, and for people if it was refused.
 */
@NullMarked
package io.opnode.chain.settlement;

import org.jspecify.annotations.NullMarked;
