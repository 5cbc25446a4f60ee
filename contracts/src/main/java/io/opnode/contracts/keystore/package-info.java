/** Keys in encrypted files. They are read once, kept in memory, and never written or logged. */
@NullMarked
package io.opnode.contracts.keystore;

import org.jspecify.annotations.NullMarked;
