/**
 * What usage costs: the price locked at the match, the bill as a pure function of cumulative usage,
 * its split, quotes, and the protocol's parameters by version. Every rounding is named and says who
 * keeps the fraction.
 */
@NullMarked
package io.opnode.domain.billing;

import org.jspecify.annotations.NullMarked;
