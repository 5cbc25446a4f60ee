/**
 * What the stakers of the home chain decide, mirrored: protocol parameters with their version, the
 * contracts that serve, and proposals with their votes.
 *
 * <p>NotKnown → Known. Everything here is told by the chain; each fact applies once and none is
 * refused, since it was decided there. What people write into proposals and votes stays there, but
 * for a title.
 *
 * <p>INVARIANT: each name has one value, that of the newest fact.
 */
@NullMarked
package io.opnode.domain.governance;

import org.jspecify.annotations.NullMarked;
