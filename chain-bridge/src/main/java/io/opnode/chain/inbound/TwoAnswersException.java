package io.opnode.chain.inbound;

/** A node told different logs of the same blocks; they are read again. */
final class TwoAnswersException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TwoAnswersException(long from, long to) {
        super("two readings of the logs of blocks %d to %d differ".formatted(from, to));
    }
}
