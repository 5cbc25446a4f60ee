/** Who may speak to the API. */
@NullMarked
package io.opnode.launcher.security;

import org.jspecify.annotations.NullMarked;
