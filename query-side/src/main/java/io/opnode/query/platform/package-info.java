/**
 * How read models are kept: generations of tables, the projection that fills them in one
 * transaction with its token, the rebuild beside the serving generation, and the watch over its
 * lag.
 */
@NullMarked
package io.opnode.query.platform;

import org.jspecify.annotations.NullMarked;
