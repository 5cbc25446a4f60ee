/** The billing feature. */
@NullMarked
package io.opnode.domain.billing;

import org.jspecify.annotations.NullMarked;
