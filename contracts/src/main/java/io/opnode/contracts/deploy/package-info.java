/** Puts the contracts on a chain once and remembers where. */
@NullMarked
package io.opnode.contracts.deploy;

import org.jspecify.annotations.NullMarked;
