/** Proofs about chain state that need no node: block header, state trie, storage trie. */
@NullMarked
package io.opnode.contracts.proof;

import org.jspecify.annotations.NullMarked;
