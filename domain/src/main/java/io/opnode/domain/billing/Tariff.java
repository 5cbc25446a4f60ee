package io.opnode.domain.billing;

import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.Check;
import io.opnode.domain.kernel.Money;

/**
 * What a node asks, in one asset.
 *
 * @param computePerHour for one device (or one cpu slot) for 3,600,000 ms
 * @param egressPerGib for 2^30 bytes sent
 * @param storagePerGibHour for 2^30 bytes kept 3,600 s
 */
public record Tariff(Money computePerHour, Money egressPerGib, Money storagePerGibHour) {
    public Tariff {
        Asset asset = computePerHour.asset();
        Check.that(asset.equals(egressPerGib.asset()), "egress asset", egressPerGib, "" + asset);
        Check.that(
                asset.equals(storagePerGibHour.asset()),
                "storage asset",
                storagePerGibHour,
                "" + asset);
    }

    public Asset asset() {
        return computePerHour.asset();
    }
}
