package io.opnode.domain.content;

import java.io.IOException;

/**
 * Says why content could not be stored or read, so that a caller can tell what to retry (only
 * {@link Reason#UNAVAILABLE}) from what will never work.
 */
public final class ContentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong, and so what can be done about it. */
    public enum Reason {
        /** No such block or path in this store. */
        NOT_FOUND,
        /** Bytes that do not hash to their CID, or a block that is not well formed. */
        CORRUPT,
        /** The store is down, slow, full or refuses us; the same request may work later. */
        UNAVAILABLE,
        /** More than a named limit allows. */
        TOO_LARGE,
        /** A directory where a file is asked for, or the other way round. */
        WRONG_KIND
    }

    private final Reason reason;

    public ContentException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public ContentException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public static ContentException notFound(Cid cid) {
        return new ContentException(Reason.NOT_FOUND, "block not found: " + cid);
    }

    public static ContentException corrupt(Cid cid, String what) {
        return new ContentException(Reason.CORRUPT, "block " + cid + ": " + what);
    }

    /** The stream that was to be stored could not be read to its end. */
    public static ContentException unreadable(IOException cause) {
        return new ContentException(
                Reason.UNAVAILABLE, "the content to store cannot be read: " + cause, cause);
    }

    public static ContentException tooLarge(String limit, long actual, long allowed) {
        return new ContentException(
                Reason.TOO_LARGE, limit + ": " + actual + " (expected at most " + allowed + ")");
    }
}
