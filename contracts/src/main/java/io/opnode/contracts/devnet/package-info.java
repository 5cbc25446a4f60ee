/** A local development chain, started and stopped with its owner. */
@NullMarked
package io.opnode.contracts.devnet;

import org.jspecify.annotations.NullMarked;
