/**
 * The chain as one node of it answers. Nothing here is believed twice: callers compare hashes,
 * depths and their own records.
 */
@NullMarked
package io.opnode.chain.node;

import org.jspecify.annotations.NullMarked;
