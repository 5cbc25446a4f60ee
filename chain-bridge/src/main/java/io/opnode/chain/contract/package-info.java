/** Our contracts: where they are, how calls to them are encoded, what their refusals say. */
@NullMarked
package io.opnode.chain.contract;

import org.jspecify.annotations.NullMarked;
