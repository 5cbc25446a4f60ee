package io.opnode.worker.container;

import org.jspecify.annotations.Nullable;

/** The engine, the image or the job refused; {@link #failure()} says which and what to do. */
public final class ContainerException extends RuntimeException {

    private final transient ContainerFailure failure;

    public ContainerException(ContainerFailure failure) {
        this(failure, null);
    }

    public ContainerException(ContainerFailure failure, @Nullable Throwable cause) {
        super(failure.code() + ": " + failure.message(), cause);
        this.failure = failure;
    }

    public ContainerFailure failure() {
        return failure;
    }
}
