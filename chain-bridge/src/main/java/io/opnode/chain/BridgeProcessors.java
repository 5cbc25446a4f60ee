package io.opnode.chain;

/** Names that the bridge's event handlers share. */
public final class BridgeProcessors {
    /**
     * Mandates, settled jobs and receipts. One sequence: a mandate's close must be seen after the
     * jobs that were charged to it.
     */
    public static final String MONEY = "chain-money";

    /** The ledger that drift compares with. One sequence, so that its position means something. */
    public static final String LEDGER = "chain-ledger";

    /** Metadata key of the id that a request and all it leads to share. */
    public static final String CORRELATION = "correlationId";

    private BridgeProcessors() {}
}
