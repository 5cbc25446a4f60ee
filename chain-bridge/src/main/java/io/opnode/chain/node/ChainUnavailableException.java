package io.opnode.chain.node;

import org.jspecify.annotations.Nullable;

/** The node did not answer, or not with an answer; try again later. */
public final class ChainUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ChainUnavailableException(String message) {
        super(message);
    }

    public ChainUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
