package io.opnode.worker.platform;

import org.jspecify.annotations.Nullable;

/** The platform could not be asked, or refused. */
public final class PlatformException extends RuntimeException {

    /** What can be done about it. */
    public enum Kind {
        /** Down, slow, overloaded: ask again later. */
        UNAVAILABLE,
        /** The session is over: open another. */
        UNAUTHORISED,
        /** The attempt is over: stop and clean up. */
        STALE,
        /**
         * A log chunk came before the one before it; {@link #acknowledged()} says where to go on.
         */
        LOG_GAP,
        /** Asking again gives the same answer. */
        REFUSED
    }

    private final Kind kind;
    private final int status;
    private final String code;
    private final long acknowledged;

    PlatformException(Kind kind, int status, String code, String detail, long acknowledged) {
        super(detail);
        this.kind = kind;
        this.status = status;
        this.code = code;
        this.acknowledged = acknowledged;
    }

    static PlatformException unavailable(String detail, @Nullable Throwable cause) {
        PlatformException e = new PlatformException(Kind.UNAVAILABLE, 0, "unavailable", detail, -1);
        if (cause != null) {
            e.initCause(cause);
        }
        return e;
    }

    public Kind kind() {
        return kind;
    }

    /** HTTP status; 0 when there was no answer. */
    public int status() {
        return status;
    }

    /** Stable code of the refusal. */
    public String code() {
        return code;
    }

    /** Bytes the platform holds; −1 where it did not say. */
    public long acknowledged() {
        return acknowledged;
    }
}
