/** Merkle trees of payouts and receipts, as OpenZeppelin's StandardMerkleTree builds them. */
@NullMarked
package io.opnode.contracts.merkle;

import org.jspecify.annotations.NullMarked;
