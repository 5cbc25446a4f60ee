/** What accounts earned and how they claim it, as the bridge tells it. */
@NullMarked
package io.opnode.query.payout;

import org.jspecify.annotations.NullMarked;
