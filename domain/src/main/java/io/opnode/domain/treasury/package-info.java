/**
 * How earnings and fees leave the contracts: providers claim what they earned, collected fees go to
 * the stakers' weekly share of revenue or to the treasury, and stakers claim their shares.
 *
 * <p>NotKnown → Known, one for each chain; the revenue share is on the home chain only. Everything
 * here is told by the chain; each fact applies once, and weeks come one after the other.
 *
 * <p>INVARIANT: of each asset, revenue so far = claimed + to be claimed + carried.
 */
@NullMarked
package io.opnode.domain.treasury;

import org.jspecify.annotations.NullMarked;
