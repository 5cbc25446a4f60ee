/** From what the kernel and the engine count to signed, hash-chained, cumulative readings. */
@NullMarked
package io.opnode.worker.metering;

import org.jspecify.annotations.NullMarked;
