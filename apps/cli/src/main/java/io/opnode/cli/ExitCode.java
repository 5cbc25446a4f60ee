package io.opnode.cli;

/** What a script may rely on. Stable. */
public enum ExitCode {
    OK(0),
    FAILURE(1),
    USAGE(2),
    NOT_FOUND(3),
    NOT_SIGNED_IN(4),
    CONFLICT(5),
    FUNDS_OR_CAP(6),
    RATE_LIMITED(7),
    NETWORK(8),
    NOT_VERIFIED(9),
    JOB_FAILED(20),
    JOB_CANCELLED(21),
    JOB_TIMED_OUT(22),
    PROVIDER_LOST(23),
    WAIT_TIMED_OUT(124),
    INTERRUPTED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
