package io.opnode.query.governance;

import io.opnode.query.kernel.FactView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A protocol parameter.
 *
 * @param value integer as text, because readers of JSON lose digits
 * @param before its value before that; absent since the deployment
 * @param version of all parameters, which its change raised; 0 at the deployment
 * @param fact that set it
 */
public record ParameterView(
        String name,
        String value,
        @Nullable String before,
        long version,
        FactView fact,
        Instant changedAt) {}
