/** The settlement chain, as the bridge tells it. */
@NullMarked
package io.opnode.query.chain;

import org.jspecify.annotations.NullMarked;
