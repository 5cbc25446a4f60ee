package io.opnode.query.job;

import io.opnode.domain.billing.LockedPrice;
import io.opnode.domain.billing.SplitTerms;
import io.opnode.domain.billing.Tariff;
import io.opnode.domain.kernel.BasisPoints;
import io.opnode.query.kernel.MoneyView;

/**
 * The price locked at the match; shares and discount in hundredths of a percent.
 *
 * @param parameterVersion of the protocol parameters that set discount and shares
 */
public record PriceView(
        MoneyView computePerHour,
        MoneyView egressPerGib,
        MoneyView storagePerGibHour,
        int discountBasisPoints,
        int providerBasisPoints,
        int stakersBasisPoints,
        int treasuryBasisPoints,
        int parameterVersion) {

    static PriceView of(LockedPrice price) {
        return new PriceView(
                MoneyView.of(price.tariff().computePerHour()),
                MoneyView.of(price.tariff().egressPerGib()),
                MoneyView.of(price.tariff().storagePerGibHour()),
                price.discount().value(),
                price.split().provider().value(),
                price.split().stakers().value(),
                price.split().treasury().value(),
                price.parameterVersion());
    }

    LockedPrice toPrice() {
        return new LockedPrice(
                new Tariff(
                        computePerHour.toMoney(),
                        egressPerGib.toMoney(),
                        storagePerGibHour.toMoney()),
                new BasisPoints(discountBasisPoints),
                new SplitTerms(
                        new BasisPoints(providerBasisPoints),
                        new BasisPoints(stakersBasisPoints),
                        new BasisPoints(treasuryBasisPoints)),
                parameterVersion);
    }
}
