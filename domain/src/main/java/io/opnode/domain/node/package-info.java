/** The node feature. */
@NullMarked
package io.opnode.domain.node;

import org.jspecify.annotations.NullMarked;
