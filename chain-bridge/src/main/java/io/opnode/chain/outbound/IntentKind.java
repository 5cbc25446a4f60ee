package io.opnode.chain.outbound;

/** What the bridge does on chain. */
public enum IntentKind {
    OPEN_MANDATE,
    SETTLE_EPOCH,
    CLOSE_MANDATE,

    /** Nothing, under a nonce that is missing below others: nodes mine no later one before it. */
    FILL_NONCE
}
