/**
 * The Cloud Wallet of one owner in one asset: deposits and withdrawals as the chain tells them,
 * spending mandates, reservations and their settlement, and the watch over what can be spent.
 *
 * <p>A mandate goes Pending → Open → Closing and leaves the state when the rest is back; a
 * reservation waits while its mandate is pending. Chain facts are applied once and in order. The
 * state holds what is under way and a bounded memory of what is over, never the past.
 *
 * <p>With a low-balance rule of its owner a wallet says once that no job can be paid with the
 * threshold any more, and once that one can again. Where the rule names a spender, a top-up goes
 * requested → signed → opened as a mandate, or refused; there is at most one, within the spender's
 * session as the contract told it. What stands in the way is said once, and tried again only when
 * time, a session, a deposit or a rule may have removed it.
 *
 * <p>INVARIANT: nothing goes below zero. INVARIANT: no more is taken under a mandate than its owner
 * or a spender in session signed for, and nothing after its expiry.
 */
@NullMarked
package io.opnode.domain.wallet;

import org.jspecify.annotations.NullMarked;
