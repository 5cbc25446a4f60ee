package io.opnode.worker.agent;

import io.opnode.domain.job.Ending;

/** The attempt ended before or without its container's own end. */
final class EndedException extends RuntimeException {

    private final transient Ending ending;

    EndedException(Ending ending, Throwable cause) {
        super(ending.detail(), cause);
        this.ending = ending;
    }

    EndedException(Ending ending) {
        super(ending.detail());
        this.ending = ending;
    }

    Ending ending() {
        return ending;
    }
}
