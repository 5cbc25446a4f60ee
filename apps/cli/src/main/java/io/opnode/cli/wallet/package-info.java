/** The user's own key, and what is signed with it. The only package that knows the chain. */
@NullMarked
package io.opnode.cli.wallet;

import org.jspecify.annotations.NullMarked;
