/**
 * A charge that its payer or its payee contests on chain, within the dispute window of its epoch.
 *
 * <p>NotKnown → Open → Resolved. While open, charge and bond lie in an account of their own; the
 * resolution sends each where it belongs. Everything here is told by the chain.
 *
 * <p>INVARIANT: what leaves the account of a dispute is what came in.
 */
@NullMarked
package io.opnode.domain.dispute;

import org.jspecify.annotations.NullMarked;
