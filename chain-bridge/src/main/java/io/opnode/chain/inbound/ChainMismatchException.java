package io.opnode.chain.inbound;

/** The chain is not the one that the platform was set up on; nothing may go on. */
public final class ChainMismatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ChainMismatchException(String message) {
        super(message);
    }
}
