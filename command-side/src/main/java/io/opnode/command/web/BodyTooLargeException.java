package io.opnode.command.web;

import java.io.IOException;

/** A body went past its limit while it was read. */
final class BodyTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    BodyTooLargeException(long limit) {
        super(sentence(limit));
    }

    static String sentence(long limit) {
        return "body: more bytes than allowed (expected at most " + limit + ")";
    }
}
