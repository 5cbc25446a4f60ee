/** Jobs: from a command line to a receipt. */
@NullMarked
package io.opnode.cli.job;

import org.jspecify.annotations.NullMarked;
