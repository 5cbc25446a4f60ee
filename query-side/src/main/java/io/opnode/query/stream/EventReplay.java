package io.opnode.query.stream;

/** Gives the events of an aggregate that are in the log already. */
@FunctionalInterface
public interface EventReplay {
    /**
     * Events behind {@code after} up to {@code upTo}, in order, each once; read from the store
     * while they are iterated, so that any number fits.
     *
     * @param upTo a position that the log has reached
     */
    Iterable<EventFrame> read(String aggregateId, long after, long upTo);
}
