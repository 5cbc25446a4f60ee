package io.opnode.domain.stake;

import io.opnode.domain.kernel.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * An amount on its way out; adding to it starts the time anew for all of it.
 *
 * @param availableAt from when it may leave; empty while nothing cools down
 */
public record Cooldown(Money amount, Optional<Instant> availableAt) {
    public Cooldown {
        if (amount.isZero()) {
            availableAt = Optional.empty();
        }
    }

    Cooldown plus(Money more, Instant newAvailableAt) {
        return new Cooldown(amount.plus(more), Optional.of(newAvailableAt));
    }

    Cooldown minus(Money less) {
        return new Cooldown(amount.minus(less), availableAt);
    }
}
