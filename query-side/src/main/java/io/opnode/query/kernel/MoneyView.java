package io.opnode.query.kernel;

import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.Money;
import java.math.BigInteger;

/**
 * An amount as clients see it.
 *
 * @param asset code of the token
 * @param units integer count of minor units, as text because readers of JSON lose digits
 * @param decimals how many digits of {@code units} stand behind the point
 * @param chainId of the chain that holds the token
 */
public record MoneyView(String asset, String units, int decimals, long chainId) {
    public static MoneyView of(Money money) {
        return of(money.asset(), money.units());
    }

    /** Of a count that may be negative, such as the balance of what is outside. */
    public static MoneyView of(Asset asset, BigInteger units) {
        return new MoneyView(asset.code(), units.toString(), asset.decimals(), asset.chainId());
    }

    /** Another amount of the same asset. */
    public MoneyView withUnits(BigInteger other) {
        return new MoneyView(asset, other.toString(), decimals, chainId);
    }

    public Money toMoney() {
        return new Money(new Asset(asset, decimals, chainId), new BigInteger(units));
    }
}
