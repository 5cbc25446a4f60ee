/** The platform under test, as its users start it, in a process and a home of its own. */
@NullMarked
package io.opnode.bench.platform;

import org.jspecify.annotations.NullMarked;
