package io.opnode.chain.outbound;

/** What the bridge does on chain. */
public enum IntentKind {
    OPEN_MANDATE,
    SETTLE_EPOCH,
    CLOSE_MANDATE,

    /** Makes an epoch's payout root the one that claims are proven by. */
    SERVE_ROOT,

    /** Puts a payout root in the place of one that a dispute voided. */
    CORRECT_ROOT,

    /** Nothing, under a nonce that is missing below others: nodes mine no later one before it. */
    FILL_NONCE
}
