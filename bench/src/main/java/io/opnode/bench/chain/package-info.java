/** P8: what settlement costs on the chain. */
@NullMarked
package io.opnode.bench.chain;

import org.jspecify.annotations.NullMarked;
