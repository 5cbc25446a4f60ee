/** What accounts have staked and bonded. */
@NullMarked
package io.opnode.query.stake;

import org.jspecify.annotations.NullMarked;
