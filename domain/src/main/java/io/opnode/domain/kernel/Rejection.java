package io.opnode.domain.kernel;

/**
 * A refusal is data: a stable code for programs and one sentence for people that says what to do
 * next.
 */
public interface Rejection {
    /** Stable, lower case, such as {@code wallet-insufficient-funds}; part of the public API. */
    String code();

    /** One sentence with the facts; shown to the user. */
    String message();
}
