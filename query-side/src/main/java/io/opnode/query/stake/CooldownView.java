package io.opnode.query.stake;

import io.opnode.query.kernel.MoneyView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An amount on its way out.
 *
 * @param availableAt from when it may leave; absent while nothing cools down
 */
public record CooldownView(MoneyView amount, @Nullable Instant availableAt) {}
