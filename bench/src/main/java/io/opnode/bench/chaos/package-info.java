/** A thousand real jobs while everything around them breaks, and what must hold afterwards. */
@NullMarked
package io.opnode.bench.chaos;

import org.jspecify.annotations.NullMarked;
