package io.opnode.bench.platform;

import java.time.Duration;

/** Waiting between two looks. */
public final class Pause {
    private Pause() {}

    /**
     * @throws IllegalStateException when interrupted
     */
    public static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
