/**
 * A charge that its payer or its payee contests on chain, within the dispute window of its epoch.
 *
 * <p>NotKnown → Open → Resolved. While open, charge and bond lie in an account of their own; the
 * resolution sends each where it belongs. Everything here is told by the chain.
 *
 * <p>A rejected dispute's bond is the treasury's: on chain it joins the fees that {@code Payouts}
 * holds, which are the stakers' pool and the treasury together; {@code RevenueShare} takes the
 * stakers' part of charges out of them and nothing else, so the bond stays with the treasury.
 *
 * <p>INVARIANT: what leaves the account of a dispute is what came in.
 */
@NullMarked
package io.opnode.domain.dispute;

import org.jspecify.annotations.NullMarked;
