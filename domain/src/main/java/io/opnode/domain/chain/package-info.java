/**
 * Questions about the chain, answered by the bridge. They cross module borders as query messages,
 * so that nobody else talks to a node of the chain.
 */
@NullMarked
package io.opnode.domain.chain;

import org.jspecify.annotations.NullMarked;
