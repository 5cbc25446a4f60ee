package io.opnode.worker.platform;

import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.node.Inventory;

/**
 * What a node declares.
 *
 * @param operator the account that earns
 */
public record Registration(EvmAddress operator, Inventory inventory, Offer offer) {

    /** Like the domain's offer; the platform resolves the asset by its code. */
    public record Offer(
            String deviceClass, int capacity, Prices tariff, String region, String runtime) {}

    public record Prices(Price computePerHour, Price egressPerGib, Price storagePerGibHour) {}

    /**
     * @param asset code such as {@code USDC}
     * @param units minor units, decimal digits
     */
    public record Price(String asset, String units) {}
}
