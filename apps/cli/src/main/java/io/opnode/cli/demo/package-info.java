/** One real job on this machine, from nothing to a verified receipt. */
@NullMarked
package io.opnode.cli.demo;

import org.jspecify.annotations.NullMarked;
