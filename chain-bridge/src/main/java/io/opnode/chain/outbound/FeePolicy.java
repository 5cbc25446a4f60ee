package io.opnode.chain.outbound;

import io.opnode.chain.ChainBridgeSettings;
import java.math.BigInteger;
import java.util.Optional;

/** What is offered per gas: at first, and after waiting in vain. */
final class FeePolicy {
    /**
     * @param max most per gas, in wei
     * @param priority tip within it, in wei
     */
    record Fee(BigInteger max, BigInteger priority) {}

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final ChainBridgeSettings.Outbound settings;

    FeePolicy(ChainBridgeSettings.Outbound settings) {
        this.settings = settings;
    }

    /** Twice the base fee and the tip, held to the cap. */
    Fee first(BigInteger baseFee) {
        BigInteger priority = settings.priorityFee().min(settings.maxFeeCap());
        return new Fee(baseFee.shiftLeft(1).add(priority).min(settings.maxFeeCap()), priority);
    }

    /**
     * Both fees raised by the named percentage, or to what the base fee asks now if that is more.
     *
     * @return nothing when that would be more than the cap: hold and alarm
     */
    Optional<Fee> raised(Fee before, BigInteger baseFee) {
        BigInteger priority = raisedRoundedUp(before.priority());
        BigInteger max = raisedRoundedUp(before.max()).max(baseFee.shiftLeft(1).add(priority));
        BigInteger least = raisedRoundedUp(before.max());
        BigInteger held = max.min(settings.maxFeeCap());
        return held.compareTo(least) < 0
                ? Optional.empty()
                : Optional.of(new Fee(held, priority.min(held)));
    }

    private BigInteger raisedRoundedUp(BigInteger fee) {
        BigInteger percent = BigInteger.valueOf(100L + settings.bumpPercent());
        return fee.multiply(percent).add(HUNDRED).subtract(BigInteger.ONE).divide(HUNDRED);
    }
}
