/** One shared tail of the event log per process, which fans out to any number of live streams. */
@NullMarked
package io.opnode.query.stream;

import org.jspecify.annotations.NullMarked;
