/** P9: what a job costs over {@code docker run}. */
@NullMarked
package io.opnode.bench.worker;

import org.jspecify.annotations.NullMarked;
