package io.opnode.domain.chain;

import java.util.Optional;

/**
 * The answer to {@link CheckOrder}.
 *
 * @param problem one sentence with the facts; absent when the owner signed it
 */
public record OrderCheck(Optional<String> problem) {}
