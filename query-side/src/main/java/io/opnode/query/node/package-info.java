/** Providers: what each offers and how it has done. */
@NullMarked
package io.opnode.query.node;

import org.jspecify.annotations.NullMarked;
