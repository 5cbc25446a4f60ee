/** What stakers decided: the protocol parameters and the facts that set them. */
@NullMarked
package io.opnode.query.governance;

import org.jspecify.annotations.NullMarked;
