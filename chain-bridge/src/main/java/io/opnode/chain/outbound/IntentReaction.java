package io.opnode.chain.outbound;

import io.opnode.chain.node.BlockChoice;

/** What a kind of intent means to the rest of the bridge. */
public interface IntentReaction {
    IntentKind kind();

    /** Whether the chain shows the effect already, by whomever, after a block. */
    boolean isDoneOnChain(Intent intent, BlockChoice at);

    /**
     * The effect is final. Runs in the transaction that records it.
     *
     * @param intent with the place where it was mined, unless somebody else did it
     */
    void whenDone(Intent intent);

    /**
     * The contract refused for good. Runs in the transaction that records it.
     *
     * @param reason decoded, for people
     */
    void whenRefused(Intent intent, String reason);
}
