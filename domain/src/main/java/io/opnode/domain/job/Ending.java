package io.opnode.domain.job;

import io.opnode.domain.kernel.Check;

/**
 * Why and by whom something ended; carried by every terminal event.
 *
 * @param actor {@code payer}, {@code node}, {@code platform} or a node id
 * @param detail one line for people, at most 500 characters, without secrets
 */
public record Ending(EndCause cause, String actor, String detail) {
    public static final int MAX_DETAIL = 500;

    public Ending {
        Check.range("actor characters", actor.length(), 1, 64);
        Check.range("detail characters", detail.length(), 0, MAX_DETAIL);
    }
}
