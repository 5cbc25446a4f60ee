/** What every shell of the command side needs: sending commands and telling refusals apart. */
@NullMarked
package io.opnode.command.kernel;

import org.jspecify.annotations.NullMarked;
