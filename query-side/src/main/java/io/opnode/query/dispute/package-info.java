/** Contested charges: what is known of each, and what contesting one takes. */
@NullMarked
package io.opnode.query.dispute;

import org.jspecify.annotations.NullMarked;
