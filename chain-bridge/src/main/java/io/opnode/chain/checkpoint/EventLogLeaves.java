package io.opnode.chain.checkpoint;

import java.util.List;

/** Reads the leaf hashes that the event log keeps beside its rows. */
@FunctionalInterface
public interface EventLogLeaves {
    /**
     * The 32-byte leaf hashes after a place in the log, in its order.
     *
     * @param position how many leaves come before
     */
    List<byte[]> after(long position, int limit);
}
