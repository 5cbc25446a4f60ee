/**
 * The root over the event log that goes on chain with every epoch: an RFC 6962 Merkle tree of the
 * rows' leaf hashes. Only the peaks of the tree are kept, so that it grows by the new leaves alone.
 */
@NullMarked
package io.opnode.chain.checkpoint;

import org.jspecify.annotations.NullMarked;
