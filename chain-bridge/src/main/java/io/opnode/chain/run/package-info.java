/** Turns the bridge's steps into threads that start, stop, and say how they are. */
@NullMarked
package io.opnode.chain.run;

import org.jspecify.annotations.NullMarked;
