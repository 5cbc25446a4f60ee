/** The node's one secret, the key it signs its readings with. */
@NullMarked
package io.opnode.worker.identity;

import org.jspecify.annotations.NullMarked;
