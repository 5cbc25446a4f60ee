package io.opnode.worker.agent;

/** The attempt is nobody's concern any more, or the worker goes; unwinds the attempt's thread. */
final class AbandonedException extends RuntimeException {
    AbandonedException(String why) {
        super(why, null, false, false);
    }
}
