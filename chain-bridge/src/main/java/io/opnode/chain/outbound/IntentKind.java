package io.opnode.chain.outbound;

/** What the bridge does on chain. */
public enum IntentKind {
    OPEN_MANDATE,
    SETTLE_EPOCH,
    CLOSE_MANDATE
}
