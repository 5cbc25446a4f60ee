package io.opnode.contracts.eip712;

/** A signature that no contract of ours would accept. */
public final class SignatureRefused extends Exception {
    private static final long serialVersionUID = 1L;

    public SignatureRefused(String message) {
        super(message);
    }
}
