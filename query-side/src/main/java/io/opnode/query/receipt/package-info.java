/** Receipts by content id, with their anchors. */
@NullMarked
package io.opnode.query.receipt;

import org.jspecify.annotations.NullMarked;
