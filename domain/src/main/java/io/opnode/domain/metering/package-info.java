/**
 * What a job used, as its worker signs it: cumulative readings, each naming the hash of the one
 * before, one signature per batch. {@link io.opnode.domain.metering.MeterPolicy} says which
 * readings count; of those only the highest matters (I-07).
 */
@NullMarked
package io.opnode.domain.metering;

import org.jspecify.annotations.NullMarked;
