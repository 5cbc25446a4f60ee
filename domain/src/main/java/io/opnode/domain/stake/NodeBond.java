package io.opnode.domain.stake;

import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * What one account put up for one node, named as the contract names it.
 *
 * @param active at work
 * @param releasing requested back; it can still be slashed
 */
public record NodeBond(Hash32 nodeKey, Money active, Cooldown releasing) {
    static NodeBond none(Hash32 nodeKey, Asset asset) {
        Money zero = Money.zero(asset);
        return new NodeBond(nodeKey, zero, new Cooldown(zero, Optional.empty()));
    }

    /** All that can be slashed. */
    public Money held() {
        return active.plus(releasing.amount());
    }

    /** The part of a slash that what cools down must pay: what is at work pays first. */
    Money cooldownsPartOf(Money slash) {
        return slash.minus(slash.min(active));
    }

    NodeBond bonded(Money more) {
        return new NodeBond(nodeKey, active.plus(more), releasing);
    }

    NodeBond releaseRequested(Money some, Instant availableAt) {
        return new NodeBond(nodeKey, active.minus(some), releasing.plus(some, availableAt));
    }

    NodeBond released(Money some) {
        return new NodeBond(nodeKey, active, releasing.minus(some));
    }

    NodeBond slashed(Money amount, Money fromCooldown) {
        return new NodeBond(
                nodeKey, active.minus(amount.minus(fromCooldown)), releasing.minus(fromCooldown));
    }
}
