package io.opnode.domain.wallet;

import java.util.List;
import java.util.stream.Stream;

/**
 * The last few that are done with, oldest first, so that a command said again is known while the
 * state stays small. What is older is caught by the job itself, which refuses its money a second
 * time.
 */
record Recent() {
    /** How many finished jobs a wallet remembers. */
    static final int MAX_JOBS = 256;

    /** How many finished mandates a wallet remembers. */
    static final int MAX_MANDATES = 64;

    static <T> List<T> with(List<T> before, T added, int max) {
        if (before.contains(added)) {
            return before;
        }
        int surplus = Math.max(0, before.size() + 1 - max);
        return Stream.concat(before.stream().skip(surplus), Stream.of(added)).toList();
    }
}
