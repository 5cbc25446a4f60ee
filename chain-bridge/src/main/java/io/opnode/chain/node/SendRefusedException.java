package io.opnode.chain.node;

/** A node did not take a transaction. */
public final class SendRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What to do about it. */
    public enum Cause {
        /** The nonce is used: one of our attempts is mined, or somebody else has our key. */
        NONCE_USED,
        /** The fee is below what the node asks of a replacement or of anything. */
        UNDERPRICED,
        /** The account cannot pay for gas. */
        OUT_OF_GAS_MONEY,
        OTHER
    }

    private final Cause reason;

    public SendRefusedException(Cause reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Cause reason() {
        return reason;
    }
}
