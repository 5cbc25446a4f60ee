/** Keys that sign transactions. They are read once, kept in memory, and never written or logged. */
@NullMarked
package io.opnode.chain.key;

import org.jspecify.annotations.NullMarked;
