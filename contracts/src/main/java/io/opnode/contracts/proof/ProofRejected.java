package io.opnode.contracts.proof;

/** A proof that does not show what it claims to show. */
public final class ProofRejected extends Exception {
    private static final long serialVersionUID = 1L;

    public ProofRejected(String message) {
        super(message);
    }
}
