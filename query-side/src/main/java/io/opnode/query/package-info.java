/** The query side: read models and the API that answers from them. */
@NullMarked
package io.opnode.query;

import org.jspecify.annotations.NullMarked;
