/** The wallet feature. */
@NullMarked
package io.opnode.domain.wallet;

import org.jspecify.annotations.NullMarked;
