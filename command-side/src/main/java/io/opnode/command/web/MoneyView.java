package io.opnode.command.web;

import io.opnode.domain.kernel.Money;

/**
 * An amount as the client API shows it.
 *
 * @param asset code such as {@code USDC}
 * @param units minor units in decimal
 */
public record MoneyView(String asset, String units, int decimals, long chainId)
        implements WireBody {
    public static MoneyView of(Money money) {
        return new MoneyView(
                money.asset().code(),
                money.units().toString(),
                money.asset().decimals(),
                money.asset().chainId());
    }
}
