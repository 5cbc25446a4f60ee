/** Benchmarks as programs, each beside its yardstick in the same run. Nothing here is a test. */
@NullMarked
package io.opnode.bench;

import org.jspecify.annotations.NullMarked;
