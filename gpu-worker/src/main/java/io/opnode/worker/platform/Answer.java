package io.opnode.worker.platform;

import java.time.Instant;
import java.util.Optional;

/**
 * What the platform says to every report: what to do next.
 *
 * @param acknowledged highest reading, or log bytes, that are durable there
 * @param fundedUntil when the money ends, where known
 */
public record Answer(
        Next next,
        Optional<Long> acknowledged,
        Optional<Instant> fundedUntil,
        Optional<String> reason) {

    /** The next action. */
    public enum Next {
        /** Go on. */
        CONTINUE,
        /** End the container and report the result. */
        STOP,
        /** Forget the attempt: remove the container and its folders, report nothing. */
        CLEAN
    }

    public static Answer of(Next next) {
        return new Answer(next, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Answer stop(String reason) {
        return new Answer(Next.STOP, Optional.empty(), Optional.empty(), Optional.of(reason));
    }
}
