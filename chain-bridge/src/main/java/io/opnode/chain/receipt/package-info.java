/**
 * Writes a job's receipt when the job is settled, and its proof when the epoch is final.
 *
 * <p>The receipt is canonical JSON in one raw block, so its name is the hash of its bytes. The
 * proof is a second block: the way from the receipt to the epoch's root, and from there to the
 * header of a final block. Both together verify without any node.
 */
@NullMarked
package io.opnode.chain.receipt;

import org.jspecify.annotations.NullMarked;
