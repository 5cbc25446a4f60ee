/** Typed data that a payer signs (EIP-712). */
@NullMarked
package io.opnode.contracts.eip712;

import org.jspecify.annotations.NullMarked;
