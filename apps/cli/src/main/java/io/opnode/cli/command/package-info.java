/** One class per noun of the command line. */
@NullMarked
package io.opnode.cli.command;

import org.jspecify.annotations.NullMarked;
