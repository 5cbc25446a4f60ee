/**
 * The contracts as Java sees them: the values that both sides hash alike.
 *
 * <p>{@code bindings} is generated from {@code artifacts/*.json} and never edited; everything else
 * is written by hand and checked against the golden vectors in {@code vectors/}, which the Solidity
 * tests read as well.
 */
@NullMarked
package io.opnode.contracts;

import org.jspecify.annotations.NullMarked;
