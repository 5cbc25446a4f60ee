/** Why a call was refused, in the contracts' own words. */
@NullMarked
package io.opnode.contracts.revert;

import org.jspecify.annotations.NullMarked;
