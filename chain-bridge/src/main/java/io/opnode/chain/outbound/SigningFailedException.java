package io.opnode.chain.outbound;

/** A signer gave no signature, or not the one it was asked for. Worth another try. */
public final class SigningFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SigningFailedException(String message) {
        super(message);
    }

    public SigningFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
