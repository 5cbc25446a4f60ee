/** What people and programs read. */
@NullMarked
package io.opnode.cli.output;

import org.jspecify.annotations.NullMarked;
