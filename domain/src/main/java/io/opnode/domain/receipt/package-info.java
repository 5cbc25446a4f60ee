/**
 * What remains of a job for everybody: one canonical document that is named by its hash, and the
 * place on chain that vouches for it.
 */
@NullMarked
package io.opnode.domain.receipt;

import org.jspecify.annotations.NullMarked;
