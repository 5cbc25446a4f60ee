/**
 * The Cloud Wallet of one owner in one asset: deposits and withdrawals as the chain tells them,
 * spending mandates, reservations and their settlement.
 *
 * <p>A mandate goes Pending → Open → Closing and leaves the state when the rest is back; a
 * reservation waits while its mandate is pending. Chain facts are applied once and in order. The
 * state holds what is under way and a bounded memory of what is over, never the past.
 *
 * <p>INVARIANT: nothing goes below zero. INVARIANT: no more is taken under a mandate than its owner
 * signed for, and nothing after its expiry.
 */
@NullMarked
package io.opnode.domain.wallet;

import org.jspecify.annotations.NullMarked;
