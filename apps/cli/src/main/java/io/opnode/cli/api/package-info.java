/** The platform's API as the command line uses it. */
@NullMarked
package io.opnode.cli.api;

import org.jspecify.annotations.NullMarked;
