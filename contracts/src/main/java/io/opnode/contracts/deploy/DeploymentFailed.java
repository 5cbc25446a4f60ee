package io.opnode.contracts.deploy;

/** The contracts could not be deployed or are not those that were; the message says what to do. */
public final class DeploymentFailed extends Exception {
    private static final long serialVersionUID = 1L;

    public DeploymentFailed(String message) {
        super(message);
    }

    public DeploymentFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
