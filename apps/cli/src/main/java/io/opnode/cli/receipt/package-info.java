/** Receipts as files. */
@NullMarked
package io.opnode.cli.receipt;

import org.jspecify.annotations.NullMarked;
