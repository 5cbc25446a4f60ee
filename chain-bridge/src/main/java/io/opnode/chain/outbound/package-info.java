/**
 * From an intent to its one effect on chain.
 *
 * <p>An intent is stored in the transaction of whoever wants something done: STORED. It takes the
 * sender's next nonce, once and for ever: NUMBERED. Signed bytes are stored, then broadcast, again
 * and with a higher fee if need be: SENDING. A mined transaction may still vanish in a reorg:
 * MINED. Below the finality depth its outcome counts: DONE or FAILED.
 *
 * <p>Whatever dies in between goes on where the tables say. All attempts of an intent share its
 * nonce, so at most one is ever mined. Only a nonce that somebody else has used up in a final block
 * is given up: none of our attempts can be mined any more. And the contracts refuse a second
 * settlement of an epoch or opening of a mandate, whoever sends it (F03, F11, F12).
 */
@NullMarked
package io.opnode.chain.outbound;

import org.jspecify.annotations.NullMarked;
