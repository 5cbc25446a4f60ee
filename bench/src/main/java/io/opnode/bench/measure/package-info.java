/** From raw times and rates to the one line that counts. */
@NullMarked
package io.opnode.bench.measure;

import org.jspecify.annotations.NullMarked;
