package io.opnode.domain.node;

import io.opnode.domain.billing.Tariff;
import io.opnode.domain.kernel.Check;

/**
 * What a node leases and for how much.
 *
 * @param capacity devices (or cpu slots) that can be leased at one time
 * @param region free text such as {@code eu-central}; lower case
 * @param runtime container runtime, {@code runc} or {@code runsc}
 */
public record NodeOffer(
        DeviceClass deviceClass, int capacity, Tariff tariff, String region, String runtime) {
    public static final int MAX_CAPACITY = 1_024;

    public NodeOffer {
        Check.range("capacity", capacity, 1, MAX_CAPACITY);
        Check.that(region.matches("[a-z0-9-]{1,32}"), "region", region, "a-z, 0-9, -");
        Check.that(runtime.matches("[a-z0-9-]{1,32}"), "runtime", runtime, "a-z, 0-9, -");
    }
}
