/** Inputs and outputs, fetched and stored block by block, each proven by its CID. */
@NullMarked
package io.opnode.worker.content;

import org.jspecify.annotations.NullMarked;
