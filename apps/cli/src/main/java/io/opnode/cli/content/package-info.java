/** Files of the user's to content by CID, and back. */
@NullMarked
package io.opnode.cli.content;

import org.jspecify.annotations.NullMarked;
