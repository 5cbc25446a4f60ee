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
    public static final int MAX_ACTOR = 64;
    public static final String PAYER = "payer";
    public static final String PLATFORM = "platform";

    public Ending {
        checkActor(actor);
        Check.range("detail characters", detail.length(), 0, MAX_DETAIL);
    }

    /** An ending whose detail is cut to what fits. */
    public static Ending of(EndCause cause, String actor, String detail) {
        boolean fits = detail.length() <= MAX_DETAIL;
        return new Ending(cause, actor, fits ? detail : detail.substring(0, MAX_DETAIL - 1) + "…");
    }

    static void checkActor(String actor) {
        Check.range("actor characters", actor.length(), 1, MAX_ACTOR);
    }
}
