/** The receipt feature. */
@NullMarked
package io.opnode.domain.receipt;

import org.jspecify.annotations.NullMarked;
