/** What every query answer shares: amounts, pages, cursors and problems. */
@NullMarked
package io.opnode.query.kernel;

import org.jspecify.annotations.NullMarked;
