package io.opnode.query.node;

import io.opnode.domain.node.NodeOffer;
import io.opnode.query.kernel.MoneyView;

/**
 * What a provider leases and for how much.
 *
 * @param capacity devices (or cpu slots) that can be leased at one time
 */
public record OfferView(
        String deviceClass,
        int capacity,
        MoneyView computePerHour,
        MoneyView egressPerGib,
        MoneyView storagePerGibHour,
        String region,
        String runtime) {

    static OfferView of(NodeOffer offer) {
        return new OfferView(
                offer.deviceClass().value(),
                offer.capacity(),
                MoneyView.of(offer.tariff().computePerHour()),
                MoneyView.of(offer.tariff().egressPerGib()),
                MoneyView.of(offer.tariff().storagePerGibHour()),
                offer.region(),
                offer.runtime());
    }
}
