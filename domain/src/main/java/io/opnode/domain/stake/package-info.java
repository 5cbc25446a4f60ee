/**
 * What one account has in the staking contract of the home chain: its stake, which votes and earns,
 * and the bonds that it put up for node keys, which can be slashed.
 *
 * <p>NotKnown → Known. Everything here is told by the chain; each fact applies once. A stake leaves
 * by a cooldown, and so does a bond, which can be slashed until it has left. What is at work pays
 * for an offence first.
 *
 * <p>INVARIANT: nothing leaves that did not come: staked + withdrawing + Σ bonds is what the
 * contract holds for the account.
 */
@NullMarked
package io.opnode.domain.stake;

import org.jspecify.annotations.NullMarked;
