/**
 * Compares what the contracts hold with what the events say, at one block that is final and told.
 *
 * <p>Only chain facts move money between the wallets, the contracts and the outside; everything
 * else moves it among accounts that one contract holds together. So the ledger at a block is the
 * sum of the movements by facts up to it, and the comparison is exact (I-09).
 */
@NullMarked
package io.opnode.chain.drift;

import org.jspecify.annotations.NullMarked;
