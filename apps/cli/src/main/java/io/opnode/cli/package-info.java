/** The command line: an HTTP client of the API that signs with the user's own key. */
@NullMarked
package io.opnode.cli;

import org.jspecify.annotations.NullMarked;
