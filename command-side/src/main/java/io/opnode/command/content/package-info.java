/** Blocks, files and directories by their CID, for clients and workers alike. */
@NullMarked
package io.opnode.command.content;

import org.jspecify.annotations.NullMarked;
